package dev.defrost.cli.files;

import dev.defrost.cli.notebook.Notebook;
import dev.defrost.python.SourceFile;
import dev.defrost.python.syntax.SourceDecoder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was read: where it is, its text with the way back to the bytes that it had, and what the analysis sees of it.
 *
 * @param isNew whether it was not there when the program was read
 * @param notebook what it is when it is no plain Python file; null when it is one
 */
public record ProjectFile(Path file, boolean isNew, SourceDecoder.Decoded decoded, SourceFile source, Notebook notebook) {
    /** The same file, with what publishes it. */
    ProjectFile publishedBy(String publisher) {
        return new ProjectFile(file, isNew, decoded, source.withPublisher(publisher), notebook);
    }

    /** A file that is to be made. */
    public static ProjectFile toBeMade(Path file, String path) {
        SourceDecoder.Decoded empty = (SourceDecoder.Decoded) SourceDecoder.decode(new byte[0]);
        return new ProjectFile(file, true, empty, new SourceFile(path, "", true), null);
    }

    public String path() {
        return source.path();
    }

    /** The whole file's new text when the analysed code becomes {@code code}; empty when it cannot be put back into the notebook. */
    public Optional<String> with(String code) {
        return notebook == null ? Optional.of(code) : notebook.with(code);
    }
}
