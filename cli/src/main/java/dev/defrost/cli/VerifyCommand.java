package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.Palette;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Failures;
import dev.defrost.cli.files.Project;
import dev.defrost.cli.report.Format;
import dev.defrost.cli.report.Report;
import dev.defrost.cli.report.VerificationText;
import dev.defrost.cli.verify.Changes;
import dev.defrost.cli.verify.Verification;
import dev.defrost.cli.verify.Verifier;
import dev.defrost.cli.verify.VerifyRequest;
import dev.defrost.cli.verify.WorkFolder;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Stack;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code defrost verify}: runs the user's tests on the original and on the migrated sources and compares what they ask of AWS. */
@Command(
        name = "verify",
        description = "Runs a command, usually your tests, on copies of the original and of the migrated sources, records every AWS call and"
                + " every outcome, and compares them test by test. Your files are not touched, unless --write is given.",
        footer = {
            "%nExit codes:",
            "  0  everything that was reached does the same, or nothing would change",
            "  1  something differs",
            "  2  wrong usage, a command that cannot be compared, or an internal error",
            "%nExamples:",
            "  defrost verify -- python -m pytest",
            "  defrost verify src --unsafe --report report.json -- python -m pytest -x tests",
            "  defrost verify --revert-failed --write -- python -m pytest",
            "  defrost verify --after ../migrated-by-hand -- python -m unittest"
        })
final class VerifyCommand implements Callable<Integer> {
    /** Takes the place of the end of options, so that what follows is the command alone. */
    private static final String SEPARATOR = "--";
    private static final int MAX_ROUNDS = 8;
    private static final long MAX_RECORD_BYTES = 512L << 20;

    private final Runtime runtime;

    @Mixin
    private ProjectOptions projectOptions;

    @Mixin
    private UnsafeOptions allowed;

    @Option(names = "--only", paramLabel = "WHAT",
            description = "Migrate only what is found by a rule (DFR103), belongs to a service (s3) or is used in a path; repeatable.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--after", paramLabel = "DIR",
            description = "Verify the sources in this copy of the project instead of what Defrost would write.")
    private Path after;

    @Option(names = "--wire", description = "Compare the HTTP requests too.")
    private boolean wire;

    @Option(names = "--keep-random",
            description = "Let every run draw its own random numbers; for tests against a service that keeps what an earlier run made.")
    private boolean keepRandom;

    @Option(names = "--revert-failed", description = "Take back the groups that differ, and verify again, until nothing differs.")
    private boolean revertFailed;

    @Option(names = "--write", description = "Change the files when nothing differs.")
    private boolean write;

    @Option(names = "--allow-dirty", description = "Also write files that have changes which are not committed to git.")
    private boolean allowDirty;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Stop a run of the command after this long (default: ${DEFAULT-VALUE}).")
    private int timeout = 3600;

    @Option(names = "--work", paramLabel = "DIR",
            description = "Keep the copies, the records and what the command printed in this folder. It must be empty, new, or of an earlier"
                    + " verification, whose runs on the original sources are used again when nothing has changed for them.")
    private Path work;

    @Mixin
    private OutputOptions output;

    @Option(names = SEPARATOR, paramLabel = "COMMAND", arity = "1..*", parameterConsumer = Rest.class, required = true,
            description = "Everything behind it is the command.")
    private List<String> command = new ArrayList<>();

    VerifyCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    /** Lets the separator be an option of its own. */
    static void configure(CommandLine line) {
        line.setEndOfOptionsDelimiter("\0");
    }

    /** All arguments that are left, whatever they look like. */
    static final class Rest implements CommandLine.IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> arguments, CommandLine.Model.ArgSpec option, CommandLine.Model.CommandSpec spec) {
            List<String> rest = new ArrayList<>();
            while (!arguments.isEmpty()) {
                rest.add(arguments.pop());
            }
            if (rest.isEmpty()) {
                throw new CommandLine.ParameterException(spec.commandLine(), "the command is missing behind --");
            }
            option.setValue(rest);
        }
    }

    @Override
    public Integer call() {
        if (projectOptions.readsStdin()) {
            throw new UserError("a program that is verified has to be on disk");
        }
        if (after != null && (write || revertFailed)) {
            throw new UserError("--after verifies other sources as they are: --write and --revert-failed do not go with it");
        }
        Console console = runtime.console();
        Analysis analysis = GroupChoice.chosen(Analysis.of(projectOptions, runtime, allowed), only, allowed.unsafe, runtime).writable(runtime);
        Migrated migrated = migrated(analysis);
        if (migrated.contents().isEmpty()) {
            console.message("nothing would change, so there is nothing to verify");
            Output.write(analysis.report("verify", runtime), output, console, null);
            return ExitCode.CLEAN;
        }
        try (WorkFolder folder = WorkFolder.of(work == null ? null : console.directory().resolve(work)); Progress progress = new Progress(console)) {
            Verifier verifier = new Verifier(request(analysis.project(), console), folder.path(), !folder.temporary(), progress::phase);
            Verification verification = verifier.verify(migrated.contents(), migrated.changes());
            Set<Integer> reverted = new TreeSet<>();
            for (int round = 0; revertFailed && round < MAX_ROUNDS && !verification.differences().isEmpty(); round++) {
                Set<Integer> suspected = verification.suspectedGroups();
                if (suspected.isEmpty() || !reverted.addAll(suspected)) {
                    break;
                }
                analysis = analysis.keeping(suspected, runtime);
                migrated = migrated(analysis);
                verification = verifier.verify(migrated.contents(), migrated.changes());
            }
            verification = verification.withReverted(List.copyOf(reverted));
            progress.close();
            return finish(analysis, verification);
        } catch (IOException e) {
            throw new UserError("the work folder cannot be used: " + Failures.text(e));
        }
    }

    private Integer finish(Analysis analysis, Verification verification) {
        Console console = runtime.console();
        Report report = analysis.report("verify", runtime).withVerification(verification);
        boolean written = write && verification.proven();
        int unwritten = written ? write(analysis, report) : 0;
        Palette palette = output.palette(console);
        if (output.printed(null).isEmpty()) {
            console.out().print(VerificationText.of(report, palette));
            if (written) {
                console.out().println("The migration was written; `defrost undo` takes it back.");
            }
        }
        Output.write(report, output, console, null);
        if (unwritten > 0 || !verification.problems().isEmpty()) {
            return ExitCode.ERROR;
        }
        return verification.differences().isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND;
    }

    private int write(Analysis analysis, Report report) {
        List<FileChange> changes = FileChange.of(analysis, runtime.console());
        MigrationWriter writer = new MigrationWriter(runtime, analysis);
        writer.guard(changes, allowDirty);
        writer.record(changes, report);
        return writer.write(changes);
    }

    private VerifyRequest request(Project project, Console console) {
        if (timeout < 1) {
            throw new UserError("--timeout must be at least 1");
        }
        Path directory = real(console.directory());
        boolean around = !project.whole() && project.root().startsWith(directory);
        Path base = around ? directory : project.root();
        Set<Path> outputs = new HashSet<>();
        output.files().forEach(file -> outputs.add(directory.resolve(file.file()).normalize()));
        return new VerifyRequest(
                base, project.root(), directory.startsWith(base) ? directory : base, command, console.environment(), outputs, wire, !keepRandom,
                Duration.ofSeconds(timeout), MAX_RECORD_BYTES);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UserError("cannot open " + folder + ": " + Failures.text(e));
        }
    }

    /** The new contents of files, by their names in the project, and what of it are changes of Python code. */
    private record Migrated(Map<String, byte[]> contents, Changes changes) {}

    private Migrated migrated(Analysis analysis) {
        Map<String, byte[]> contents = new HashMap<>();
        Map<String, Changes.Texts> texts = new HashMap<>();
        if (after != null) {
            OtherSources.read(analysis.project().root(), real(runtime.console().directory().resolve(after)), contents, texts);
        } else {
            for (FileChange change : FileChange.of(analysis, runtime.console())) {
                contents.put(change.file().path(), change.bytes().orElseThrow(
                        () -> new UserError(change.display() + ": its encoding cannot spell the new text")));
                if (change.file().notebook() == null) {
                    texts.put(change.file().path(), new Changes.Texts(change.file().decoded().text(), change.text()));
                }
            }
        }
        List<Group> groups = new ArrayList<>(GroupChoice.applied(analysis, allowed.unsafe));
        analysis.result().groups().stream().filter(group -> group.outcome() instanceof Outcome.Kept).forEach(groups::add);
        return new Migrated(contents, new Changes(texts, groups));
    }
}
