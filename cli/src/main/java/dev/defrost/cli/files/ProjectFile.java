package dev.defrost.cli.files;

import dev.defrost.python.SourceFile;
import java.nio.file.Path;

/** A file that was read: where it is, how its text is encoded, its bytes, and what the analysis sees of it. */
public record ProjectFile(Path file, Encoding encoding, byte[] bytes, SourceFile source) {
    public String path() {
        return source.path();
    }
}
