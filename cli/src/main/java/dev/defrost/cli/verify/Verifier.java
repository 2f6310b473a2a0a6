package dev.defrost.cli.verify;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Failures;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Runs the user's command on copies of the project and compares. Every run finds its copy at the same path, so that paths do not differ;
 * nothing is ever written to the project itself.
 */
public final class Verifier {
    private static final int SHOWN_LINES = 15;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VerifyRequest request;
    private final Path work;
    private final boolean keepCopies;
    private final Consumer<String> phase;
    private final KeptRuns keptRuns;
    private Recording original;
    private Recording again;
    private int runs;

    /**
     * @param work a folder for copies, records and logs: empty, or with runs that an earlier verification kept
     * @param keepCopies whether the copies stay there after the runs
     * @param phase is told what goes on
     */
    public Verifier(VerifyRequest request, Path work, boolean keepCopies, Consumer<String> phase) {
        this.request = request;
        this.work = work;
        this.keepCopies = keepCopies;
        this.phase = phase;
        try {
            RecorderFiles.unpack(work.resolve("recorder"));
            keptRuns = new KeptRuns(work);
        } catch (IOException e) {
            throw new UserError("cannot write to " + work + ": " + Failures.text(e));
        }
    }

    /**
     * Runs the command on the migrated sources and compares. On the original sources it runs once, and once more when something differs.
     *
     * @param contents the new bytes of the files that change, by their names from the project's root
     */
    public Verification verify(Map<String, byte[]> contents, Changes changes) {
        try {
            if (original == null) {
                phase.accept("running the command on the original sources");
                original = runOriginal("before", changes);
                checkOriginal();
            }
            phase.accept("running the command on the migrated sources");
            Recording migrated = runMigrated(contents, changes);
            if (migrated.run().timedOut()) {
                throw new UserError("the command did not end within " + request.limit().toSeconds()
                        + " seconds on the migrated sources; it took " + Math.round(original.run().seconds()) + " on the original ones");
            }
            Comparison.Result result = Comparison.of(original, migrated, changes);
            if (result.differences().isEmpty()) {
                return Verdict.of(request.command(), original, migrated, result, null, changes);
            }
            if (again == null) {
                phase.accept("running the command on the original sources again, to see what varies by itself");
                again = runOriginal("again", changes);
            }
            return Verdict.of(request.command(), original, migrated, result, Comparison.of(original, again, changes), changes);
        } catch (IOException e) {
            throw new UserError("the copies cannot be made in " + work + ": " + Failures.text(e));
        }
    }

    private void checkOriginal() {
        CommandRun.Ended run = original.run();
        if (run.timedOut()) {
            throw new UserError("the command did not end within " + request.limit().toSeconds()
                    + " seconds on the original sources; --timeout gives it more");
        }
        if (original.processes() == 0) {
            throw new UserError("nothing can be compared: the command starts no Python that reads PYTHONPATH (tox drops it unless told, "
                    + "`python -I` and `-E` ignore it, a command may set it itself); exit code " + run.code() + output(run));
        }
        if (original.isEmpty()) {
            throw new UserError("nothing can be compared: the command ran no test and made no AWS call; exit code " + run.code() + output(run));
        }
    }

    private static String output(CommandRun.Ended run) {
        String tail = run.tail(SHOWN_LINES);
        return tail.isBlank() ? "" : ". Its last lines:\n" + tail;
    }

    private Recording runOriginal(String label, Changes changes) throws IOException {
        return run(label, Map.of(), changes.ranges(true), keepCopies);
    }

    private Recording runMigrated(Map<String, byte[]> contents, Changes changes) throws IOException {
        return run(++runs > 1 ? "after-" + runs : "after", contents, changes.ranges(false), false);
    }

    private Recording run(String label, Map<String, byte[]> contents, Map<String, List<int[]>> ranges, boolean keep) throws IOException {
        Path copy = work.resolve("project");
        Path records = work.resolve(label + "-records");
        Path output = work.resolve(label + ".log");
        Map<Path, byte[]> files = new HashMap<>();
        contents.forEach((path, bytes) -> files.put(request.base().relativize(request.root().resolve(path)), bytes));
        ProjectCopy.make(request.base(), copy, files);
        Path root = copy.resolve(request.base().relativize(request.root()).toString());
        ObjectNode settings = settings(root, records, ranges);
        String inputs = keep ? inputs(copy, settings) : "";
        CommandRun.Ended ended = keep ? keptRuns.find(label, inputs, output) : null;
        if (ended == null) {
            keptRuns.forget(label);
            ProjectCopy.delete(records);
            Files.createDirectories(records);
            ended = runCommand(copy, Files.write(work.resolve(label + "-settings.json"), JSON.writeValueAsBytes(settings)), output);
            if (keep && !ended.timedOut()) {
                keptRuns.keep(label, inputs, ended);
            }
        }
        Path kept = work.resolve(label + "-project");
        ProjectCopy.delete(keepCopies ? kept : copy);
        if (keepCopies) {
            Files.move(copy, kept);
        }
        return RecordingReader.read(records, ended);
    }

    private CommandRun.Ended runCommand(Path copy, Path settings, Path output) throws IOException {
        Path temporary = Files.createDirectories(work.resolve("tmp"));
        Path folder = copy.resolve(request.base().relativize(request.folder()).toString());
        CommandRun.Ended ended = CommandRun.run(command(folder), folder, environment(settings, temporary), output, request.limit());
        ProjectCopy.delete(temporary);
        return ended;
    }

    /** All that a run depends on. */
    private String inputs(Path copy, ObjectNode settings) throws IOException {
        List<String> texts = new ArrayList<>(request.command());
        texts.add(request.folder().toString());
        texts.add(settings.toString());
        texts.add(new TreeMap<>(request.environment()).toString());
        Set<Path> outputs = new HashSet<>();
        request.outputs().stream().filter(path -> path.startsWith(request.base()))
                .forEach(path -> outputs.add(copy.resolve(request.base().relativize(path))));
        return KeptRuns.digest(List.of(copy, work.resolve("recorder")), outputs, texts);
    }

    private ObjectNode settings(Path root, Path records, Map<String, List<int[]>> ranges) {
        ObjectNode settings = JSON.createObjectNode();
        settings.put("root", root.toString()).put("original", request.root().toString()).put("records", records.toString());
        settings.put("key", keptRuns.key()).put("wire", request.wire()).put("limit", request.maxBytes());
        settings.put("repeatable", request.repeatable());
        ObjectNode lines = settings.putObject("lines");
        ranges.forEach((file, all) -> {
            ArrayNode list = lines.putArray(file);
            all.forEach(range -> list.addArray().add(range[0]).add(range[1]));
        });
        return settings;
    }

    /** A program that is named by a path inside the project but was not copied, as one of a virtual environment, is run where it is. */
    private List<String> command(Path folder) {
        List<String> command = new ArrayList<>(request.command());
        String program = command.get(0);
        if (program.contains("/") && !Files.exists(folder.resolve(program)) && Files.exists(request.folder().resolve(program))) {
            command.set(0, request.folder().resolve(program).toString());
        }
        return command;
    }

    private Map<String, String> environment(Path settings, Path temporary) {
        Map<String, String> environment = new TreeMap<>(request.environment());
        environment.put("DEFROST_VERIFY", settings.toString());
        environment.merge("PYTHONPATH", work.resolve("recorder").toString(), (old, ours) ->
                old.isEmpty() ? ours : ours + File.pathSeparator + relocated(old));
        environment.merge("PYTEST_PLUGINS", "defrost_recorder.pytest_plugin", (old, ours) -> old.isEmpty() ? ours : old + "," + ours);
        environment.put("PYTHONDONTWRITEBYTECODE", "1");
        environment.putIfAbsent("PYTHONHASHSEED", "0");
        environment.put("TMPDIR", temporary.toString());
        return environment;
    }

    /** Folders of the project stand for those of the copy, where it has them. */
    private String relocated(String pythonPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : pythonPath.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            Path copied = path.startsWith(request.base()) ? work.resolve("project").resolve(request.base().relativize(path).toString()) : path;
            entries.add(path.isAbsolute() && Files.exists(copied) ? copied.toString() : entry);
        }
        return String.join(File.pathSeparator, entries);
    }
}
