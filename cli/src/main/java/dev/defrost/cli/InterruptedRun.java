package dev.defrost.cli;

import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A writing run that was killed: some of its files are new, others old, and together they may be no program. Its record says what is left
 * to do, so that nothing has to be analysed.
 */
final class InterruptedRun {
    private final Runtime runtime;
    private final Path root;

    InterruptedRun(Runtime runtime, Path root) {
        this.runtime = runtime;
        this.root = root;
    }

    /** Writes what the last run of the project did not come to. Files that somebody changed since stay, and are named. */
    void finish() {
        try {
            RunRecord last = RunRecord.last(root);
            if (last == null || last.isFinished()) {
                return;
            }
            int written = 0;
            for (RunRecord.Entry entry : last.entries()) {
                written += finish(entry) ? 1 : 0;
            }
            removeLeftovers(last.entries());
            last.finish();
            runtime.console().message("finished the last run, which was interrupted: " + written + " of " + last.entries().size()
                    + " files were still to be written");
        } catch (IOException e) {
            throw new UserError("the last run was interrupted and cannot be finished: " + Failures.text(e));
        }
    }

    /** Says so when there is one; for runs that change nothing. */
    void mention() {
        try {
            RunRecord last = RunRecord.last(root);
            if (last != null && !last.isFinished()) {
                runtime.console().message("the last run was interrupted; `defrost migrate --write` finishes it, `defrost undo` takes it back");
            }
        } catch (IOException e) {
            runtime.console().message("the record of the last run cannot be read: " + Failures.text(e));
        }
    }

    private boolean finish(RunRecord.Entry entry) throws IOException {
        Path file = root.resolve(entry.path()).normalize();
        if (!file.startsWith(root)) {
            return false;
        }
        if (entry.isNew() && !Files.exists(file)) {
            runtime.writer().write(file, Files.readAllBytes(entry.after()));
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] now = Files.readAllBytes(file);
        byte[] after = Files.readAllBytes(entry.after());
        if (Arrays.equals(now, after)) {
            return false;
        }
        if (entry.isNew() || !Arrays.equals(now, Files.readAllBytes(entry.before()))) {
            runtime.console().message(entry.path() + " was changed since and is left alone");
            return false;
        }
        runtime.writer().write(file, after);
        return true;
    }

    /** Removes what writing leaves behind when it is killed. */
    private void removeLeftovers(List<RunRecord.Entry> entries) throws IOException {
        Set<Path> folders = new HashSet<>();
        entries.forEach(entry -> folders.add(root.resolve(entry.path()).normalize().getParent()));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.getFileName().toString().matches("\\.defrost-\\d+\\.tmp")).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
