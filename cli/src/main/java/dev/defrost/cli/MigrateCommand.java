package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.Palette;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.report.MigrationSummary;
import dev.defrost.cli.report.OutcomeKind;
import dev.defrost.cli.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code defrost migrate}: rewrites what can be rewritten, or shows what it would write. */
@Command(
        name = "migrate",
        description = "Rewrites uses of boto3's resource interface to client calls. Without --write it only prints the changes as a diff.",
        footer = {
            "%nExit codes:",
            "  0  nothing would change; with --write: all changes were written",
            "  1  the dry run would change something",
            "  2  wrong usage or configuration, a file that could not be written, or an internal error",
            "%nExamples:",
            "  defrost migrate src                  show what would change",
            "  defrost migrate src --write          change it",
            "  defrost migrate src | git apply      the same, by way of git",
            "  defrost migrate --interactive        decide group by group",
            "  defrost migrate src --write --only s3",
            "  defrost undo                         take the last --write back",
            "  defrost migrate src --write --unsafe --report report.json"
        })
final class MigrateCommand implements Callable<Integer> {
    private final Runtime runtime;

    @Mixin
    private ProjectOptions projectOptions;

    @Option(names = "--write", description = "Change the files.")
    private boolean write;

    @Mixin
    private UnsafeOptions allowed;

    @Option(names = "--only", paramLabel = "WHAT",
            description = "Migrate only what is found by a rule (DFR103), belongs to a service (s3) or is used in a path; repeatable.")
    private List<String> only = new ArrayList<>();

    @Option(names = {"-i", "--interactive"}, description = "Ask for every group, with its diff. Implies --write.")
    private boolean interactive;

    @Option(names = "--commit-per-group", description = "Also commit every group to git by itself; implies --write.")
    private boolean commitPerGroup;

    @Option(names = "--allow-dirty", description = "Also write files that have changes which are not committed to git.")
    private boolean allowDirty;

    @Mixin
    private OutputOptions output;

    MigrateCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        Console console = runtime.console();
        write |= interactive || commitPerGroup;
        checkOptions();
        if (!projectOptions.readsStdin()) {
            InterruptedRun interrupted = new InterruptedRun(runtime, projectOptions.project(console.directory()).root());
            if (write) {
                interrupted.finish();
            } else {
                interrupted.mention();
            }
        }
        Analysis analysis = GroupChoice.chosen(Analysis.of(projectOptions, runtime, allowed), only, allowed.unsafe, runtime)
                .writable(runtime);
        if (interactive) {
            analysis = GroupChoice.without(analysis, new Interactive(runtime, output.palette(console), allowed.unsafe).declined(analysis), runtime);
        }
        Report report = analysis.report("migrate", runtime);
        List<FileChange> changes = FileChange.of(analysis, console);
        if (projectOptions.readsStdin()) {
            return filter(analysis, changes, report);
        }
        GroupCommits commits = new GroupCommits(runtime, analysis, allowed.unsafe);
        MigrationWriter writer = new MigrationWriter(runtime, analysis);
        if (write) {
            writer.guard(changes, allowDirty);
            if (commitPerGroup) {
                commits.check(changes);
            }
        }
        if (write && !commitPerGroup) {
            writer.record(changes, report);
        }
        int unwritten = commitPerGroup ? commits.write(report) : write ? writer.write(changes) : 0;
        if (!write && output.printed(null).isEmpty()) {
            Palette palette = output.palette(console);
            changes.forEach(change -> change.print(console.out(), palette));
        }
        Output.write(report, output, console, null);
        console.out().flush();
        console.err().print(MigrationSummary.of(report, changes.size() - unwritten, write, allowed.unsafe));
        return exitCode(report, changes, unwritten, projectOptions.strict || analysis.configuration().strict());
    }

    private void checkOptions() {
        if (commitPerGroup && allowDirty) {
            throw new UserError("--commit-per-group cannot be given together with --allow-dirty");
        }
        if (projectOptions.readsStdin() && (interactive || commitPerGroup)) {
            throw new UserError("standard input can be neither asked nor committed; save it to a file first");
        }
    }

    /** Standard input goes to standard output: with {@code --write} as a whole, otherwise as a diff. */
    private int filter(Analysis analysis, List<FileChange> changes, Report report) {
        Console console = runtime.console();
        if (write) {
            byte[] input = analysis.contents().given().get(analysis.project().selected().get(0));
            console.out().writeBytes(changes.isEmpty() ? input : changes.get(0).bytes().orElseThrow(
                    () -> new UserError("the encoding of standard input cannot spell the new text")));
        } else if (output.printed(null).isEmpty()) {
            changes.forEach(change -> change.print(console.out(), output.palette(console)));
        }
        console.out().flush();
        console.err().print(MigrationSummary.of(report, changes.size(), write, allowed.unsafe));
        return exitCode(report, changes, 0, projectOptions.strict || analysis.configuration().strict());
    }

    private int exitCode(Report report, List<FileChange> changes, int unwritten, boolean strict) {
        if (unwritten > 0 || OutcomeKind.count(report.groups()).get(OutcomeKind.FAILED) > 0) {
            return ExitCode.ERROR;
        }
        boolean found = (!write && !changes.isEmpty()) || (strict && !report.skipped().isEmpty());
        return found ? ExitCode.FOUND : ExitCode.CLEAN;
    }
}
