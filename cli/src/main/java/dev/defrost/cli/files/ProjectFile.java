package dev.defrost.cli.files;

import dev.defrost.python.SourceFile;
import dev.defrost.python.syntax.SourceDecoder;
import java.nio.file.Path;

/** A file that was read: where it is, its bytes, its text with the way back to bytes, and what the analysis sees of it. */
public record ProjectFile(Path file, byte[] bytes, SourceDecoder.Decoded decoded, SourceFile source) {
    public String path() {
        return source.path();
    }
}
