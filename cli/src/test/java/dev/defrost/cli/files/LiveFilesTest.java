package dev.defrost.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.python.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor looks at the same files as the command line. */
class LiveFilesTest {
    private static final String MATTERS = "import boto3\nx = boto3.resource('s3')\n";
    private static final Members MEMBERS = new Members(() -> Set.of("put_item", "query"), () -> Set.of("s3"));

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectory(folder.resolve(".git"));
    }

    @Test
    void librariesThatAreInstalledAmongTheFilesAreOutside() throws IOException {
        write("main.py", MATTERS + "import library, own\n");
        write("own.py", "");
        write("library/__init__.py", "def save(table):\n    table.put_item(Item={})\n");
        write("library-1.dist-info/RECORD", "library/__init__.py,,\n");
        assertThat(paths(live())).containsExactly("main.py", "own.py").isEqualTo(onDisk());
        write("library/__init__.py", MATTERS);
        assertThat(paths(live())).containsExactly("library/__init__.py", "main.py", "own.py").isEqualTo(onDisk());
    }

    @Test
    void boto3ItselfIsNoPartOfTheProgram() throws IOException {
        for (String name : List.of("__init__.py", "session.py", "resources/factory.py")) {
            write("lib/boto3/" + name, MATTERS);
        }
        write("main.py", MATTERS);
        assertThat(paths(live())).containsExactly("main.py").isEqualTo(onDisk());
    }

    @Test
    void whatMakesNoKnownResourceReachesNothingUntilTheEditorSaysOtherwise() throws IOException {
        write("make.py", "import boto3\ndef make(*args):\n    return boto3.resource(*args)\n");
        write("user.py", "import make\n");
        write("client.py", "import boto3\nc = boto3.client('s3')\n");
        LiveFiles live = live();
        assertThat(paths(live)).containsExactly("make.py").isEqualTo(onDisk());
        live.show("make.py", "import boto3\ndef make(*args):\n    return boto3.resource('s3')\n");
        assertThat(paths(live)).containsExactly("make.py", "user.py");
        live.hide("make.py");
        assertThat(paths(live)).containsExactly("make.py");
        live.show("new.py", MATTERS);
        assertThat(paths(live)).containsExactly("make.py", "new.py");
    }

    @Test
    void aLoaderOfModulesThatBeginsToReadTheirNamesIsReached() throws IOException {
        write("main.py", MATTERS);
        write("load.py", "import importlib\nm = importlib.import_module(name)\nm.start()\n");
        LiveFiles live = live();
        assertThat(paths(live)).containsExactly("main.py").isEqualTo(onDisk());
        live.show("load.py", "import importlib\nm = importlib.import_module(name)\nm.x.start()\n");
        assertThat(paths(live)).containsExactly("load.py", "main.py");
        live.hide("load.py");
        assertThat(paths(live)).containsExactly("main.py");
        live.show("main.py", "import boto3\ndef start():\n    return boto3.resource('s3')\n");
        assertThat(paths(live)).containsExactly("load.py", "main.py");
        live.hide("main.py");
        write("load.py", "import importlib\nm = importlib.import_module(name)\nm.x.start()\n");
        live.refresh(folder.resolve("load.py"));
        assertThat(paths(live)).containsExactly("load.py", "main.py").isEqualTo(onDisk());
    }

    @Test
    void aFileThatBeginsToUseMembersIsReached() throws IOException {
        write("main.py", MATTERS + "import use\nuse.run(x)\n");
        write("use.py", "def run(x):\n    return x\n");
        write("third.py", "import use\n");
        LiveFiles live = live();
        assertThat(paths(live)).isEqualTo(onDisk());
        write("use.py", "def run(x):\n    return x.put_item(Item={})\n");
        live.refresh(folder.resolve("use.py"));
        assertThat(paths(live)).containsExactly("main.py", "third.py", "use.py").isEqualTo(onDisk());
    }

    private LiveFiles live() {
        LiveFiles live = new LiveFiles(project(), LiveFilesTest::isPython, path -> false, MEMBERS);
        live.readAll(() -> { });
        return live;
    }

    private List<String> onDisk() {
        return ProjectFiles.read(project(), new PythonTree(project(), LiveFilesTest::isPython, path -> false), Contents.ON_DISK, new Parallel(1), MEMBERS)
                .files().stream().map(ProjectFile::path).toList();
    }

    private Project project() {
        return Project.of(List.of(Path.of(".")), null, folder);
    }

    private static boolean isPython(String path) {
        return path.endsWith(".py");
    }

    private static List<String> paths(LiveFiles files) {
        return files.sources().stream().map(SourceFile::path).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
