package dev.defrost.python;

/**
 * A file of the program.
 *
 * @param path as findings name it
 * @param text decoded, without byte order mark
 * @param editable whether it may be edited
 * @param publisher the packaging file that publishes it in a library for others, as findings name it; null when nothing does
 */
public record SourceFile(String path, String text, boolean editable, String publisher) {
    public SourceFile(String path, String text, boolean editable) {
        this(path, text, editable, null);
    }

    public SourceFile withPublisher(String file) {
        return new SourceFile(path, text, editable, file);
    }
}
