package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.Palette;
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

    @Option(names = "--unsafe", description = "Also apply migrations that change something visible; the report says what.")
    private boolean unsafe;

    @Option(names = "--only", paramLabel = "WHAT",
            description = "Migrate only what is found by a rule (DFR103), belongs to a service (s3) or is used in a path; repeatable.")
    private List<String> only = new ArrayList<>();

    @Option(names = {"-i", "--interactive"}, description = "Ask for every group, with its diff. Implies --write.")
    private boolean interactive;

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
        write |= interactive;
        Analysis analysis = GroupChoice.chosen(Analysis.of(projectOptions, runtime, true, unsafe), only, unsafe, runtime);
        if (interactive) {
            analysis = GroupChoice.without(analysis, new Interactive(runtime, output.palette(console), unsafe).declined(analysis), runtime);
        }
        Report report = analysis.report("migrate", console);
        List<FileChange> changes = FileChange.of(analysis, console);
        int unwritten = write ? new MigrationWriter(runtime, allowDirty).write(analysis, report) : 0;
        if (!write && output.printed(null).isEmpty()) {
            Palette palette = output.palette(console);
            changes.forEach(change -> change.print(console.out(), palette));
        }
        Output.write(report, output, console, null);
        console.out().flush();
        console.err().print(MigrationSummary.of(report, changes.size() - unwritten, write, unsafe));
        return exitCode(report, changes, unwritten, projectOptions.strict || analysis.configuration().strict());
    }

    private int exitCode(Report report, List<FileChange> changes, int unwritten, boolean strict) {
        if (unwritten > 0 || OutcomeKind.count(report.groups()).get(OutcomeKind.FAILED) > 0) {
            return ExitCode.ERROR;
        }
        boolean found = (!write && !changes.isEmpty()) || (strict && !report.skipped().isEmpty());
        return found ? ExitCode.FOUND : ExitCode.CLEAN;
    }
}
