package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Failures;
import dev.defrost.cli.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code defrost undo}: takes back the last {@code migrate --write}. */
@Command(
        name = "undo",
        description = "Takes back the last `defrost migrate --write` of this project. Files that were changed since are left alone.",
        footer = {"%nExit codes:", "  0  all files are as they were before the run", "  2  there is nothing to undo, or a file was left alone"})
final class UndoCommand implements Callable<Integer> {
    private final Runtime runtime;

    @Option(names = "--project-root", paramLabel = "DIR",
            description = "The program's root (default: the nearest folder with a git repository or a configuration).")
    private Path projectRoot;

    UndoCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        Console console = runtime.console();
        Path root = Project.of(List.of(projectRoot == null ? Path.of(".") : projectRoot), projectRoot, console.directory()).root();
        try {
            RunRecord last = RunRecord.last(root);
            if (last == null) {
                throw new UserError("no run of `defrost migrate --write` is recorded in " + root);
            }
            int leftAlone = 0;
            for (RunRecord.Entry entry : last.entries()) {
                String problem = restore(root, entry);
                if (problem != null) {
                    console.message("error: " + entry.path() + " was left alone: " + problem);
                    leftAlone++;
                }
            }
            if (leftAlone > 0) {
                return ExitCode.ERROR;
            }
            last.close();
            int files = last.entries().size();
            console.message(files + (files == 1 ? " file is as it was" : " files are as they were") + " before the last run");
            return ExitCode.CLEAN;
        } catch (IOException e) {
            throw new UserError("the record of the last run cannot be used: " + Failures.text(e));
        }
    }

    /** What kept the file from being restored; null when it is as it was. */
    private String restore(Path root, RunRecord.Entry entry) {
        Path file = root.resolve(entry.path()).normalize();
        if (!file.startsWith(root)) {
            return "it is not in the project";
        }
        try {
            if (entry.isNew() && !Files.exists(file)) {
                return null;
            }
            byte[] now = Files.readAllBytes(file);
            if (entry.isNew()) {
                return Arrays.equals(now, Files.readAllBytes(entry.after())) ? delete(file) : "it was changed after the run";
            }
            byte[] before = Files.readAllBytes(entry.before());
            if (Arrays.equals(now, before)) {
                return null;
            }
            if (!Arrays.equals(now, Files.readAllBytes(entry.after()))) {
                return "it was changed after the run";
            }
            runtime.writer().write(file, before);
            return null;
        } catch (IOException e) {
            return Failures.text(e);
        }
    }

    /** Deletes what the run made. */
    private static String delete(Path file) throws IOException {
        Files.delete(file);
        return null;
    }
}
