package dev.defrost.cli.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the records of a run: one file of JSON lines a process. */
final class RecordingReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, TestRun> tests = new TreeMap<>();
    private final Map<String, Set<Integer>> seen = new TreeMap<>();
    private final List<MadeClient> clients = new ArrayList<>();
    private final Set<String> problems = new TreeSet<>();
    private int processes;

    private RecordingReader() {}

    /** All records in a folder. */
    static Recording read(Path folder, CommandRun.Ended run) throws IOException {
        RecordingReader reader = new RecordingReader();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                reader.readProcess(file);
            }
        }
        return new Recording(reader.tests, reader.seen, reader.clients, reader.problems, reader.processes, run);
    }

    private record ValueProbe(String file, int line, int endLine, String key) {}

    /** A process that was killed may leave half a line at the end: that one is not read. */
    private void readProcess(Path file) throws IOException {
        processes++;
        String process = file.getFileName().toString();
        Map<String, List<Frame>> reachable = new LinkedHashMap<>();
        Map<String, ValueProbe> valued = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode record;
                try {
                    record = JSON.readTree(line);
                } catch (JsonProcessingException cutShort) {
                    break;
                }
                read(record, process, reachable, valued);
            }
        }
    }

    private void read(JsonNode record, String process, Map<String, List<Frame>> reachable, Map<String, ValueProbe> valued) {
        switch (record.path("t").asText()) {
            case "call" -> test(record).lanes().computeIfAbsent(process + " " + record.path("thread").asText(), lane -> new ArrayList<>())
                    .add(call(record));
            case "refused" -> test(record).refused().add(call(record));
            case "outcome" -> test(record).outcomes().add(outcome(record));
            case "wire" -> test(record).wire().add(record);
            case "probes" -> probes(record, reachable, valued);
            case "reached" -> record.path("probes").properties().stream()
                    .sorted((a, b) -> a.getValue().asInt() - b.getValue().asInt())
                    .forEach(entry -> test(record).reached().addAll(reachable.getOrDefault(entry.getKey(), List.of())));
            case "values" -> record.path("values").properties().forEach(entry -> value(record, valued.get(entry.getKey()), entry.getValue()));
            case "client" -> clients.add(client(record));
            case "problem" -> problems.add(record.path("message").asText());
            default -> { }
        }
    }

    private TestRun test(JsonNode record) {
        return tests.computeIfAbsent(record.path("test").asText(), name -> TestRun.empty());
    }

    private void probes(JsonNode record, Map<String, List<Frame>> reachable, Map<String, ValueProbe> valued) {
        String file = record.path("file").asText();
        Set<Integer> lines = seen.computeIfAbsent(file, name -> new TreeSet<>());
        record.path("seen").forEach(line -> lines.add(line.asInt()));
        record.path("reached").properties().forEach(entry -> {
            List<Frame> frames = new ArrayList<>();
            entry.getValue().forEach(line -> frames.add(new Frame(file, line.asInt(), "")));
            reachable.put(entry.getKey(), frames);
        });
        record.path("values").properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            valued.put(entry.getKey(), new ValueProbe(file, value.path(0).asInt(), value.path(1).asInt(), value.path(2).asText()));
        });
    }

    private void value(JsonNode record, ValueProbe probe, JsonNode samples) {
        if (probe == null) {
            return;
        }
        List<ObservedValue.Sample> all = new ArrayList<>();
        samples.forEach(sample -> all.add(new ObservedValue.Sample(
                sample.path(0).asInt(), sample.path(1).asText(), sample.path(2).asText(), texts(sample.path(3)), sample.path(4).asInt())));
        test(record).values().add(new ObservedValue(probe.file(), probe.line(), probe.endLine(), probe.key(), all));
    }

    private static ApiCall call(JsonNode record) {
        Map<String, List<String>> passed = new TreeMap<>();
        record.path("passed").properties().forEach(entry -> passed.put(entry.getKey(), texts(entry.getValue())));
        return new ApiCall(
                record.path("kind").asText(), record.path("n").asInt(), record.path("time").asDouble(), record.path("service").asText(),
                record.path("operation").asText(), setup(record), record.path("params"), passed,
                frames(record.path("at")), frames(record.path("made")));
    }

    private static MadeClient client(JsonNode record) {
        return new MadeClient(
                record.path("test").asText(), record.path("service").asText(), setup(record), frames(record.path("at")));
    }

    private static ClientSetup setup(JsonNode record) {
        String region = record.path("region").isTextual() ? record.path("region").asText() : null;
        return new ClientSetup(region, record.path("endpoint").asText(), record.path("setup").asText());
    }

    private static List<String> texts(JsonNode recorded) {
        List<String> texts = new ArrayList<>();
        recorded.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static TestOutcome outcome(JsonNode record) {
        return new TestOutcome(
                record.path("phase").asText(), record.path("outcome").asText(), record.path("exception").asText(),
                record.path("message").asText(), frames(record.path("at")));
    }

    private static List<Frame> frames(JsonNode recorded) {
        List<Frame> frames = new ArrayList<>();
        recorded.forEach(frame ->
                frames.add(new Frame(frame.path(0).asText(), frame.path(1).asInt(), frame.path(2).asText())));
        return frames;
    }
}
