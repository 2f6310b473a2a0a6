package dev.defrost.cli.files;

import java.io.IOException;
import java.nio.file.Path;

/** Puts new bytes into a file, whole or not at all; makes the file where there is none. */
@FunctionalInterface
public interface FileWriter {
    void write(Path file, byte[] bytes) throws IOException;
}
