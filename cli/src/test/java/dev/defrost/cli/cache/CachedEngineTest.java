package dev.defrost.cli.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.defrost.cli.engine.Engine;
import dev.defrost.cli.engine.EngineOptions;
import dev.defrost.cli.engine.EngineResult;
import dev.defrost.cli.engine.PythonEngine;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.Stretch;
import dev.defrost.recipes.python.options.AttributeForm;
import dev.defrost.recipes.python.options.TableKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedEngineTest {
    private static final SourceFile FILE = new SourceFile("a.py", """
            import boto3
            s3 = boto3.resource("s3")
            s3.Bucket("b").upload_file("a", "k")
            print(boto3.resource("sqs"))
            def broken(queue: "Queue"):
                return queue.attributes
            """, true);
    private static final SourceFile BROKEN = new SourceFile("b.py", "import boto3\nboto3.resource(\n", true);
    private static final List<SourceFile> FILES = List.of(FILE, BROKEN);

    @TempDir
    private Path folder;

    private final AtomicInteger runs = new AtomicInteger();
    private Engine engine;

    @BeforeEach
    void prepare() {
        engine = cached("1", 1 << 20);
    }

    @Test
    void answersTheSameProgramWithWhatWasFound() {
        EngineResult first = lint(FILES);
        assertThat(lint(FILES)).isEqualTo(first).isEqualTo(new PythonEngine().lint(FILES, EngineOptions.defaults()));
        assertThat(first.findings()).isNotEmpty();
        assertThat(first.skipped()).isNotEmpty();
        assertThat(List.copyOf(lint(FILES).rewritten().keySet())).isEqualTo(List.copyOf(first.rewritten().keySet()));
        assertThat(runs).hasValue(1);
    }

    @Test
    void stretchesAreRememberedOneByOne() {
        Stretch both = new Stretch(List.of(List.of(FILE, BROKEN)));
        Stretch apart = new Stretch(List.of(List.of(FILE), List.of(BROKEN)));
        EngineResult first = engine.lint(apart, EngineOptions.defaults());
        assertThat(engine.lint(apart, EngineOptions.defaults())).isEqualTo(first).isEqualTo(lint(FILES));
        engine.lint(both, EngineOptions.defaults());
        engine.lint(new Stretch(List.of(List.of(FILE))), EngineOptions.defaults());
        assertThat(runs).as("what is of one part is of the key").hasValue(3);
    }

    @Test
    void runsAnewWhenAnythingThatCountsDiffers() {
        lint(FILES);
        lint(List.of(FILE));
        lint(List.of(new SourceFile("c.py", FILE.text(), true), BROKEN));
        lint(List.of(new SourceFile("a.py", FILE.text() + "#", true), BROKEN));
        lint(List.of(new SourceFile("a.py", FILE.text(), false), BROKEN));
        lint(List.of(FILE.withPublisher("setup.py"), BROKEN));
        engine.lint(FILES, new EngineOptions(true, false, null, Set.of()));
        engine.lint(FILES, new EngineOptions(false, true, null, Set.of()));
        engine.lint(FILES, new EngineOptions(false, false, null, Set.of(), new TableKeys(Map.of("t", Map.of("id", "S")), Map.of()), AttributeForm.TYPED));
        cached("2", 1 << 20).lint(FILES, EngineOptions.defaults());
        assertThat(runs).hasValue(10);
    }

    @Test
    void doesWithoutWhenAskedOrNotWorthIt() {
        engine.uncached().lint(FILES, EngineOptions.defaults());
        new CachedEngine(counting(), cache(1 << 20), "1", 1_000_000).lint(FILES, EngineOptions.defaults());
        engine.lint(FILES, EngineOptions.defaults().withKept(Set.of(1)));
        assertThat(folder).isEmptyDirectory();
        assertThat(runs).hasValue(3);
    }

    @Test
    void survivesWhateverHappensToTheFolder() throws IOException {
        EngineResult result = lint(FILES);
        Path entry = entry();
        byte[] whole = Files.readAllBytes(entry);
        List<byte[]> damaged = new ArrayList<>(List.of(new byte[0], new byte[5], new byte[100]));
        for (int at = 0; at < whole.length; at += 7) {
            byte[] changed = whole.clone();
            changed[at] ^= 4;
            damaged.add(changed);
            damaged.add(Arrays.copyOf(whole, at));
        }
        for (byte[] bytes : damaged.subList(0, 40)) {
            Files.write(entry, bytes);
            assertThat(lint(FILES)).isEqualTo(result);
            assertThat(Files.readAllBytes(entry)).isEqualTo(whole);
        }
        assertThat(runs).hasValue(41);
        damaged.forEach(bytes -> {
            try {
                Files.write(entry, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            assertThat(cache(1 << 20).read(entry.getFileName().toString().replace(".result", ""))).isNull();
        });
        Files.delete(entry);
        Files.delete(folder);
        assertThat(lint(FILES)).isEqualTo(result);
        Files.delete(entry());
        Files.delete(folder);
        Files.writeString(folder, "a file where the folder was");
        assertThat(lint(FILES)).isEqualTo(result);
        assertThat(runs).hasValue(43);
    }

    @Test
    void entriesOfRunsAtTheSameTimeAreWhole() throws IOException {
        EngineResult result = lint(FILES);
        IntStream.range(0, 40).parallel().forEach(i -> {
            Engine other = cached(i % 2 == 0 ? "1" : "2", 1 << 20);
            assertThat(other.lint(FILES, EngineOptions.defaults())).isEqualTo(result);
        });
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2).allMatch(file -> file.toString().endsWith(".result"));
        }
    }

    @Test
    void dropsTheOldestAboveItsLimit() throws IOException {
        CacheFolder cache = cache(1000);
        for (int i = 0; i < 10; i++) {
            cache.write("k" + i, new byte[200]);
            Path file = folder.resolve("k" + i + ".result");
            Files.setLastModifiedTime(file, FileTime.fromMillis(1000L * i));
        }
        assertThat(cache.read("k5")).isNull();
        assertThat(cache.read("k9")).hasSize(200);
        cache.write("big", new byte[900]);
        assertThat(cache.read("big")).isNull();
    }

    @Test
    void valuesComeBackAsTheyWere() throws Exception {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("z", List.of("a", "a", 1, true, false, BlockerCode.ESCAPES));
        values.put("\ud800 lone and \ud83d\ude00", Set.of(FILE));
        values.put("", null);
        Object back = RecordCodec.decode(RecordCodec.encode(values));
        assertThat(back).isEqualTo(values);
        assertThat(List.copyOf(((Map<?, ?>) back).keySet())).isEqualTo(List.copyOf(values.keySet()));
        assertThat(RecordCodec.decode(RecordCodec.encode(BROKEN))).isEqualTo(BROKEN);
        Map<String, Object> reversed = new LinkedHashMap<>();
        List.of("", "\ud800 lone and \ud83d\ude00", "z").forEach(key -> reversed.put(key, values.get(key)));
        assertThat(RecordCodec.canonical(reversed)).isEqualTo(RecordCodec.canonical(values)).isNotEqualTo(RecordCodec.canonical(Map.of()));
        assertThatThrownBy(() -> RecordCodec.encode(List.of(new Object()))).isInstanceOf(IllegalStateException.class);
        byte[] other = RecordCodec.encode(BROKEN);
        String name = SourceFile.class.getName();
        byte[] wrong = new String(other, StandardCharsets.ISO_8859_1)
                .replace(utf16(name), utf16("java.lang.ProcessBuilder".concat("#".repeat(name.length())).substring(0, name.length())))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> RecordCodec.decode(wrong)).isInstanceOf(IOException.class);
    }

    private static String utf16(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
    }

    private EngineResult lint(List<SourceFile> files) {
        return engine.lint(files, EngineOptions.defaults());
    }

    private Path entry() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private CacheFolder cache(long limit) {
        return new CacheFolder(folder, limit);
    }

    private Engine cached(String build, long limit) {
        return new CachedEngine(counting(), cache(limit), build, 0);
    }

    private Engine counting() {
        PythonEngine real = new PythonEngine();
        return new Engine() {
            @Override
            public EngineResult lint(List<SourceFile> files, EngineOptions options) {
                runs.incrementAndGet();
                return real.lint(files, options);
            }

            @Override
            public EngineResult migrate(List<SourceFile> files, EngineOptions options) {
                return real.migrate(files, options);
            }
        };
    }
}
