package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.defrost.cli.files.AtomicWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {
    private static final String USES = "import boto3\n\ns3 = boto3.resource('s3')\n";
    private static final String CLIENT = USES.replace("resource", "client");

    @TempDir
    private Path folder;

    private CommandRunner runner;

    @BeforeEach
    void start() throws Exception {
        folder = folder.toRealPath();
        runner = new CommandRunner(folder);
    }

    @Test
    void theDryRunPrintsADiffAndChangesNothing() {
        CommandRunner.Run run = runner.file("app/a.py", USES).run("migrate", "app");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                --- a/app/a.py
                +++ b/app/a.py
                @@ -1,3 +1,3 @@
                 import boto3
                \s
                -s3 = boto3.resource('s3')
                +s3 = boto3.client('s3')
                """);
        assertThat(run.err()).isEqualTo("""
                1 file would change: 1 group migrated, 0 kept.
                Run again with --write to change the files.
                """);
        assertThat(runner.text("app/a.py")).isEqualTo(USES);
    }

    @Test
    void writeChangesFilesAndASecondRunHasNothingToDo() {
        CommandRunner.Run run = runner.file("a.py", USES).run("migrate", ".", "--write");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("1 file changed: 1 group migrated, 0 kept.\n");
        assertThat(runner.text("a.py")).isEqualTo(CLIENT);
        CommandRunner.Run again = runner.run("migrate", ".");
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEmpty();
    }

    @Test
    void keptGroupsAreExplainedAndDoNotFail() {
        CommandRunner.Run run = runner.file("a.py", USES + "# KEEP\n").run("migrate", "--write");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("""
                a.py:3:6: kept: it is passed to `audit` [escapes]
                0 files changed: 0 groups migrated, 1 kept.
                """);
    }

    @Test
    void unsafeMigrationsNeedTheirOption() {
        runner.file("a.py", USES + "# UNSAFE\n");
        CommandRunner.Run without = runner.run("migrate");
        assertThat(without.code()).isZero();
        assertThat(without.err()).contains("1 group more with --unsafe.");
        CommandRunner.Run with = runner.run("migrate", "--unsafe", "--write");
        assertThat(with.code()).isZero();
        assertThat(runner.text("a.py")).contains("boto3.client");
    }

    @Test
    void lineEndsMarkAndCharsetStay() {
        byte[] dos = "\uFEFFimport boto3\r\ns3 = boto3.resource('s3')  # é".getBytes(StandardCharsets.UTF_8);
        byte[] latin = "# -*- coding: latin-1 -*-\nimport boto3\ns3 = boto3.resource('s3')  # \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        runner.file("dos.py", dos).file("latin.py", latin);
        assertThat(runner.run("migrate", "--write").code()).isZero();
        assertThat(runner.bytes("dos.py")).isEqualTo(replaced(dos, StandardCharsets.UTF_8));
        assertThat(runner.bytes("latin.py")).isEqualTo(replaced(latin, StandardCharsets.ISO_8859_1));
    }

    @Test
    void theDiffHasTheBytesOfTheFileSoThatGitAppliesIt() throws Exception {
        runner.file("dos.py", "\uFEFFimport boto3\r\ns3 = boto3.resource('s3')\r\n# é")
                .file("latin.py", "# coding: latin-1\nimport boto3\ns3 = boto3.resource('\u00e9')\n".getBytes(StandardCharsets.ISO_8859_1))
                .file("one.py", "import boto3; s3 = boto3.resource('s3')");
        byte[] diff = runner.run("migrate").bytes();
        runner.run("migrate", "--write");
        byte[][] wanted = {runner.bytes("dos.py"), runner.bytes("latin.py"), runner.bytes("one.py")};
        runner.file("dos.py", "\uFEFFimport boto3\r\ns3 = boto3.resource('s3')\r\n# é")
                .file("latin.py", "# coding: latin-1\nimport boto3\ns3 = boto3.resource('\u00e9')\n".getBytes(StandardCharsets.ISO_8859_1))
                .file("one.py", "import boto3; s3 = boto3.resource('s3')")
                .file("change.diff", diff);
        Process git = new ProcessBuilder("git", "apply", "--whitespace=nowarn", "change.diff").directory(folder.toFile())
                .redirectErrorStream(true).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
        assertThat(runner.bytes("dos.py")).isEqualTo(wanted[0]);
        assertThat(runner.bytes("latin.py")).isEqualTo(wanted[1]);
        assertThat(runner.bytes("one.py")).isEqualTo(wanted[2]);
    }

    @Test
    void aFileThatCannotBeWrittenDoesNotStopTheOthers() {
        AtomicWriter real = new AtomicWriter();
        CommandRunner.Run run = runner.file("a.py", USES).file("b.py", USES).writingWith((file, bytes) -> {
            if (file.endsWith("a.py")) {
                throw new AccessDeniedException(file.toString());
            }
            real.write(file, bytes);
        }).run("migrate", "--write");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("defrost: error: a.py was not written: permission denied\n").contains("1 file changed");
        assertThat(runner.text("a.py")).isEqualTo(USES);
        assertThat(runner.text("b.py")).isEqualTo(CLIENT);
    }

    @Test
    void permissionsStayAndNoTemporaryFileIsLeft() throws Exception {
        runner.file("a.py", USES);
        Files.setPosixFilePermissions(folder.resolve("a.py"), PosixFilePermissions.fromString("rwxr-x--x"));
        runner.run("migrate", "--write");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.py")))).isEqualTo("rwxr-x--x");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(folder.resolve("a.py"), folder.resolve(".defrost"));
        }
    }

    @Test
    void aLongFileIsNoProblem() {
        String text = "import boto3\n" + "x = 1\n".repeat(20_000) + "s3 = boto3.resource('s3')\n";
        CommandRunner.Run run = runner.file("long.py", text).run("migrate", "--write");
        assertThat(run.code()).isZero();
        assertThat(runner.text("long.py")).isEqualTo(text.replace("resource", "client"));
    }

    @Test
    void aFileThatChangedMeanwhileIsLeftAlone() {
        AtomicWriter real = new AtomicWriter();
        CommandRunner.Run run = runner.file("a.py", USES).file("b.py", USES).writingWith((file, bytes) -> {
            real.write(file, bytes);
            runner.file("b.py", "# somebody else was here\n");
        }).run("migrate", "--write");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("b.py was not written: it was changed by something else in the meantime");
        assertThat(runner.text("b.py")).isEqualTo("# somebody else was here\n");
    }

    @Test
    void aTextThatTheCharsetCannotSpellIsNotWritten() {
        runner.file("a.py", "# coding: latin-1\nimport boto3\ns3 = boto3.resource('s3')  # EURO\n");
        CommandRunner.Run run = runner.run("migrate", "--write");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.py was not written: its encoding ISO-8859-1 cannot spell the new text");
    }

    @Test
    void theReportHasEveryGroup() throws Exception {
        runner.file("a.py", USES).file("b.py", USES + "# KEEP\n").file("c.py", USES + "# MANUAL\n").run("migrate", "--report", "out.json");
        JsonNode report = new ObjectMapper().readTree(runner.text("out.json"));
        assertThat(report.at("/command").asText()).isEqualTo("migrate");
        assertThat(report.at("/summary/outcomes/safe").asInt()).isEqualTo(1);
        assertThat(report.at("/groups/0/assumptions/0").asText()).isEqualTo("A1");
        assertThat(report.at("/groups/0/uses/0/construct").asText()).isEqualTo("resource");
        assertThat(report.at("/groups/0/locations/0/name").asText()).isEqualTo("s3");
        assertThat(report.at("/groups/1/outcome").asText()).isEqualTo("kept");
        assertThat(report.at("/groups/1/blockers/0/code").asText()).isEqualTo("escapes");
        assertThat(report.at("/groups/1/blockers/0/chain/0/line").asInt()).isEqualTo(3);
        assertThat(report.at("/groups/2/howTo").asText()).isEqualTo("write a paginator");
        assertThat(report.at("/edits/a.py/0/replacement").asText()).isEqualTo("boto3.client");
    }

    private static byte[] replaced(byte[] bytes, java.nio.charset.Charset charset) {
        return new String(bytes, charset).replace("boto3.resource", "boto3.client").getBytes(charset);
    }
}
