package dev.defrost.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectCopyTest {
    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        folder = folder.toRealPath();
        project = folder.resolve("project");
        write("src/app.py", "1");
        write("local.env", "not committed");
        write(".git/config", "");
        write("src/__pycache__/app.pyc", "");
        write("env/pyvenv.cfg", "");
        write("env/lib/other.py", "");
    }

    @Test
    void whatTheProgramNeedsIsCopiedAndWhatToolsMakeIsNot() throws IOException {
        Path copy = copy(folder.resolve("work/project"));
        assertThat(copy.resolve("src/app.py")).hasContent("1");
        assertThat(copy.resolve("local.env")).exists();
        assertThat(copy.resolve(".git")).doesNotExist();
        assertThat(copy.resolve("src/__pycache__")).doesNotExist();
        assertThat(copy.resolve("env")).doesNotExist();
    }

    @Test
    void otherContentsTakeThePlaceOfFilesInTheCopyOnly() throws IOException {
        Path copy = folder.resolve("work/project");
        ProjectCopy.make(project, copy, Map.of(Path.of("src/app.py"), "2".getBytes(StandardCharsets.UTF_8),
                Path.of("src/new/more.py"), "3".getBytes(StandardCharsets.UTF_8)));
        assertThat(copy.resolve("src/app.py")).hasContent("2");
        assertThat(copy.resolve("src/new/more.py")).hasContent("3");
        assertThat(project.resolve("src/app.py")).hasContent("1");
        assertThat(project.resolve("src/new")).doesNotExist();
    }

    @Test
    void linksIntoTheProjectLeadIntoTheCopy() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "outside");
        Files.createSymbolicLink(project.resolve("absolute"), project.resolve("src"));
        Files.createSymbolicLink(project.resolve("relative"), Path.of("src"));
        Files.createSymbolicLink(project.resolve("outside"), Path.of("../outside.txt"));
        Path copy = copy(folder.resolve("work/deeper/project"));
        assertThat(copy.resolve("absolute").toRealPath()).isEqualTo(copy.resolve("src"));
        assertThat(copy.resolve("relative").toRealPath()).isEqualTo(copy.resolve("src"));
        assertThat(copy.resolve("outside").toRealPath()).isEqualTo(outside);
        ProjectCopy.delete(copy);
        assertThat(copy).doesNotExist();
        assertThat(outside).exists();
        assertThat(project.resolve("src/app.py")).exists();
    }

    @Test
    void aWorkFolderInTheProjectIsNotCopiedIntoItself() throws IOException {
        Path copy = copy(project.resolve("src/work/project"));
        assertThat(copy.resolve("src/app.py")).exists();
        assertThat(copy.resolve("src/work")).doesNotExist();
    }

    private Path copy(Path to) throws IOException {
        ProjectCopy.make(project, to, Map.of());
        return to;
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
