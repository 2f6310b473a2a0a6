package dev.defrost.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.cli.console.Palette;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a writing run leaves behind in {@code .defrost/runs} of the project: the patch, the report, and every file as it was. It is complete
 * before the first file is written.
 *
 * @param folder of this run
 * @param entries the files that it writes
 */
record RunRecord(Path folder, List<Entry> entries) {
    private static final String RUNS = ".defrost/runs";
    private static final String INDEX = "files.json";
    /** Beside the index of a run that came to its end. */
    private static final String FINISHED = "finished";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    /** A file, by its name in the project, and what holds it as it was and as the run left it. */
    record Entry(String path, Path before, Path after) {
        /** Whether the run makes the file: then nothing holds it as it was. */
        boolean isNew() {
            return !Files.exists(before);
        }
    }

    /** Writes the record of a run that is about to write. */
    static RunRecord write(Path root, List<FileChange> changes, String report) throws IOException {
        Path folder = Files.createDirectories(root.resolve(RUNS).resolve(LocalDateTime.now().format(NAME)));
        Files.writeString(root.resolve(".defrost").resolve(".gitignore"), "*\n");
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        ObjectNode index = JsonNodeFactory.instance.objectNode();
        ArrayNode files = index.putArray("files");
        for (FileChange change : changes) {
            Optional<byte[]> bytes = change.bytes();
            if (bytes.isPresent()) {
                String number = String.valueOf(files.size());
                if (!change.isNew()) {
                    Files.write(folder.resolve(number + ".before"), change.bytesBefore());
                }
                Files.write(folder.resolve(number + ".after"), bytes.get());
                files.addObject().put("path", change.file().path()).put("number", number);
                change.print(new PrintStream(patch, true, StandardCharsets.UTF_8), Palette.PLAIN);
            }
        }
        Files.write(folder.resolve("changes.patch"), patch.toByteArray());
        Files.writeString(folder.resolve("report.json"), report);
        Path unfinished = Files.writeString(folder.resolve(INDEX + ".tmp"), index.toPrettyString() + "\n");
        Files.move(unfinished, folder.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE);
        return read(folder);
    }

    /** Notes that all was written that could be. */
    void finish() throws IOException {
        Files.writeString(folder.resolve(FINISHED), "");
    }

    /** Whether the run came to its end; otherwise it was killed, and some of its files may be as they were. */
    boolean isFinished() {
        return Files.exists(folder.resolve(FINISHED));
    }

    /** The last run in the project that was not undone; null when there is none. */
    static RunRecord last(Path root) throws IOException {
        Path runs = root.resolve(RUNS);
        if (!Files.isDirectory(runs)) {
            return null;
        }
        try (Stream<Path> folders = Files.list(runs)) {
            Path folder = folders.filter(each -> Files.isRegularFile(each.resolve(INDEX))).max(Comparator.naturalOrder()).orElse(null);
            return folder == null ? null : read(folder);
        }
    }

    /** Forgets the run: it is undone. Its patch and report stay. */
    void close() throws IOException {
        Files.delete(folder.resolve(INDEX));
    }

    private static RunRecord read(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode file : new ObjectMapper().readTree(folder.resolve(INDEX).toFile()).path("files")) {
            String number = file.path("number").asText();
            entries.add(new Entry(file.path("path").asText(), folder.resolve(number + ".before"), folder.resolve(number + ".after")));
        }
        return new RunRecord(folder, entries);
    }
}
