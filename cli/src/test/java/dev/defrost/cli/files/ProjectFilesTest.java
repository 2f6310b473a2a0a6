package dev.defrost.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.defrost.cli.console.UserError;
import dev.defrost.findings.SkippedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFilesTest {
    private static final String MATTERS = "import boto3\nx = boto3.resource('s3')\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectory(folder.resolve(".git"));
    }

    @Test
    void filesThatDoNotMentionItAreLeftOut() throws IOException {
        write("a.py", MATTERS);
        write("b.py", "import json\n");
        write("c.txt", MATTERS);
        assertThat(paths(read("."))).containsExactly("a.py");
        assertThat(read(".").selectedCount()).isEqualTo(2);
    }

    @Test
    void filesThatImportWhatMattersAreTakenTransitively() throws IOException {
        write("app/__init__.py", "");
        write("app/db.py", MATTERS);
        write("app/service.py", "from .db import (\n    table,  # the users\n)\n");
        write("app/handler.py", "import json; from app import service as s\n");
        write("tests/test_db.py", "def test(mocker):\n    mocker.patch('app.db.table')\n");
        write("app/other.py", "import json\nfrom dbx import db2\n");
        write("app/late.py", "def f():\n    from app \\\n        import db\n");
        assertThat(paths(read("."))).containsExactly(
                "app/db.py", "app/handler.py", "app/late.py", "app/service.py", "tests/test_db.py");
    }

    @Test
    void standardModulesAreNotTakenForThoseOfAPackage() throws IOException {
        write("app/__init__.py", "");
        write("app/types.py", MATTERS);
        write("tools/types.py", "");
        write("other/x.py", "import types\nimport json\n");
        write("app/script.py", "import types\n");
        assertThat(paths(read("."))).containsExactly("app/script.py", "app/types.py");
    }

    @Test
    void clientsAndSessionsAloneAreNotNeeded() throws IOException {
        write("a.py", "import boto3\nclient = boto3.client('s3')\nsession = boto3.Session()\n");
        write("b.py", "from a import client\n");
        assertThat(paths(read("."))).isEmpty();
        write("apart.py", MATTERS);
        assertThat(paths(read("."))).containsExactly("apart.py");
    }

    @Test
    void sessionsAreNeededWhereAResourceIsMadeOfThem() throws IOException {
        write("aws.py", "import boto3\nsession = boto3.Session()\n");
        write("middle.py", "from aws import session\n");
        write("use.py", "from middle import session\ntable = session.resource('dynamodb')\n");
        write("other.py", "import json\n");
        assertThat(paths(read("."))).containsExactly("aws.py", "middle.py", "use.py");
    }

    @Test
    void resourcesOfOtherLibrariesAreNot() throws IOException {
        write("a.py", "import api\napi.resource('x')\n");
        write("b.py", "import a\n");
        assertThat(paths(read("."))).isEmpty();
        write("apart.py", MATTERS);
        assertThat(paths(read("."))).containsExactly("apart.py");
        write("sessions.py", "import boto3\nimport a\na.make(boto3.Session())\n");
        assertThat(paths(read("."))).containsExactly("a.py", "apart.py", "b.py", "sessions.py");
    }

    @Test
    void whatMakesNoKnownResourceReachesNothing() throws IOException {
        write("patch.py", "import boto3\ndef start():\n    from boto3 import resource as real\n    return lambda *args: real(*args)\n");
        write("any.py", "import boto3\ndef make(*args):\n    return boto3.resource(*args)\n");
        write("types.py", "import boto3\nfrom mypy_boto3_sts import STSClient\n");
        write("user.py", "import patch, any, types\n");
        assertThat(paths(read("."))).containsExactly("any.py", "patch.py", "types.py");
        write("any.py", "import boto3\ndef make(*args):\n    return boto3.resource(args[0])\n");
        assertThat(paths(read("."))).containsExactly("any.py", "patch.py", "types.py", "user.py");
        write("any.py", "");
        write("patch.py", "import boto3\ndef start():\n    from boto3 import resource as real\n    return run(real)\n");
        assertThat(paths(read("."))).containsExactly("patch.py", "types.py", "user.py");
        write("patch.py", "from boto3 import resource as real\n");
        assertThat(paths(read("."))).containsExactly("patch.py", "types.py", "user.py");
        write("patch.py", "");
        write("types.py", "import boto3\nfrom mypy_boto3_s3.service_resource import Bucket\n");
        assertThat(paths(read("."))).containsExactly("types.py", "user.py");
    }

    @Test
    void installedLibrariesAreOutsideUnlessResourcesComeFromThem() throws IOException {
        write("app/main.py", MATTERS + "import library, own, tables\nfrom single import x\n");
        write("app/own.py", "");
        write("app/library/__init__.py", "from . import deep\ndef save(table):\n    table.put_item(Item={})\n");
        write("app/library/deep.py", "");
        write("app/single.py", "");
        write("app/tables/__init__.py", "from .made import t\n");
        write("app/tables/made.py", MATTERS);
        assertThat(paths(read("."))).containsExactly("app/library/__init__.py", "app/library/deep.py", "app/main.py", "app/own.py", "app/single.py",
                "app/tables/__init__.py", "app/tables/made.py");
        write("app/library-1.0.dist-info/RECORD", "library/__init__.py,sha256=x,1\nlibrary/deep.py,,\nlibrary-1.0.dist-info/RECORD,,\n../bin/x,,\nsingle.py,,\n");
        write("app/tables-1.0.dist-info/RECORD", "tables/__init__.py,,\ntables/made.py,,\n");
        assertThat(paths(read("."))).containsExactly("app/main.py", "app/own.py", "app/tables/__init__.py", "app/tables/made.py");
    }

    @Test
    void boto3ItselfIsNotPartOfTheProgram() throws IOException {
        write("lib/boto3/__init__.py", "def resource(*args):\n    return session.resource(*args)\n");
        write("lib/boto3/session.py", "class Session: pass\n");
        write("lib/boto3/resources/factory.py", "# boto3.resource\n");
        write("lib/app.py", MATTERS);
        write("boto3/__init__.py", MATTERS);
        assertThat(paths(read("."))).containsExactly("boto3/__init__.py", "lib/app.py");
    }

    @Test
    void importedFilesThatUseMembersAreTakenWithTheirImporters() throws IOException {
        write("main.py", MATTERS + "import store, log\n");
        write("store.py", "import deep\ndef save(table):\n    table.put_item(Item={})\n");
        write("deep.py", "def f(x):\n    return x.query\n");
        write("log.py", "def log(x):\n    x.write()\n");
        write("other.py", "from store import save\n");
        write("alone.py", "def f(x):\n    return x.query\n");
        assertThat(paths(read("."))).containsExactly("deep.py", "log.py", "main.py", "other.py", "store.py");
    }

    @Test
    void whatFilesThatWorkWithResourcesImportIsTaken() throws IOException {
        write("app/__init__.py", "");
        write("app/db.py", MATTERS + "from .steps import Step\n");
        write("app/steps.py", "from .base import Base\nclass Step(Base): pass\n");
        write("app/base.py", "class Base: pass\n");
        write("app/more.py", "class More: pass\n");
        write("main.py", "from app import db\nfrom app import more\n");
        assertThat(paths(read("."))).containsExactly("app/base.py", "app/db.py", "app/steps.py", "main.py");
    }

    @Test
    void whereThatIsHalfAnInstallationTheNearestAreTaken() throws IOException {
        write("db.py", MATTERS + "import near\n");
        write("near.py", "import " + IntStream.range(0, 1_000).mapToObj(i -> "far" + i).collect(Collectors.joining(", ")) + "\n");
        for (int i = 0; i < 1_000; i++) {
            write("far" + i + ".py", "class More: pass\n");
        }
        assertThat(paths(read("."))).containsExactly("db.py", "near.py");
        Files.delete(folder.resolve("far0.py"));
        assertThat(paths(read("."))).hasSize(1_001);
    }

    @Test
    void whatLoadsModulesByComputedNamesIsTakenWhereItReadsNamesOfThoseWithResources() throws IOException {
        write("store.py", MATTERS + "def save(event):\n    x.Bucket(event)\ndef find():\n    return x\n");
        write("attribute.py", "import importlib, sys\nm = importlib.import_module(sys.argv[1])\nm.x.Bucket('a')\n");
        write("text.py", "import sys\nprint(getattr(__import__(sys.argv[1]), 'x'))\n");
        write("run.py", "import runpy, sys\nrunpy.run_path(sys.argv[1])['x'].Bucket('a')\n");
        write("answer.py", "import importlib.util as u\ndef of(m):\n    return m.find()\nu.spec_from_file_location('a', 'b')\n");
        write("loader.py", "from importlib import import_module\ndef load(name):\n    return import_module(name)\n");
        write("user.py", "from loader import load\nload('a').x.Bucket('a')\n");
        write("plugins.py", "import importlib, sys\nimport json as x\nm = importlib.import_module(sys.argv[1])\nm.save(x.loads('{}'))\nprint(m.__name__)\n");
        write("other.py", "from loader import load\nload('a').y.go()\n");
        write("apart.py", "class A:\n    def go(self):\n        return self.x + item.x\n");
        write("own.py", "import sys\nprint(sys.modules[__name__].x)\n");
        write("old.py", "import imp\nprint imp.load_source('a', 'b').x\n");
        assertThat(paths(read("."))).containsExactly("answer.py", "attribute.py", "loader.py", "run.py", "store.py", "text.py", "user.py");
        write("store.py", "import boto3\nx = boto3.client('s3')\n");
        assertThat(paths(read("."))).isEmpty();
    }

    @Test
    void testsGetTheFixturesOfTheFoldersAboveThem() throws IOException {
        write("conftest.py", "import json\n");
        write("tests/conftest.py", MATTERS);
        write("tests/unit/test_a.py", "def test(table):\n    assert table\n");
        write("tests/run.txt", "");
        write("app/test_b.py", "def test(table):\n    assert table\n");
        assertThat(paths(read("."))).containsExactly("conftest.py", "tests/conftest.py", "tests/unit/test_a.py");
    }

    @Test
    void importsMayNameTheRootItself() throws IOException {
        write("service/defrost.toml", "");
        write("service/db.py", MATTERS);
        write("service/run.py", "from service.db import table\n");
        write("service/not.py", "from elsewhere.db import table\n");
        assertThat(paths(read("service"))).containsExactly("db.py", "run.py");
    }

    @Test
    void aPackageStandsForItsInitFile() throws IOException {
        write("src/app/__init__.py", MATTERS);
        write("src/run.py", "import app\n");
        write("src/application.py", "import apps\n");
        assertThat(paths(read("."))).containsExactly("src/app/__init__.py", "src/run.py");
    }

    @Test
    void ignoredFilesAndEnvironmentsAreLeftOutUnlessNamed() throws IOException {
        write(".gitignore", "build/\n*.gen.py\n!keep.gen.py\n");
        write("sub/.gitignore", "local.py\n");
        for (String name : List.of("build/a.py", "x.gen.py", "keep.gen.py", "sub/local.py", "local.py", "env/lib/b.py",
                "node_modules/c.py", ".venv/d.py", "__pycache__/e.py")) {
            write(name, MATTERS);
        }
        write("env/pyvenv.cfg", "");
        assertThat(paths(read("."))).containsExactly("keep.gen.py", "local.py");
        assertThat(paths(read("build"))).contains("build/a.py");
        assertThat(paths(read("sub/local.py"))).contains("sub/local.py");
    }

    @Test
    void aLoopOfLinksEnds() throws IOException {
        write("a/b.py", MATTERS);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a/self.py"), folder.resolve("a/self.py"));
        ProjectFiles files = read(".");
        assertThat(paths(files)).containsExactly("a/b.py");
        assertThat(files.skipped()).isEmpty();
    }

    @Test
    void binaryAndUndecodableFilesAreSkippedWithTheReason() throws IOException {
        Files.write(folder.resolve("binary.py"), new byte[] {'b', 'o', 't', 'o', '3', 0, 1});
        Files.write(folder.resolve("latin.py"), "import boto3 # \u00e9\nboto3.resource('s3')\n".getBytes(StandardCharsets.ISO_8859_1));
        write("unknown.py", "# coding: klingon\nimport boto3\nboto3.resource('s3')\n");
        write("good.py", MATTERS);
        ProjectFiles files = read(".");
        assertThat(paths(files)).containsExactly("good.py");
        assertThat(files.skipped()).extracting(SkippedFile::path, SkippedFile::rule).containsExactly(
                org.assertj.core.groups.Tuple.tuple("binary.py", "DFR004"),
                org.assertj.core.groups.Tuple.tuple("latin.py", "DFR002"),
                org.assertj.core.groups.Tuple.tuple("unknown.py", "DFR002"));
    }

    @Test
    void skippedFilesOutsideTheSelectionAreNotMentioned() throws IOException {
        Files.write(folder.resolve("binary.py"), new byte[] {0});
        write("app/a.py", MATTERS);
        assertThat(read("app").skipped()).isEmpty();
    }

    @Test
    void encodingsAreKeptExactly() throws IOException {
        byte[] marked = "\uFEFFimport boto3  # \u20ac \ud83d\ude00\r\nboto3.resource('s3')\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "# vim: set fileencoding=cp1252 :\nimport boto3  # \u20ac\nboto3.resource('s3')\n".getBytes("windows-1252");
        Files.write(folder.resolve("marked.py"), marked);
        Files.write(folder.resolve("windows.py"), windows);
        for (ProjectFile file : read(".").files()) {
            assertThat(file.source().text()).startsWith(file.path().equals("marked.py") ? "import" : "# vim").contains("\u20ac");
            assertThat(file.decoded().encode(file.source().text())).hasValue(Files.readAllBytes(file.file()));
        }
    }

    @Test
    void withoutAMarkTheProjectIsWhatWasNamed() throws IOException {
        Files.delete(folder.resolve(".git"));
        write("a/x.py", MATTERS);
        write("b/y.py", MATTERS);
        assertThat(paths(read("a"))).containsExactly("x.py");
        assertThat(paths(read("a/x.py", "b"))).containsExactly("a/x.py", "b/y.py");
    }

    @Test
    void aConfigurationMarksARootInsideARepository() throws IOException {
        write("service/pyproject.toml", "[tool.defrost]\n");
        write("service/a.py", MATTERS);
        write("other/pyproject.toml", "[tool.black]\n");
        write("other/b.py", MATTERS);
        assertThat(paths(read("service"))).containsExactly("a.py");
        assertThat(paths(read("other"))).containsExactly("other/b.py", "service/a.py");
    }

    @Test
    void pathsMustExistAndLieInTheRoot() throws IOException {
        write("a/x.py", MATTERS);
        Files.createDirectory(folder.resolve("b"));
        assertThatThrownBy(() -> read("nowhere")).isInstanceOf(UserError.class).hasMessage("no such file or folder: nowhere");
        assertThatThrownBy(() -> Project.of(List.of(Path.of("a")), Path.of("b"), folder))
                .isInstanceOf(UserError.class).hasMessageContaining("is not inside the project root");
    }

    @Test
    void manyFilesAreReadOnAllThreadsInOrder() throws IOException {
        for (int i = 0; i < 200; i++) {
            write("f" + i + ".py", MATTERS + "# " + i);
        }
        List<String> expected = Stream.iterate(0, i -> i + 1).limit(200).map(i -> "f" + i + ".py").sorted().toList();
        assertThat(paths(read("."))).isEqualTo(expected);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private ProjectFiles read(String... paths) {
        Project project = Project.of(Stream.of(paths).map(Path::of).toList(), null, folder);
        return ProjectFiles.read(project, new PythonTree(project, path -> path.matches(".*\\.(py|ipynb)"), path -> false), Contents.ON_DISK,
                new Parallel(2), new Members(() -> Set.of("put_item", "query"), () -> Set.of("s3")));
    }

    private static List<String> paths(ProjectFiles files) {
        return files.files().stream().map(ProjectFile::path).toList();
    }
}
