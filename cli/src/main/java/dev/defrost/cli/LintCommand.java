package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.git.ChangedLines;
import dev.defrost.cli.git.Git;
import dev.defrost.cli.report.Baseline;
import dev.defrost.cli.report.Report;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code defrost lint}: finds uses of the resource interface; changes nothing. */
@Command(
        name = "lint",
        description = "Finds uses of boto3's resource interface and says what can be done about each.",
        footer = {
            "%nExit codes:",
            "  0  nothing found",
            "  1  findings",
            "  2  wrong usage or configuration, or an internal error",
            "%nExamples:",
            "  defrost lint",
            "  defrost lint src --format concise",
            "  defrost lint src --report report.json --exit-zero",
            "  defrost lint --since origin/main     only what a branch adds",
            "  defrost lint --output github --output sarif=defrost.sarif",
            "%nTo silence one line: # noqa: DFR101  or  # defrost: ignore[DFR101]"
        })
final class LintCommand implements Callable<Integer> {
    private final Runtime runtime;

    @Mixin
    private ProjectOptions projectOptions;

    @Mixin
    private OutputOptions output;

    @Option(names = "--exit-zero", description = "Exit with 0 even when there are findings.")
    private boolean exitZero;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Report only what this file of `defrost baseline` does not accept.")
    private Path baseline;

    @Option(names = "--max-findings", paramLabel = "N", description = "Exit with 1 only when there are more findings than this.")
    private int maxFindings;

    @Option(names = "--since", paramLabel = "REVISION",
            description = "Report only what stands on lines that are new or changed since this revision of git.")
    private String since;

    @Option(names = "--add-ignore", description = "Write a comment that silences it to every line with a finding, and report nothing.")
    private boolean addIgnore;

    LintCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        Console console = runtime.console();
        if (addIgnore && projectOptions.readsStdin()) {
            throw new UserError("--add-ignore writes to files, not to standard input");
        }
        if (baseline == null && since == null && !addIgnore) {
            StretchedLint lint = new StretchedLint(runtime, output);
            lint.run(projectOptions);
            return code(lint.totals().findings(), lint.totals().skipped(), lint.isStrict());
        }
        Analysis analysis = Analysis.of(projectOptions, runtime, false, false, false, output::showsGroups);
        Report report = analysis.report("lint", runtime);
        if (baseline != null) {
            report = withoutAccepted(report, BaselineCommand.read(console.directory().resolve(baseline)), analysis);
        }
        if (since != null) {
            ChangedLines changed = new Git(analysis.project().root()).since(since);
            report = report.withFindings(report.findings().stream().filter(finding ->
                    changed.touch(finding.span().path(), finding.span().line(), finding.span().endLine())).toList());
        }
        if (addIgnore) {
            return new IgnoreComments(runtime, analysis).add(report.findings());
        }
        Output.write(report, output, console, analysis.configuration().format());
        return code(report.findings().size(), report.skipped().size(), analysis.configuration().strict());
    }

    private int code(int findings, int skipped, boolean strict) {
        boolean found = findings > maxFindings || (projectOptions.strict || strict) && skipped > 0;
        return found && !exitZero ? ExitCode.FOUND : ExitCode.CLEAN;
    }

    private Report withoutAccepted(Report report, Baseline accepted, Analysis analysis) {
        Report fresh = accepted.filter(report, analysis.covered());
        int fixed = fresh.baseline().fixed().size();
        if (fixed > 0) {
            runtime.console().message(fixed + " of the baseline's findings are fixed; `defrost baseline --update` forgets them");
        }
        return fresh;
    }
}
