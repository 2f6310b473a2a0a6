package dev.defrost.cli.verify;

import dev.defrost.cli.console.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder for copies, records and logs. One that the user did not name is deleted at the end.
 *
 * @param path real and absolute, because programs compare paths
 */
public record WorkFolder(Path path, boolean temporary) implements AutoCloseable {
    /** @param wanted the folder that the user names; null for a temporary one */
    public static WorkFolder of(Path wanted) throws IOException {
        if (wanted == null) {
            return new WorkFolder(Files.createTempDirectory("defrost-").toRealPath(), true);
        }
        Files.createDirectories(wanted);
        try (Stream<Path> entries = Files.list(wanted)) {
            if (entries.findAny().isPresent()) {
                throw new UserError("the folder " + wanted + " is not empty");
            }
        }
        return new WorkFolder(wanted.toRealPath(), false);
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            ProjectCopy.delete(path);
        }
    }
}
