package dev.defrost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every option, every exit code and the precedence of configuration, end to end through {@code ./defrost}. */
class LauncherOptionsIT {
    private static final Path LAUNCHER = Path.of("../defrost").toAbsolutePath().normalize();
    private static final String USES = "import boto3\n\ns3 = boto3.resource('s3')\ns3.Object('a', 'b').put(Body=b'x')\n";
    private static final String TABLE = "import boto3\n\ntable = boto3.resource('dynamodb').Table('t')\ntable.delete_item(Key={'id': 'x'})\n";
    private static final String KEPT = "import boto3\n\ndef give(out):\n    out(boto3.resource('s3').Bucket('b'))\n";
    private static final Set<String> SPEAKS_OWN_PROTOCOL = Set.of("lsp --stdio");

    @TempDir
    private Path folder;

    private Path work;
    private String input = "";
    private final Set<String> tried = new TreeSet<>();

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void start() throws Exception {
        folder = folder.toRealPath();
        work = Files.createDirectory(folder.resolve("work"));
        put("app/a.py", USES).put("app/b.py", TABLE).put("app/kept.py", KEPT).put("clean/c.py", "x = 1\n").put("broken/d.py", "import boto3\nx = boto3.resource(\n");
        git("init", "-q");
        git("config", "user.name", "t");
        git("config", "user.email", "t@example.com");
        commit();
    }

    @Test
    void everyOptionDoesWhatItSays() throws Exception {
        general();
        lint();
        adoption();
        migrate();
        verify();
        assertThat(untried()).isEmpty();
    }

    private void general() throws Exception {
        expect(0, "--version").out("defrost 0.");
        expect(0, "-V").out("defrost 0.");
        expect(0, "--help").out("Commands:");
        expect(0, "lint", "-h").out("--max-findings");
        expect(2, "lint", "--no-such-option").err("Unknown option");
        expect(2, "lint", "--config", "nowhere.toml", "--debug").err("nowhere.toml");
        expect(0, "completion").out("complete -F");
        expect(0, "rules").out("DFR101");
        expect(0, "explain", "DFR101").out("## Why it matters");
        expect(2, "explain", "DFR10x").err("did you mean");
        expect(0, "config", "schema").out("\"$schema\"");
        put("other.toml", "strict = true\n");
        expect(0, "config", "show", "--config", "other.toml").out("strict = true");
    }

    private void lint() throws Exception {
        expect(0, "lint", "clean").out("No uses");
        expect(1, "lint", "app").out("Found ");
        expect(0, "lint", "app", "--exit-zero").out("Found ");
        expect(0, "lint", "broken").out("skipped: ");
        expect(1, "lint", "broken", "--strict").out("DFR001");
        expect(1, "lint", "app", "--max-findings", "5").out("Found ");
        expect(0, "lint", "app", "--max-findings", "50").out("Found ");
        expect(1, "lint", "app", "--format", "concise").out("app/a.py:3:6: DFR101");
        expect(1, "lint", "app", "--output", "github", "--output", "sarif=out.sarif").out("::warning ");
        assertThat(text("out.sarif")).contains("\"2.1.0\"");
        expect(2, "lint", "app", "--output", "serif").err("no format is called 'serif'");
        expect(1, "lint", "app", "--report", "report.json", "--statistics").out("Findings by rule");
        assertThat(text("report.json")).contains("\"findings\"");
        expect(1, "lint", "app", "--color", "always").out("\033[");
        expect(1, "lint", "app", "--color", "never", "-j", "1").lacks("\033[");
        expect(1, "lint", "app", "--no-cache").out("Found ");
        expect(2, "lint", "app", "--jobs", "0").err("--jobs must be at least 1");
        expect(2, "lint", "clean", "--project-root", "app").err("not inside the project root");
        expect(2, "lint", "app", "--boto3", "clean").err("boto3");
        input = USES;
        expect(1, "lint", "-", "--stdin-filename", "app/new.py", "--format", "concise").out("app/new.py:3:6");
        input = "";
        configuration();
    }

    /** The command line comes before the configuration; of configurations the nearest counts, alone. */
    private void configuration() throws Exception {
        put("defrost.toml", "format = 'concise'\nselect = ['DFR101']\n");
        expect(1, "lint", "app").out("app/a.py:3:6: DFR101").lacks("DFR102");
        expect(1, "lint", "app", "--format", "full").out(" --> app/a.py:3:6").lacks("DFR102");
        put("pyproject.toml", "[tool.defrost]\nselect = ['DFR102']\n");
        expect(1, "lint", "app").out("DFR101").lacks("DFR102");
        put("app/pyproject.toml", "[tool.defrost]\nselect = ['DFR102']\n");
        expect(1, "lint", "app").out(" --> a").out("DFR102").lacks("DFR101");
        put("app/defrost.toml", "select = ['DFR106']\n");
        expect(1, "lint", "app").out("DFR106").lacks("DFR102");
        expect(1, "lint", "app", "--config", "defrost.toml").out("DFR101").lacks("DFR106");
        put("defrost.toml", "selekt = []\n");
        expect(2, "lint", "clean").err("did you mean \"select\"?");
        for (String file : List.of("defrost.toml", "pyproject.toml", "app/pyproject.toml", "app/defrost.toml")) {
            Files.delete(work.resolve(file));
        }
    }

    private void adoption() throws Exception {
        expect(0, "baseline", "app").err("accepts");
        expect(2, "baseline", "app").err("exists");
        expect(0, "lint", "app", "--baseline", "defrost-baseline.json").out("No new uses");
        expect(0, "baseline", "--file", "b.json", "--project-root", ".", "-j", "1", "clean").err("accepts 0 findings");
        put("app/b.py", "x = 1\n");
        expect(0, "lint", "--baseline", "defrost-baseline.json").err("findings are fixed");
        expect(0, "baseline", "--update", "--config", "other.toml", "--strict").err("accepts ");
        expect(0, "lint", "--since", "HEAD").out("No uses");
        put("app/b.py", TABLE);
        put("app/new.py", USES);
        expect(1, "lint", "--since", "HEAD", "--format", "concise").out("app/new.py").lacks("app/a.py");
        expect(0, "lint", "--add-ignore", "app/new.py");
        assertThat(text("app/new.py")).contains("# defrost: ignore[DFR101]");
        Files.delete(work.resolve("app/new.py"));
        expect(2, "lint", "--since", "nowhere").err("git knows no revision");
    }

    private void migrate() throws Exception {
        commit();
        expect(1, "migrate", "app").out("+s3 = boto3.client('s3')");
        expect(0, "migrate", "clean").lacks("+");
        expect(1, "migrate", "app", "--only", "dynamodb").out("b/app/b.py").lacks("b/app/a.py");
        expect(1, "migrate", "app", "--only", "app/a.py", "--unsafe", "--bridge").out("b/app/a.py").lacks("b/app/b.py");
        expect(1, "migrate", "broken", "--strict").err("DFR001");
        expect(1, "migrate", "app", "--format", "json", "--output", "html=r.html", "--report", "r.json", "--statistics", "--color", "never",
                "--config", "other.toml", "--project-root", ".", "-j", "2", "--boto3", boto3()).out("\"edits\"");
        input = "n\ny\nq\n";
        expect(0, "migrate", "app", "--interactive").out("+s3");
        expect(0, "undo", "--project-root", ".").err("as it was");
        input = USES;
        expect(0, "migrate", "-", "--stdin-filename", "app/a.py", "--write").out("boto3.client('s3')");
        input = "";
        put("app/a.py", USES + "# mine\n");
        expect(2, "migrate", "app", "--write").err("--allow-dirty");
        expect(0, "migrate", "app", "--write", "--allow-dirty").err("changed");
        assertThat(text("app/a.py")).contains("boto3.client('s3')");
        expect(0, "migrate", "app").err("0 files would change");
        expect(0, "undo").err("as they were");
        commit();
        expect(0, "migrate", "app", "--commit-per-group").err("commits made");
        expect(2, "undo", "--project-root", "clean").err("no run of");
    }

    private void verify() throws Exception {
        put("app/v.py", USES);
        commit();
        List<String> options = List.of("--allow-dirty", "--strict", "--unsafe", "--bridge", "--wire", "--revert-failed", "--write", "--timeout", "60",
                "--work", "kept", "--only", "s3", "--format", "json", "--output", "html=v.html", "--report", "v.json", "--statistics",
                "--color", "never", "--config", "other.toml", "--project-root", ".", "-j", "1");
        List<String> arguments = new ArrayList<>(List.of("verify", "app"));
        arguments.addAll(options);
        arguments.addAll(List.of("--", "python3", "-c", "print(1)"));
        Run run = run(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isIn(0, 1, 2);
        assertThat(run.err()).doesNotContain("Unknown option").doesNotContain("internal error");
        expect(2, "verify", "--after", "nowhere", "--", "true").err("nowhere");
        expect(2, "verify", "--keep-random", "--boto3", "nowhere", "--", "true").err("nowhere");
        run("verify", "-", "--stdin-filename", "x.py", "--", "true");
    }

    /** The options of all commands that no run named. */
    private List<String> untried() {
        List<String> untried = new ArrayList<>();
        DefrostCommand.complete(null).getSubcommands().forEach((name, command) -> {
            for (OptionSpec option : command.getCommandSpec().options()) {
                boolean general = option.inherited() || Set.of("--help", "--version", "--debug", "--").contains(option.longestName());
                boolean used = Arrays.stream(option.names()).anyMatch(each -> tried.contains(name + " " + each));
                String shown = name + " " + option.longestName();
                if (!general && !used && !SPEAKS_OWN_PROTOCOL.contains(shown) && !isSharedAndTried(option)) {
                    untried.add(shown);
                }
            }
        });
        return untried;
    }

    /** Options of a mixin are the same code in every command: one run with each is enough. */
    private boolean isSharedAndTried(OptionSpec option) {
        boolean shared = Stream.of(ProjectOptions.class, OutputOptions.class).anyMatch(type ->
                CommandLine.Model.CommandSpec.forAnnotatedObject(type).optionsMap().containsKey(option.longestName()));
        return shared && tried.stream().anyMatch(each -> each.endsWith(" " + option.longestName()));
    }

    private final class Expectation {
        private final Run run;

        private Expectation(Run run) {
            this.run = run;
        }

        Expectation out(String text) {
            assertThat(run.out()).contains(text);
            return this;
        }

        Expectation err(String text) {
            assertThat(run.err()).contains(text);
            return this;
        }

        Expectation lacks(String text) {
            assertThat(run.out()).doesNotContain(text);
            return this;
        }
    }

    private Expectation expect(int code, String... arguments) throws Exception {
        Run run = run(arguments);
        assertThat(run.code()).as("%s: %s%s", String.join(" ", arguments), run.out(), run.err()).isEqualTo(code);
        return new Expectation(run);
    }

    private Run run(String... arguments) throws Exception {
        for (String argument : arguments) {
            if (argument.equals("--")) {
                break;
            }
            tried.add(arguments[0] + " " + argument);
        }
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("NO_COLOR");
        builder.redirectInput(Files.writeString(folder.resolve("in.txt"), input).toFile());
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** Where a boto3 is installed; the empty name of the working folder when there is none, which is then tried as a wrong one. */
    private static String boto3() throws Exception {
        String python = System.getenv().getOrDefault("PYTHON", "python3");
        Process process = new ProcessBuilder(python, "-c", "import boto3, os; print(os.path.dirname(os.path.dirname(boto3.__file__)))")
                .redirectErrorStream(true).start();
        String folder = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(folder).isZero();
        return folder;
    }

    private void commit() throws Exception {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", "start");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private LauncherOptionsIT put(String name, String text) throws IOException {
        Path file = work.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    private String text(String name) throws IOException {
        return Files.readString(work.resolve(name));
    }
}
