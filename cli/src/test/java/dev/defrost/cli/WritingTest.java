package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.cli.engine.PythonEngine;
import dev.defrost.cli.files.AtomicWriter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that share a group are written together, also when something goes wrong or the run is killed. */
class WritingTest {
    private static final String DB = "import boto3\n\ntable = boto3.resource('dynamodb').Table('t')\n";
    private static final String USER = "from db import table\n\ntable.delete_item(Key={'id': 'x'})\n";
    private static final String ALONE = "import boto3\n\nboto3.resource('s3').Object('a', 'b').put(Body=b'x')\n";

    @TempDir
    private Path folder;

    private CommandRunner runner;

    @BeforeEach
    void start() throws IOException {
        folder = folder.toRealPath();
        runner = new CommandRunner(folder, new PythonEngine()).file("db.py", DB).file("user.py", USER).file("alone.py", ALONE);
    }

    @Test
    void allFilesOfAGroupStayWhenOneCannotBeWritten() {
        AtomicWriter real = new AtomicWriter();
        CommandRunner.Run run = runner.writingWith((file, bytes) -> {
            if (file.endsWith("user.py")) {
                throw new AccessDeniedException(file.toString());
            }
            real.write(file, bytes);
        }).run("migrate", "--write");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("error: user.py was not written: permission denied")
                .contains("db.py stays as it is, because user.py has to change with it").contains("1 file changed");
        assertThat(runner.text("db.py")).isEqualTo(DB);
        assertThat(runner.text("user.py")).isEqualTo(USER);
        assertThat(runner.text("alone.py")).contains("put_object");
    }

    @Test
    void nothingOfAGroupIsWrittenWhenAFileChangedInTheMeantime() {
        AtomicWriter real = new AtomicWriter();
        runner.writingWith((file, bytes) -> {
            real.write(file, bytes);
            runner.file("db.py", DB + "# mine\n");
        }).run("migrate", "--write");
        assertThat(runner.text("db.py")).isEqualTo(DB + "# mine\n");
        assertThat(runner.text("user.py")).isEqualTo(USER);
    }

    @Test
    void theNextRunFinishesOneThatWasKilled() throws IOException {
        runner.run("migrate", "--write");
        String migrated = runner.text("user.py");
        asIfKilled();
        runner.file("user.py", USER).file(".defrost-123.tmp", "left over");
        assertThat(runner.run("migrate").err()).contains("the last run was interrupted");
        CommandRunner.Run second = runner.run("migrate", "--write");
        assertThat(second.code()).isZero();
        assertThat(second.err()).contains("finished the last run, which was interrupted: 1 of 3 files were still to be written");
        assertThat(runner.text("user.py")).isEqualTo(migrated);
        assertThat(folder.resolve(".defrost-123.tmp")).doesNotExist();
        assertThat(runner.run("migrate", "--write").err()).doesNotContain("interrupted");
        assertThat(runner.run("undo").code()).isZero();
        assertThat(runner.text("db.py")).isEqualTo(DB);
        assertThat(runner.text("user.py")).isEqualTo(USER);
    }

    @Test
    void filesThatSomebodyChangedAfterTheKillStay() throws IOException {
        runner.run("migrate", "--write");
        asIfKilled();
        runner.file("alone.py", "print('mine')\n");
        assertThat(runner.run("migrate", "--write").err()).contains("alone.py was changed since and is left alone");
        assertThat(runner.text("alone.py")).isEqualTo("print('mine')\n");
    }

    @Test
    void aKilledRunCanBeTakenBack() throws IOException {
        runner.run("migrate", "--write");
        asIfKilled();
        runner.file("user.py", USER);
        assertThat(runner.run("undo").code()).isZero();
        assertThat(runner.text("db.py")).isEqualTo(DB);
    }

    private void asIfKilled() throws IOException {
        try (Stream<Path> runs = Files.list(folder.resolve(".defrost/runs"))) {
            for (Path run : runs.toList()) {
                Files.delete(run.resolve("finished"));
            }
        }
    }
}
