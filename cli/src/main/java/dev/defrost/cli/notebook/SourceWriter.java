package dev.defrost.cli.notebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts new source into a cell; the strings of lines that stay, and all between the strings, stay as they are. */
final class SourceWriter {
    private final String json;
    private final List<Cell.Piece> old;
    private final boolean listed;
    private final boolean ascii;

    SourceWriter(String json, Cell cell) {
        this.json = json;
        this.old = cell.pieces();
        this.listed = cell.listed();
        this.ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(json);
    }

    /** Changes {@code out}, which is the notebook's text up to the end of this cell. A cell without any string cannot be written to. */
    void write(String source, StringBuilder out) {
        if (!listed) {
            out.replace(old.get(0).start(), old.get(0).end(), JsonStrings.quote(source, ascii));
            return;
        }
        List<String> lines = lines(source);
        int same = 0;
        while (same < Math.min(old.size(), lines.size()) && old.get(same).value().equals(lines.get(same))) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < Math.min(old.size(), lines.size()) - same
                && old.get(old.size() - 1 - sameEnd).value().equals(lines.get(lines.size() - 1 - sameEnd))) {
            sameEnd++;
        }
        replace(out, same, old.size() - sameEnd, lines.subList(same, lines.size() - sameEnd));
    }

    private void replace(StringBuilder out, int from, int to, List<String> lines) {
        String text = lines.stream().map(line -> JsonStrings.quote(line, ascii)).collect(Collectors.joining(separator()));
        if (from < to && !lines.isEmpty()) {
            out.replace(old.get(from).start(), old.get(to - 1).end(), text);
        } else if (from < to && to < old.size()) {
            out.delete(old.get(from).start(), old.get(to).start());
        } else if (from < to) {
            out.delete(from > 0 ? old.get(from - 1).end() : old.get(0).start(), old.get(to - 1).end());
        } else if (from > 0) {
            out.insert(old.get(from - 1).end(), separator() + text);
        } else {
            out.insert(old.get(0).start(), text + separator());
        }
    }

    /** What stands between two lines of this cell. */
    private String separator() {
        if (old.size() > 1) {
            return json.substring(old.get(0).end(), old.get(1).start());
        }
        int start = old.get(0).start();
        return "," + json.substring(json.lastIndexOf('[', start) + 1, start);
    }

    private static List<String> lines(String source) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
            lines.add(source.substring(start, end + 1));
            start = end + 1;
        }
        if (start < source.length()) {
            lines.add(source.substring(start));
        }
        return lines;
    }
}
