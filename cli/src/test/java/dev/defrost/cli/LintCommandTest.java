package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String USES = "import boto3\n\ns3 = boto3.resource('s3')\n";

    @TempDir
    private Path folder;

    private CommandRunner runner;

    @BeforeEach
    void start() throws Exception {
        runner = new CommandRunner(folder.toRealPath());
    }

    @Test
    void stretchesAreReportedLikeTheWhole() {
        runner.file("a.py", USES).file("b.py", "import boto3 # BROKEN\nboto3.resource('s3')\n").file("b/c.py", USES + "# UNSAFE\n")
                .file("d.py", "import boto3\nboto3.resource('s3')  # defrost: ignore[DFR101]\n").file("e.py", new byte[] {'b', 'o', 't', 'o', '3', 0});
        for (String format : List.of("full", "concise", "json", "github")) {
            runner.engine.stretched = false;
            CommandRunner.Run whole = runner.run("lint", "--format", format, "--strict", "--max-findings", "100");
            runner.engine.stretched = true;
            assertThat(runner.run("lint", "--format", format, "--strict", "--max-findings", "100")).usingRecursiveComparison().isEqualTo(whole);
            assertThat(whole.code()).isEqualTo(1);
        }
        assertThat(runner.run("lint", "--exit-zero").out()).contains("2 skipped").contains("a.py:3:").contains("c.py:3:");
    }

    @Test
    void aCleanFileEndsWithZero() {
        CommandRunner.Run run = runner.file("a.py", "import boto3\nboto3.client('s3')\n").run("lint", ".");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("No uses of the resource interface found (1 file checked).\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFindingEndsWithOneAndShowsTheCode() {
        CommandRunner.Run run = runner.file("a.py", USES).run("lint", "a.py");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                DFR101 `boto3.resource` makes a resource; make a client
                 --> a.py:3:6
                  |
                2 |
                3 | s3 = boto3.resource('s3')
                  |      ^^^^^^^^^^^^^^
                  |
                migration: can be migrated safely

                Found 1 finding (1 file checked).
                1 can be migrated with `defrost migrate --write`.
                """);
    }

    @Test
    void conciseIsOneLineAFinding() {
        CommandRunner.Run run = runner.file("a.py", USES).file("b/c.py", USES).run("lint", "--format", "concise");
        assertThat(run.out()).startsWith("""
                a.py:3:6: DFR101 `boto3.resource` makes a resource; make a client
                b/c.py:3:6: DFR101 `boto3.resource` makes a resource; make a client
                Found 2 findings (2 files checked).
                """);
    }

    @Test
    void exitZeroHidesFindingsFromTheShell() {
        assertThat(runner.file("a.py", USES).run("lint", "--exit-zero").code()).isZero();
    }

    @Test
    void aMissingPathIsAnError() {
        CommandRunner.Run run = runner.run("lint", "nowhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("defrost: error: no such file or folder: nowhere\n");
    }

    @Test
    void anEmptyFolderIsNoError() {
        CommandRunner.Run run = runner.run("lint", ".");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("defrost: no Python or Java files found in .\n");
    }

    @Test
    void anUnknownOptionIsAnErrorWithAHint() {
        CommandRunner.Run run = runner.run("lint", "--formt", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--formt").contains("--format").contains("Try 'defrost lint --help'.");
    }

    @Test
    void anInternalErrorIsOneLine() {
        CommandRunner.Run run = runner.file("a.py", "import boto3 # CRASH\nboto3.resource('s3')\n").run("lint");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("defrost: internal error: java.lang.IllegalStateException: a bug at ").hasLineCount(1);
        assertThat(runner.run("lint", "--debug").err()).contains("\tat dev.defrost.cli.FakeEngine");
    }

    @Test
    void onlySelectedFilesAreReportedButAllAreAnalysed() {
        runner.file("defrost.toml", "").file("app/a.py", USES).file("lib/b.py", USES);
        CommandRunner.Run run = runner.run("lint", "app", "--format", "concise");
        assertThat(run.out()).contains("app/a.py").doesNotContain("lib/b.py");
        assertThat(runner.engine.seen).containsEntry("app/a.py", true).containsEntry("lib/b.py", false);
    }

    @Test
    void pathsAreShownFromTheWorkingFolderAndReportedFromTheRoot() throws Exception {
        runner.file("defrost.toml", "").file("app/a.py", USES);
        CommandRunner below = new CommandRunner(folder.toRealPath().resolve("app"));
        assertThat(below.run("lint", "--format", "concise").out()).startsWith("a.py:3:6");
        assertThat(below.run("lint", "--format", "json").out()).contains("\"file\" : \"app/a.py\"");
    }

    @Test
    void skippedFilesCountOnlyWhenStrict() {
        runner.file("a.py", "import boto3 # BROKEN\nboto3.resource('s3')\n");
        CommandRunner.Run run = runner.run("lint", "--format", "concise");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("a.py:1:3: DFR001 skipped: invalid syntax\n");
        assertThat(runner.run("lint", "--strict").code()).isEqualTo(1);
    }

    @Test
    void commentsSilenceFindings() {
        runner.file("a.py", "import boto3\na = boto3.resource('s3')  # noqa: DFR101\nb = boto3.resource('s3')  # noqa: E501\n"
                + "c = boto3.resource('s3')  # defrost: ignore[DFR101]\nd = boto3.resource('s3')  # defrost: ignore[DFR102]\n");
        assertThat(runner.run("lint", "--format", "concise").out()).contains("a.py:3:", "a.py:5:").doesNotContain("a.py:2:", "a.py:4:");
    }

    @Test
    void statisticsFollowTheFindings() {
        CommandRunner.Run run = runner.file("a.py", USES).run("lint", "--format", "concise", "--statistics");
        assertThat(run.out()).contains("Findings by rule\n  DFR101").containsPattern("  s3 +1 +0 +0 +0 +0\n");
    }

    @Test
    void colourIsThereWhenAskedFor() {
        runner.file("a.py", USES);
        assertThat(runner.run("lint").out()).doesNotContain("\033[");
        assertThat(runner.run("lint", "--color", "always").out()).contains("\033[1;31mDFR101\033[0m");
    }

    @Test
    void severalOutputsAtOnce() {
        runner.file("a.py", USES);
        CommandRunner.Run run = runner.run("lint", "--output", "github", "--output", "json-lines=out.jsonl", "--report", "out.json");
        assertThat(run.out()).startsWith("::warning title=Defrost (DFR101),file=a.py,line=3,");
        assertThat(runner.text("out.jsonl")).startsWith("{\"code\":\"DFR101\"").hasLineCount(2);
        assertThat(runner.text("out.json")).startsWith("{");
        assertThat(runner.run("lint", "--format", "json-lines").out()).startsWith("{\"code\":");
        CommandRunner.Run wrong = runner.run("lint", "--output", "pdf=x");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("no format is called 'pdf'; known are full, concise, json, json-lines");
    }

    @Test
    void aFileThatCannotBeWrittenIsAnError() {
        CommandRunner.Run run = runner.file("a.py", USES).run("lint", "--report", "no/such/folder.json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cannot write").contains("no/such/folder.json");
    }

    @Test
    void aWrongConfigurationIsAnErrorWithItsPlace() {
        CommandRunner.Run run = runner.file("a.py", USES).file("defrost.toml", "\nselct = []\n").run("lint");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("defrost.toml:2:1: unknown key \"selct\"; did you mean \"select\"?").hasLineCount(1);
    }

    @Test
    void aBaselineHidesWhatIsAcceptedAndOnlyShrinks() {
        runner.file("a.py", USES);
        assertThat(runner.run("baseline").code()).isZero();
        assertThat(runner.run("lint", "--baseline", "defrost-baseline.json").code()).isZero();
        runner.file("a.py", "# a line above\n" + USES + "other = boto3.resource('sqs')\n");
        CommandRunner.Run lint = runner.run("lint", "--baseline", "defrost-baseline.json", "--format", "concise");
        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out()).startsWith("a.py:5:9: DFR101").contains("Found 1 finding");
        String before = runner.text("defrost-baseline.json");
        assertThat(runner.run("baseline", "--update").code()).isZero();
        assertThat(runner.text("defrost-baseline.json")).isEqualTo(before);
        runner.file("a.py", "import boto3\n").file("b.py", "").file("defrost.toml", "");
        assertThat(runner.run("lint", "b.py", "--baseline", "defrost-baseline.json").err()).isEmpty();
        assertThat(runner.run("lint", "--baseline", "defrost-baseline.json").err()).contains("1 of the baseline's findings are fixed");
        runner.run("baseline", "--update");
        assertThat(runner.text("defrost-baseline.json")).isEqualTo("{\"format\": 1, \"findings\": []}\n");
    }

    @Test
    void whatABaselineAcceptsInASkippedFileIsNotFixed() {
        runner.file("a.py", USES).run("baseline");
        String before = runner.text("defrost-baseline.json");
        runner.file("a.py", USES + "def (:\n");
        assertThat(runner.run("lint", "--baseline", "defrost-baseline.json").err()).doesNotContain("fixed");
        assertThat(runner.run("baseline", "--update").code()).isZero();
        assertThat(runner.text("defrost-baseline.json")).isEqualTo(before);
    }

    @Test
    void aBaselineIsNotOverwrittenAndMustBeOne() {
        runner.file("a.py", USES).file("defrost-baseline.json", "[]");
        assertThat(runner.run("baseline").code()).isEqualTo(2);
        assertThat(runner.text("defrost-baseline.json")).isEqualTo("[]");
        assertThat(runner.run("lint", "--baseline", "defrost-baseline.json").err()).contains("is not a baseline");
        assertThat(runner.run("lint", "--baseline", "none.json").code()).isEqualTo(2);
    }

    @Test
    void aRatchetAllowsSomeFindings() {
        runner.file("a.py", USES + USES);
        assertThat(runner.run("lint", "--max-findings", "2").code()).isZero();
        assertThat(runner.run("lint", "--max-findings", "1").code()).isEqualTo(1);
    }
}
