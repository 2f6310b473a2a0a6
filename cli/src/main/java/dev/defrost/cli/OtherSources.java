package dev.defrost.cli;

import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Failures;
import dev.defrost.cli.verify.Changes;
import dev.defrost.python.syntax.SourceDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the Python files of another copy of a project that are not as they are in the project. */
final class OtherSources {
    private OtherSources() {}

    /** Puts their bytes into {@code contents}, and old and new texts into {@code texts}, by their names in the project. */
    static void read(Path project, Path other, Map<String, byte[]> contents, Map<String, Changes.Texts> texts) {
        try (Stream<Path> paths = Files.walk(other)) {
            List<Path> files = paths.filter(path -> path.toString().endsWith(".py") && Files.isRegularFile(path)).toList();
            for (Path file : files) {
                String name = other.relativize(file).toString().replace('\\', '/');
                Path original = project.resolve(name);
                byte[] now = Files.readAllBytes(file);
                byte[] before = Files.isRegularFile(original) ? Files.readAllBytes(original) : new byte[0];
                if (!Arrays.equals(before, now)) {
                    contents.put(name, now);
                    texts.put(name, new Changes.Texts(text(before), text(now)));
                }
            }
        } catch (IOException e) {
            throw new UserError("cannot read " + other + ": " + Failures.text(e));
        }
    }

    private static String text(byte[] bytes) {
        return SourceDecoder.decode(bytes) instanceof SourceDecoder.Decoded decoded ? decoded.text() : "";
    }
}
