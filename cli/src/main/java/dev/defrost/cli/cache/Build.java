package dev.defrost.cli.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** Which Defrost this is: results and verdicts of another one are worth nothing. */
public final class Build {
    private Build() {}

    /** Tells it from all others by the file that holds its classes; null where they lie in folders. */
    public static String id() {
        CodeSource source = Build.class.getProtectionDomain().getCodeSource();
        try {
            Path file = source == null || source.getLocation().getProtocol().equals("jrt")
                    ? Path.of(System.getProperty("java.home"), "lib", "modules") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(file) ? file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) : null;
        } catch (IOException | RuntimeException | URISyntaxException e) {
            return null;
        }
    }
}
