package dev.defrost.python.syntax;

import java.util.Arrays;

/** A file's text with its lines. Lines and columns count from 1; columns in UTF-16 units. CR, LF and CRLF end a line. */
public final class SourceText {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** The path by which findings name this file; forward slashes, relative to the project where possible. */
    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public String slice(Node node) {
        return text.substring(node.start, node.end);
    }

    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        return offset - lineStarts[line(offset) - 1] + 1;
    }

    /** The offset of the first character of a line (from 1). */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The offset behind the last character of a line, its line end excluded. */
    public int lineEnd(int line) {
        int next = line < lineStarts.length ? lineStarts[line] : text.length();
        while (next > lineStarts[line - 1] && (text.charAt(next - 1) == '\n' || text.charAt(next - 1) == '\r')) {
            next--;
        }
        return next;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
