package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team needs to take Defrost up step by step. */
class AdoptionTest {
    private static final String USES = "import boto3\n\ns3 = boto3.resource('s3')\n";
    private static final String CLIENT = "import boto3\n\ns3 = boto3.client('s3')\n";

    @TempDir
    private Path folder;

    private CommandRunner runner;

    @BeforeEach
    void start() throws IOException {
        folder = folder.toRealPath();
        runner = new CommandRunner(folder);
    }

    @Test
    void undoTakesAWritingRunBack() {
        runner.file("a.py", USES).file("b.py", USES).run("migrate", "--write");
        assertThat(runner.text("a.py")).isEqualTo(CLIENT);
        CommandRunner.Run undo = runner.run("undo");
        assertThat(undo.code()).isZero();
        assertThat(undo.err()).contains("2 files are as they were");
        assertThat(runner.text("a.py")).isEqualTo(USES);
        assertThat(runner.run("undo").code()).isEqualTo(2);
    }

    @Test
    void undoLeavesFilesAloneThatWereChangedSince() {
        runner.file("a.py", USES).file("b.py", USES).run("migrate", "--write");
        runner.file("a.py", CLIENT + "# mine\n");
        CommandRunner.Run undo = runner.run("undo");
        assertThat(undo.code()).isEqualTo(2);
        assertThat(undo.err()).contains("a.py was left alone: it was changed after the run");
        assertThat(runner.text("a.py")).endsWith("# mine\n");
        assertThat(runner.text("b.py")).isEqualTo(USES);
    }

    @Test
    void aDryRunRecordsNothing() {
        runner.file("a.py", USES).run("migrate");
        assertThat(folder.resolve(".defrost")).doesNotExist();
    }

    @Test
    void filesWithUncommittedChangesAreNotWritten() throws Exception {
        runner.file("a.py", "import boto3\n");
        commit();
        runner.file("a.py", USES);
        CommandRunner.Run run = runner.run("migrate", "--write");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.py").contains("--allow-dirty");
        assertThat(runner.text("a.py")).isEqualTo(USES);
        assertThat(runner.run("migrate", "--write", "--allow-dirty").code()).isZero();
        assertThat(runner.text("a.py")).isEqualTo(CLIENT);
    }

    @Test
    void otherFilesMayHaveUncommittedChanges() throws Exception {
        runner.file("a.py", USES).file("b.py", "");
        commit();
        runner.file("b.py", "x = 1\n");
        assertThat(runner.run("migrate", "--write").code()).isZero();
    }

    @Test
    void sinceReportsChangedLinesOnly() throws Exception {
        runner.file("a.py", USES);
        commit();
        assertThat(runner.run("lint", "--since", "HEAD").code()).isZero();
        runner.file("a.py", USES + "t = boto3.resource('s3')\n").file("new.py", USES);
        CommandRunner.Run run = runner.run("lint", "--since", "HEAD", "--format", "concise");
        assertThat(run.out()).contains("a.py:4:5").contains("new.py:3:6").doesNotContain("a.py:3:");
        CommandRunner.Run unknown = runner.run("lint", "--since", "nowhere");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no revision nowhere");
    }

    @Test
    void addIgnoreSilencesWhatThereIs() {
        runner.file("a.py", USES).file("b.py", "import boto3\r\nx = [\r\n    boto3.resource('s3'),  # why\r\n]\r\n");
        assertThat(runner.run("lint", "--add-ignore").code()).isZero();
        assertThat(runner.text("a.py")).isEqualTo("import boto3\n\ns3 = boto3.resource('s3')  # defrost: ignore[DFR101]\n");
        assertThat(runner.text("b.py")).contains("# why  # defrost: ignore[DFR101]\r\n");
        assertThat(runner.run("lint").code()).isZero();
    }

    @Test
    void addIgnoreDoesNotWriteIntoStrings() {
        String text = "import boto3\nx = f'''{boto3.resource('s3')}\n'''\n";
        CommandRunner.Run run = runner.file("a.py", text).run("lint", "--add-ignore");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.py:2 cannot carry a comment");
        assertThat(runner.text("a.py")).isEqualTo(text);
    }

    @Test
    void migrateLeavesSilencedGroupsAlone() {
        String text = "import boto3\na = boto3.resource('s3')  # defrost: ignore[DFR101]\nb = boto3.resource('s3')\n";
        CommandRunner.Run run = runner.file("a.py", text).run("migrate", "--write");
        assertThat(run.code()).isZero();
        assertThat(runner.text("a.py")).contains("a = boto3.resource('s3')").contains("b = boto3.client('s3')");
    }

    @Test
    void commentsThatSilenceNothingAreReported() {
        String text = "import boto3\na = boto3.resource('s3')  # defrost: ignore\nb = 1  # defrost: ignore[DFR101]\nc = 2  # noqa\n";
        CommandRunner.Run run = runner.file("a.py", text).run("lint", "--format", "concise");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("a.py:3:8: DFR401").contains("Found 1 finding");
    }

    @Test
    void onlyMigratesWhatIsNamed() {
        runner.file("a/x.py", USES).file("b/x.py", USES).run("migrate", "--write", "--only", "a/");
        assertThat(runner.text("a/x.py")).isEqualTo(CLIENT);
        assertThat(runner.text("b/x.py")).isEqualTo(USES);
        assertThat(runner.run("migrate", "--only", "DFR103").code()).isZero();
        assertThat(runner.run("migrate", "--only", "s3").code()).isEqualTo(1);
    }

    @Test
    void interactiveAsksForEveryGroup() {
        runner.file("a.py", USES).file("b.py", USES).file("c.py", USES);
        CommandRunner.Run run = runner.typing("n\nwhat?\ny\nq\n").run("migrate", "--interactive");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Group 1 of 3: can be migrated safely").contains("+s3 = boto3.client('s3')");
        assertThat(runner.text("a.py")).isEqualTo(USES);
        assertThat(runner.text("b.py")).isEqualTo(CLIENT);
        assertThat(runner.text("c.py")).isEqualTo(USES);
    }

    @Test
    void theEndOfTheInputDeclines() {
        runner.file("a.py", USES).run("migrate", "-i");
        assertThat(runner.text("a.py")).isEqualTo(USES);
    }

    @Test
    void everyGroupBecomesACommit() throws Exception {
        runner.file("a.py", USES).file("b.py", USES + "t = boto3.resource('s3')\n").file("c.py", USES + "# KEEP\n");
        commit();
        git("config", "user.name", "t");
        git("config", "user.email", "t@example.com");
        CommandRunner.Run run = runner.run("migrate", "--commit-per-group");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("3 commits made").contains("2 files changed: 3 groups migrated, 1 kept");
        assertThat(git("log", "--format=%s")).contains("Migrate s3 from boto3's s3 resource to the client");
        assertThat(git("log", "--format=%h").lines()).hasSize(4);
        assertThat(git("status", "--short")).isEmpty();
        assertThat(git("show", "--stat", "--format=", "HEAD~2")).contains("a.py").doesNotContain("b.py");
        assertThat(git("show", "HEAD~1:b.py")).contains("s3 = boto3.client('s3')\nt = boto3.resource('s3')");
        assertThat(runner.text("b.py")).isEqualTo(CLIENT + "t = boto3.client('s3')\n");
    }

    @Test
    void commitsNeedFilesThatGitKnows() throws Exception {
        runner.file("b.py", "");
        commit();
        runner.file("a.py", USES);
        CommandRunner.Run run = runner.run("migrate", "--commit-per-group");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("it does not know a.py");
        assertThat(runner.text("a.py")).isEqualTo(USES);
        assertThat(runner.run("migrate", "--commit-per-group", "--allow-dirty").code()).isEqualTo(2);
    }

    @Test
    void standardInputStandsForAFile() {
        runner.file("a.py", "import boto3\n").file("defrost.toml", "[per-path-ignores]\n'b.py' = ['DFR1']\n");
        CommandRunner.Run run = runner.typing(USES).run("lint", "-", "--stdin-filename", "a.py", "--format", "concise");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("a.py:3:6: DFR101").contains("1 file checked");
        assertThat(runner.typing(USES).run("lint", "-").out()).contains(" --> stdin.py:3:6");
        assertThat(runner.typing(USES).run("lint", "-", "--stdin-filename", "b.py").code()).isZero();
        assertThat(runner.typing(USES).run("lint", "-", "--stdin-filename", "no/b.py").err()).contains("no such file or folder: no");
        assertThat(runner.typing(USES).run("lint", "-", "a.py").code()).isEqualTo(2);
    }

    @Test
    void standardInputIsMigratedToStandardOutput() {
        runner.file("a.py", "import boto3\n");
        assertThat(runner.typing(USES).run("migrate", "-", "--stdin-filename", "a.py").out()).contains("+s3 = boto3.client('s3')");
        assertThat(runner.typing(USES).run("migrate", "-", "--stdin-filename", "a.py", "--write").out()).isEqualTo(CLIENT);
        assertThat(runner.typing("x = 1\r\n").run("migrate", "-", "--write").out()).isEqualTo("x = 1\r\n");
        assertThat(runner.text("a.py")).isEqualTo("import boto3\n");
        assertThat(folder.resolve(".defrost")).doesNotExist();
        assertThat(runner.run("migrate", "-", "--interactive").code()).isEqualTo(2);
    }

    @Test
    void reasonsCanBeRequired() {
        runner.file("defrost.toml", "require-reasons = true\n").file("a.py", "import boto3\n"
                + "a = boto3.resource('s3')  # defrost: ignore[DFR101] the vendor wants one\n"
                + "b = boto3.resource('s3')  # defrost: ignore[DFR101]  # x\n"
                + "c = boto3.resource('s3')  # noqa\n"
                + "d = 1  # noqa\n");
        CommandRunner.Run run = runner.run("lint", "--format", "concise");
        assertThat(run.out()).contains("a.py:3:27: DFR402 this comment does not say why it silences DFR101")
                .contains("a.py:4:27: DFR402 this comment does not say which codes").contains("Found 2 findings");
        runner.file("defrost.toml", "");
        assertThat(runner.run("lint").code()).isZero();
    }

    @Test
    void whichFilesHoldPythonCanBeSaid() {
        runner.file("bin/tool", USES).file("a.py", USES);
        assertThat(runner.run("lint", "--format", "concise").out()).contains("a.py").doesNotContain("bin/tool");
        runner.file("defrost.toml", "include = ['*.py', 'bin/*']\n");
        assertThat(runner.run("lint", "--format", "concise").out()).contains("a.py").contains("bin/tool");
        runner.file("defrost.toml", "include = ['*.py']\nselect = ['DFR9']\n");
        assertThat(runner.run("lint").err()).contains("no rule is called DFR9");
    }

    private void commit() throws Exception {
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-q", "-m", "start");
    }

    private String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(Files.isDirectory(folder.resolve(".git"))).isTrue();
        return output;
    }
}
