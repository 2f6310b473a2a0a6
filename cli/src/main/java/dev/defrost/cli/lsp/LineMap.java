package dev.defrost.cli.lsp;

import dev.defrost.findings.Span;
import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** A text with its lines: from offsets to positions and back. LF, CRLF and CR end a line. Immutable. */
final class LineMap {
    private final String text;
    private final Encoding encoding;
    private final int[] starts;

    LineMap(String text, Encoding encoding) {
        this.text = text;
        this.encoding = encoding;
        int[] found = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    String text() {
        return text;
    }

    /** The position of an offset; one outside the text is taken for its nearest end. */
    Position position(int offset) {
        int inside = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        int end = Math.min(inside, lineEnd(line));
        int column = 0;
        for (int i = starts[line]; i < end;) {
            int c = text.codePointAt(i);
            if (i + Character.charCount(c) > end) {
                break; // the offset lies inside a character
            }
            column += encoding.width(c);
            i += Character.charCount(c);
        }
        return new Position(line, column);
    }

    /** The offset of a position; what lies behind the end of a line is its end, what lies inside a character its start. */
    int offset(Position position) {
        if (position.getLine() < 0) {
            return 0;
        }
        if (position.getLine() >= starts.length) {
            return text.length();
        }
        int at = starts[position.getLine()];
        int end = lineEnd(position.getLine());
        int left = position.getCharacter();
        while (at < end) {
            int c = text.codePointAt(at);
            left -= encoding.width(c);
            if (left < 0) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    Range range(Span span) {
        return range(span.start(), span.end());
    }

    /** The offset behind the last character of the line that holds an offset, its line end excluded. */
    int endOfLine(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return lineEnd(found >= 0 ? found : -found - 2);
    }

    private int lineEnd(int line) {
        if (line + 1 == starts.length) {
            return text.length();
        }
        int end = starts[line + 1] - 1;
        return end > starts[line] && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
