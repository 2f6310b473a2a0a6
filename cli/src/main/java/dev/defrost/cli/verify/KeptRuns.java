package dev.defrost.cli.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Runs on the original sources that an earlier verification left in the work folder. One stands for a new run when nothing has changed that
 * the run depends on: sources, command, environment, recorder and what is recorded.
 */
final class KeptRuns {
    /** What the names of files begin with that outlive a verification: those of runs on the original sources, and this class's own. */
    static final List<String> NAMES = List.of("before", "again", "kept");
    /** Marks a folder as one of an earlier verification. */
    static final String MARK = "kept.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path work;
    private final ObjectNode kept;

    /** @param work the folder, empty or left by an earlier verification */
    KeptRuns(Path work) throws IOException {
        this.work = work;
        Path file = work.resolve(MARK);
        this.kept = Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode().put("key", UUID.randomUUID().toString());
    }

    /** What redacted values are hashed with: the same in all runs that are compared. */
    String key() {
        return kept.path("key").asText();
    }

    /** How a kept run ended; null when there is none for these inputs. */
    CommandRun.Ended find(String label, String inputs, Path output) {
        JsonNode run = kept.path(label);
        return !run.path("inputs").asText().equals(inputs) ? null : new CommandRun.Ended(
                run.path("code").asInt(), run.path("started").asDouble(), false, run.path("seconds").asDouble(), output);
    }

    /** Remembers a run that came to its end. */
    void keep(String label, String inputs, CommandRun.Ended run) throws IOException {
        kept.putObject(label).put("inputs", inputs).put("code", run.code()).put("started", run.started()).put("seconds", run.seconds());
        write();
    }

    /** Before another run takes its place. */
    void forget(String label) throws IOException {
        if (kept.remove(label) != null) {
            write();
        }
    }

    private void write() throws IOException {
        Files.write(work.resolve(MARK), JSON.writeValueAsBytes(kept));
    }

    /** A digest of texts, and of folders with all that is in them but some files. */
    static String digest(List<Path> folders, Set<Path> without, List<String> texts) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        try (DataOutputStream out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            for (Path folder : folders) {
                add(folder, without, out);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(Path folder, Set<Path> without, DataOutputStream out) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(each -> !without.contains(each)).sorted()::iterator) {
                out.writeUTF(folder.relativize(path).toString());
                if (Files.isRegularFile(path)) {
                    out.writeLong(Files.size(path));
                    Files.copy(path, out);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
