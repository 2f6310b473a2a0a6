package dev.defrost.cli.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares what a plain program printed. */
final class OutputComparison {
    private static final int MAX_TEXT = 300;

    private OutputComparison() {}

    /** The first lines that differ, before and after; empty when all are the same but for noise. */
    static Optional<List<String>> difference(CommandRun.Ended before, CommandRun.Ended after) {
        try (BufferedReader old = reader(before.output()); BufferedReader now = reader(after.output())) {
            for (int number = 1;; number++) {
                String one = old.readLine();
                String other = now.readLine();
                if (one == null && other == null) {
                    return Optional.empty();
                }
                if (one == null || other == null || !one.equals(other) && Noise.explains(one, other, 0, after.seconds()) == null) {
                    return Optional.of(List.of(line(number, one), line(number, other)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes as they are: what a program prints may have any charset. */
    private static BufferedReader reader(Path file) throws IOException {
        return Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
    }

    private static String line(int number, String text) {
        if (text == null) {
            return "no line " + number;
        }
        String utf8 = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return "line " + number + ": " + (utf8.length() <= MAX_TEXT ? utf8 : utf8.substring(0, MAX_TEXT - 3) + "...");
    }
}
