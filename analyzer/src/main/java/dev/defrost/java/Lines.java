package dev.defrost.java;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import dev.defrost.findings.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns the lines and columns of a file's parser into spans. */
final class Lines {
    private final String path;
    private final List<Integer> starts = new ArrayList<>();

    Lines(String path, String text) {
        this.path = path;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                starts.add(i + 1);
            }
        }
    }

    /** Where a node of the parser's tree stands. */
    Span span(Node node) {
        Position begin = node.getBegin().orElseThrow();
        Position end = node.getEnd().orElseThrow();
        return new Span(path, offset(begin), offset(end) + 1, begin.line, begin.column, end.line, end.column + 1);
    }

    /** The span of a range of characters. */
    Span span(int start, int end) {
        int line = lineOf(start);
        int endLine = lineOf(end);
        return new Span(path, start, end, line + 1, start - starts.get(line) + 1, endLine + 1, end - starts.get(endLine) + 1);
    }

    private int lineOf(int offset) {
        int found = java.util.Collections.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int offset(Position position) {
        return starts.get(position.line - 1) + position.column - 1;
    }
}
