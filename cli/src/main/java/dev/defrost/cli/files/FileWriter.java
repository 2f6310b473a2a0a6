package dev.defrost.cli.files;

import java.io.IOException;
import java.nio.file.Path;

/** Puts new bytes into an existing file, whole or not at all. */
@FunctionalInterface
public interface FileWriter {
    void write(Path file, byte[] bytes) throws IOException;
}
