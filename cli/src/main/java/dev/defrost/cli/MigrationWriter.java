package dev.defrost.cli;

import dev.defrost.cli.console.Palette;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Failures;
import dev.defrost.cli.git.Git;
import dev.defrost.cli.report.Format;
import dev.defrost.cli.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a migration into the project, in a way that can be taken back. */
final class MigrationWriter {
    private final Runtime runtime;
    private final Analysis analysis;
    private final Progress progress;
    private RunRecord record;

    MigrationWriter(Runtime runtime, Analysis analysis) {
        this.runtime = runtime;
        this.analysis = analysis;
        this.progress = new Progress(runtime.console());
    }

    /**
     * Writes all that can be written and says what cannot; returns how many files those are. Files that share a group are written
     * together: when one of them cannot be, the others stay too.
     */
    int write(List<FileChange> changes) {
        int unwritten = 0;
        int done = 0;
        for (List<FileChange> parcel : parcels(changes)) {
            progress.bar("writing files", done, changes.size());
            unwritten += writeTogether(parcel) ? 0 : parcel.size();
            done += parcel.size();
        }
        progress.close();
        finish();
        return unwritten;
    }

    private List<List<FileChange>> parcels(List<FileChange> changes) {
        return TogetherWritten.of(changes, GroupChoice.applied(analysis, analysis.engineOptions().unsafe()));
    }

    /** Writes all of these files or none; says what went wrong. */
    boolean writeTogether(List<FileChange> parcel) {
        FileChange stuck = null;
        for (FileChange change : parcel) {
            String obstacle = change.obstacle();
            if (obstacle != null) {
                error(change, obstacle);
                stuck = stuck == null ? change : stuck;
            }
        }
        List<FileChange> written = new ArrayList<>();
        for (FileChange change : stuck == null ? parcel : List.<FileChange>of()) {
            String problem = change.write(runtime.writer());
            if (problem != null) {
                error(change, problem);
                stuck = change;
                break;
            }
            written.add(change);
        }
        if (stuck == null) {
            return true;
        }
        for (FileChange change : written) {
            String problem = change.takeBack(runtime.writer());
            if (problem != null) {
                runtime.console().message("error: " + change.display() + " is changed and could not be taken back: " + problem
                        + "; `defrost undo` does it later");
            }
        }
        for (FileChange change : parcel) {
            if (change != stuck) {
                runtime.console().message(change.display() + " stays as it is, because " + stuck.display() + " has to change with it");
            }
        }
        return false;
    }

    private void error(FileChange change, String problem) {
        progress.close();
        runtime.console().message("error: " + change.display() + " was not written: " + problem);
    }

    /** Notes that the run came to its end. */
    void finish() {
        try {
            if (record != null) {
                record.finish();
            }
        } catch (IOException e) {
            throw new UserError("the files are written, but not the record of the run: " + Failures.text(e));
        }
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
        List<FileChange> possible = parcels(changes).stream().filter(parcel -> parcel.stream().allMatch(each -> each.bytes().isPresent()))
                .flatMap(List::stream).toList();
        if (possible.isEmpty()) {
            return;
        }
        try {
            record = RunRecord.write(analysis.project().root(), possible, Format.JSON.renderer().render(report, Palette.PLAIN));
        } catch (IOException e) {
            throw new UserError("nothing was written, because the run cannot be recorded: " + Failures.text(e));
        }
    }
}
