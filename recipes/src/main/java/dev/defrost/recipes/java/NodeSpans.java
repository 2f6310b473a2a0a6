package dev.defrost.recipes.java;

import dev.defrost.findings.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.openrewrite.PrintOutputCapture;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaPrinter;
import org.openrewrite.java.tree.Comment;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Space;

/** Where the nodes of one file's tree stand in its text, without the white space and comments before them. */
final class NodeSpans {
    private record Range(int start, int end) {}

    private final String path;
    private final String text;
    private final Map<Tree, Range> ranges = new IdentityHashMap<>();
    private final List<Range> comments = new ArrayList<>();
    private final List<Integer> lineStarts = new ArrayList<>();

    private NodeSpans(String path, String text) {
        this.path = path;
        this.text = text;
        lineStarts.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lineStarts.add(i + 1);
        }
    }

    /** The spans of a tree, found by printing it: the text is the printed text. */
    static NodeSpans of(J.CompilationUnit unit) {
        Printer printer = new Printer();
        PrintOutputCapture<Integer> out = new PrintOutputCapture<>(0);
        printer.visit(unit, out);
        NodeSpans spans = new NodeSpans(unit.getSourcePath().toString(), out.getOut());
        spans.ranges.putAll(printer.found);
        spans.comments.addAll(printer.comments);
        return spans;
    }

    String text() {
        return text;
    }

    int start(J node) {
        return ranges.get(node).start();
    }

    int end(J node) {
        return ranges.get(node).end();
    }

    /** Whether the node was printed, which implicit nodes are not. */
    boolean has(J node) {
        Range range = ranges.get(node);
        return range != null && range.end() > range.start();
    }

    String text(J node) {
        return text.substring(start(node), end(node));
    }

    /** The comments that lie in a range, as written. */
    List<String> comments(int start, int end) {
        return comments.stream().filter(c -> c.start() >= start && c.end() <= end).map(c ->
                text.substring(c.start(), c.end())).toList();
    }

    Span span(J node) {
        int start = start(node);
        int end = end(node);
        int line = line(start);
        int endLine = line(end);
        return new Span(path, start, end, line + 1, start - lineStarts.get(line) + 1, endLine + 1, end - lineStarts.get(endLine)
                + 1);
    }

    /** The white space with which the line of this offset begins. */
    String indent(int offset) {
        int start = lineStarts.get(line(offset));
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    int column(int offset) {
        return offset - lineStarts.get(line(offset));
    }

    private int line(int offset) {
        int found = java.util.Collections.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static final class Printer extends JavaPrinter<Integer> {
        private final Map<Tree, Range> found = new IdentityHashMap<>();
        private final List<Range> comments = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();

        private static final class Open {
            private final Tree tree;
            private int start;
            private boolean prefixPrinted;

            private Open(Tree tree, int start) {
                this.tree = tree;
                this.start = start;
            }
        }

        @Override
        public J visit(Tree tree, PrintOutputCapture<Integer> p) {
            if (tree == null) {
                return null;
            }
            Open node = new Open(tree, p.getOut().length());
            open.push(node);
            J result = super.visit(tree, p);
            open.pop();
            found.put(tree, new Range(node.start, Math.max(node.start, p.getOut().length())));
            return result;
        }

        @Override
        public Space visitSpace(Space space, Space.Location location, PrintOutputCapture<Integer> p) {
            int before = p.getOut().length();
            Space result = super.visitSpace(space, location, p);
            Open node = open.peek();
            if (node != null && !node.prefixPrinted && node.tree instanceof J j && j.getPrefix() == space) {
                node.start = p.getOut().length();
                node.prefixPrinted = true;
            }
            int at = before + space.getWhitespace().length();
            for (Comment comment : space.getComments()) {
                int end = at + comment.printComment(getCursor()).length();
                comments.add(new Range(at, end));
                at = end + comment.getSuffix().length();
            }
            return result;
        }
    }
}
