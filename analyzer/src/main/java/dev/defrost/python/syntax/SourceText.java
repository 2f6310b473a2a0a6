package dev.defrost.python.syntax;

import java.util.Arrays;

/** A file's text with its lines. Lines and columns count from 1; columns in UTF-16 units. CR, LF and CRLF end a line. */
public final class SourceText {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    /** Of every character beyond the basic plane, its index counted in code points; ascending. */
    private final int[] astral;

    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.astral = astral(text);
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

    /** The offset of a column that counts code points from 0, in a line that counts from 1. */
    int offset(int line, int codePointColumn) {
        int lineStart = lineStarts[line - 1];
        if (astral.length == 0) {
            return lineStart + codePointColumn;
        }
        int codePoint = lineStart - astralBeforeOffset(lineStart) + codePointColumn;
        return codePoint + astralBelow(codePoint);
    }

    /** Like {@link #offset}, but for a place that may lie outside the text or its line. */
    int nearestOffset(int line, int codePointColumn) {
        int known = Math.max(1, Math.min(line, lineStarts.length));
        int offset = known == line ? offset(known, Math.max(0, codePointColumn)) : lineEnd(known);
        return Math.min(offset, lineEnd(known));
    }

    private int astralBelow(int codePoint) {
        int found = Arrays.binarySearch(astral, codePoint);
        return found >= 0 ? found : -found - 1;
    }

    /** The k-th astral character, from 0, has the offset {@code astral[k] + k}. */
    private int astralBeforeOffset(int offset) {
        int low = 0;
        int high = astral.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (astral[middle] + middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] astral(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, count * 2));
                }
                found[count] = i - count;
                count++;
                i++;
            }
        }
        return Arrays.copyOf(found, count);
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
