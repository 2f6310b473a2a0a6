package dev.defrost.python.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the script that asks CPython for its trees. */
final class CPython {
    private CPython() {
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("python3", "-c", "import ast").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static List<String> oracle(String... arguments) {
        try (InputStream script = CPython.class.getResourceAsStream("ast_oracle.py")) {
            Path file = Files.createTempFile("ast_oracle", ".py");
            Files.write(file, script.readAllBytes());
            List<String> command = new ArrayList<>(List.of("python3", file.toString()));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.delete(file);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the script failed");
            }
            return output.lines().toList();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
