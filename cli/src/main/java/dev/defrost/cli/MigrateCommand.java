package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.Palette;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Failures;
import dev.defrost.cli.git.Git;
import dev.defrost.cli.report.Format;
import dev.defrost.cli.report.MigrationSummary;
import dev.defrost.cli.report.OutcomeKind;
import dev.defrost.cli.report.Report;
import dev.defrost.findings.Group;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
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
        Analysis analysis = chosen(Analysis.of(projectOptions, runtime, true, unsafe)).writable(runtime);
        if (interactive) {
            analysis = without(analysis, new Interactive(runtime, output.palette(console), unsafe).declined(analysis));
        }
        Report report = analysis.report("migrate", runtime);
        List<FileChange> changes = FileChange.of(analysis, console);
        if (projectOptions.readsStdin()) {
            return filter(analysis, changes, report);
        }
        GroupCommits commits = new GroupCommits(runtime, analysis, unsafe);
        if (write) {
            guard(analysis, changes);
            if (commitPerGroup) {
                commits.check(changes);
            }
            record(analysis, changes, report);
        }
        int unwritten = commitPerGroup ? commits.write() : write ? writeAll(changes) : 0;
        if (!write && output.printed(null).isEmpty()) {
            Palette palette = output.palette(console);
            changes.forEach(change -> change.print(console.out(), palette));
        }
        Output.write(report, output, console, null);
        console.out().flush();
        console.err().print(MigrationSummary.of(report, changes.size() - unwritten, write, unsafe));
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
        console.err().print(MigrationSummary.of(report, changes.size(), write, unsafe));
        return exitCode(report, changes, 0, projectOptions.strict || analysis.configuration().strict());
    }

    /** Without the groups that comments silence and those that {@code --only} does not name. */
    private Analysis chosen(Analysis analysis) {
        Set<Integer> silenced = analysis.suppressedGroups();
        Predicate<Group> wanted = only.isEmpty() ? group -> true : GroupChoice.only(only, analysis);
        return without(analysis, GroupChoice.numbers(GroupChoice.applied(analysis, unsafe).stream()
                .filter(group -> silenced.contains(group.id()) || !wanted.test(group)).toList()));
    }

    private Analysis without(Analysis analysis, Set<Integer> groups) {
        return groups.isEmpty() ? analysis : analysis.keeping(groups, runtime);
    }

    /** A migration mixed with somebody's own edits can be neither reviewed nor taken back by git. */
    private void guard(Analysis analysis, List<FileChange> changes) {
        if (allowDirty || changes.isEmpty()) {
            return;
        }
        Set<String> uncommitted = new Git(analysis.project().root()).uncommitted();
        List<String> dirty = changes.stream().filter(change -> uncommitted.contains(change.file().path())).map(FileChange::display).toList();
        if (!dirty.isEmpty()) {
            throw new UserError("changes that are not committed would be mixed with the migration, in " + String.join(", ", dirty)
                    + "; commit them or give --allow-dirty");
        }
    }

    private void record(Analysis analysis, List<FileChange> changes, Report report) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            RunRecord.write(analysis.project().root(), changes, Format.JSON.renderer().render(report, Palette.PLAIN));
        } catch (IOException e) {
            throw new UserError("nothing was written, because the run cannot be recorded: " + Failures.text(e));
        }
    }

    private int exitCode(Report report, List<FileChange> changes, int unwritten, boolean strict) {
        if (unwritten > 0 || OutcomeKind.count(report.groups()).get(OutcomeKind.FAILED) > 0) {
            return ExitCode.ERROR;
        }
        boolean found = (!write && !changes.isEmpty()) || (strict && !report.skipped().isEmpty());
        return found ? ExitCode.FOUND : ExitCode.CLEAN;
    }

    /** Writes every file that can be written and says which cannot; returns how many those are. */
    private int writeAll(List<FileChange> changes) {
        int unwritten = 0;
        for (FileChange change : changes) {
            String problem = change.write(runtime.writer());
            if (problem != null) {
                runtime.console().message("error: " + change.display() + " was not written: " + problem);
                unwritten++;
            }
        }
        return unwritten;
    }
}
