package dev.defrost.cli.verify;

import dev.defrost.cli.console.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder for copies, records and logs. One that the user did not name is deleted at the end. In one of an earlier verification, the
 * runs on the original sources stay and the rest is deleted.
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
        boolean earlier = Files.exists(wanted.resolve(KeptRuns.MARK));
        try (Stream<Path> entries = Files.list(wanted)) {
            for (Path entry : entries.toList()) {
                if (!earlier) {
                    throw new UserError("the folder " + wanted + " is not empty, nor one of an earlier verification");
                }
                if (KeptRuns.NAMES.stream().noneMatch(entry.getFileName().toString()::startsWith)) {
                    ProjectCopy.delete(entry);
                }
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
