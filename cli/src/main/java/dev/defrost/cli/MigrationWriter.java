package dev.defrost.cli;

import dev.defrost.cli.console.Palette;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Failures;
import dev.defrost.cli.git.Git;
import dev.defrost.cli.report.Format;
import dev.defrost.cli.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Writes a migration into the project, in a way that can be taken back. */
final class MigrationWriter {
    private final Runtime runtime;
    private final Analysis analysis;

    MigrationWriter(Runtime runtime, Analysis analysis) {
        this.runtime = runtime;
        this.analysis = analysis;
    }

    /** Writes every file that can be written and says which cannot; returns how many those are. */
    int write(List<FileChange> changes) {
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

    /** A migration mixed with somebody's own edits can be neither reviewed nor taken back by git. */
    void guard(List<FileChange> changes, boolean allowDirty) {
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

    /** Leaves behind what takes the run back; comes before the first file is written. */
    void record(List<FileChange> changes, Report report) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            RunRecord.write(analysis.project().root(), changes, Format.JSON.renderer().render(report, Palette.PLAIN));
        } catch (IOException e) {
            throw new UserError("nothing was written, because the run cannot be recorded: " + Failures.text(e));
        }
    }
}
