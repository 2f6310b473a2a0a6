package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.engine.Engine;
import dev.defrost.cli.files.AtomicWriter;
import dev.defrost.cli.files.FileWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs command lines in a folder, with the fake engine. */
final class CommandRunner {
    final FakeEngine engine = new FakeEngine();
    private final Path directory;
    private final Engine other;
    private FileWriter writer = new AtomicWriter();
    private byte[] input = new byte[0];

    CommandRunner(Path directory) {
        this(directory, null);
    }

    /** Runs with another engine than the fake one. */
    CommandRunner(Path directory, Engine other) {
        this.directory = directory;
        this.other = other;
    }

    /** What a run printed and how it ended. */
    record Run(int code, byte[] bytes, String err) {
        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    CommandRunner writingWith(FileWriter other) {
        writer = other;
        return this;
    }

    CommandRunner typing(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    CommandRunner file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    CommandRunner file(String name, byte[] bytes) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input), new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), directory, Map.of(), false, false);
        int code = Main.run(console, other == null ? engine : other, writer, args);
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }
}
