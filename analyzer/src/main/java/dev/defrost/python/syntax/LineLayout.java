package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** How lines belong together, told from brackets and indentation alone. Lines count from 1. */
final class LineLayout {
    /** Lines from the first to the last, both included. */
    record Lines(int first, int last) {}

    private final SourceText source;

    LineLayout(SourceText source) {
        this.source = source;
    }

    /** The offset of the first visible character of a line; the end of the line if there is none. */
    int firstVisible(int line) {
        String text = source.text();
        int at = source.lineStart(line);
        int end = source.lineEnd(line);
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\f')) {
            at++;
        }
        return at;
    }

    boolean isBlank(int line) {
        int at = firstVisible(line);
        return at == source.lineEnd(line) || source.text().charAt(at) == '#';
    }

    /** The nearest line that is not blank, at this one or above it; 0 if there is none. */
    int visibleAtOrAbove(int line) {
        int found = Math.min(line, source.lineCount());
        while (found > 0 && isBlank(found)) {
            found--;
        }
        return found;
    }

    /** The lines of the statement around a line, given what brackets are open in {@code code}; the line alone if unsure. */
    Lines logicalLine(int line, char[] code) {
        for (Lines lines : logicalLines(code)) {
            if (lines.first <= line && line <= lines.last) {
                return lines;
            }
        }
        return new Lines(line, line);
    }

    /** The first line that is indented more than the one above although that opens no block; 0 if there is none. */
    int unexpectedIndent(char[] code) {
        int indent = 0;
        boolean opensBlock = false;
        for (Lines lines : logicalLines(code)) {
            if (!isBlank(lines.first)) {
                if (!opensBlock && indent(lines.first) > indent) {
                    return lines.first;
                }
                indent = indent(lines.first);
                opensBlock = lastVisible(code, source.lineEnd(lines.last)) == ':';
            }
        }
        return 0;
    }

    private static char lastVisible(char[] code, int end) {
        int at = end - 1;
        while (at > 0 && Character.isWhitespace(code[at])) {
            at--;
        }
        return at < 0 ? ' ' : code[at];
    }

    /** The statements as far as brackets, strings and continuations tell, without one that the end of the text cuts off. */
    private List<Lines> logicalLines(char[] code) {
        List<Lines> found = new ArrayList<>();
        int first = 1;
        int depth = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            int end = source.lineEnd(line);
            for (int i = source.lineStart(line); i < end; i++) {
                depth += LexicalScanner.isOpening(code[i]) ? 1 : LexicalScanner.isClosing(code[i]) ? -1 : 0;
            }
            boolean inString = line < source.lineCount() && code[end] == ' ';
            boolean continued = end > source.lineStart(line) && code[end - 1] == '\\';
            if (depth <= 0 && !inString && !continued) {
                found.add(new Lines(visibleBetween(first, line), line));
                first = line + 1;
                depth = 0;
            }
        }
        return found;
    }

    private int visibleBetween(int first, int line) {
        int found = first;
        while (found < line && isBlank(found)) {
            found++;
        }
        return found;
    }

    /** The lines together with those below that are indented more than the first. */
    Lines withBlock(Lines lines) {
        int indent = indent(lines.first);
        int last = lines.last;
        for (int line = last + 1; line <= source.lineCount() && (isBlank(line) || indent(line) > indent); line++) {
            last = isBlank(line) ? last : line;
        }
        return new Lines(lines.first, last);
    }

    /** Something larger around the lines: the block that they are in, or at least the statement above. */
    Lines wider(Lines lines) {
        int indent = indent(lines.first);
        int above = visibleAtOrAbove(lines.first - 1);
        while (above > 0 && indent(above) > indent) {
            above = visibleAtOrAbove(above - 1);
        }
        if (above > 0) {
            return withBlock(new Lines(above, lines.last));
        }
        int below = lines.last + 1;
        while (below <= source.lineCount() && isBlank(below)) {
            below++;
        }
        return withBlock(new Lines(lines.first, Math.min(below, source.lineCount())));
    }

    private int indent(int line) {
        int column = 0;
        for (int i = source.lineStart(line); i < firstVisible(line); i++) {
            char c = source.text().charAt(i);
            column = c == '\t' ? (column / 8 + 1) * 8 : c == '\f' ? 0 : column + 1;
        }
        return column;
    }
}
