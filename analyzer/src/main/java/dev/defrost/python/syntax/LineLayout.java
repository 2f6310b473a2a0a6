package dev.defrost.python.syntax;

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
        int first = 1;
        int depth = 0;
        for (int current = 1; current <= source.lineCount(); current++) {
            int end = source.lineEnd(current);
            for (int i = source.lineStart(current); i < end; i++) {
                depth += LexicalScanner.isOpening(code[i]) ? 1 : LexicalScanner.isClosing(code[i]) ? -1 : 0;
            }
            boolean inString = current < source.lineCount() && code[end] == ' ';
            boolean continued = end > source.lineStart(current) && code[end - 1] == '\\';
            if (depth <= 0 && !inString && !continued) {
                if (current >= line) {
                    return new Lines(visibleBetween(first, line), current);
                }
                first = current + 1;
                depth = 0;
            }
        }
        return new Lines(line, line);
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
