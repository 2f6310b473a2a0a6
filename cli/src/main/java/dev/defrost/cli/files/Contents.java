package dev.defrost.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What files hold: what is given for them, otherwise what is on disk. */
public record Contents(Map<Path, byte[]> given) {
    /** The files as they are on disk. */
    public static final Contents ON_DISK = new Contents(Map.of());

    long size(Path file) throws IOException {
        byte[] bytes = given.get(file);
        return bytes == null ? Files.size(file) : bytes.length;
    }

    byte[] read(Path file) throws IOException {
        byte[] bytes = given.get(file);
        return bytes == null ? Files.readAllBytes(file) : bytes;
    }

    /** What the file holds, for a look. */
    ReadBytes look(Path file, long size) throws IOException {
        byte[] bytes = given.isEmpty() ? null : given.get(file);
        if (bytes != null) {
            return new ReadBytes(bytes, bytes.length);
        }
        try {
            return ReadBytes.of(file, size);
        } catch (IOException e) {
            bytes = Files.readAllBytes(file); // this says better what is wrong
            return new ReadBytes(bytes, bytes.length);
        }
    }
}
