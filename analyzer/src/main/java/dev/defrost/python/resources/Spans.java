package dev.defrost.python.resources;

import dev.defrost.findings.Span;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.SourceText;

/** Places of nodes. */
public final class Spans {
    private Spans() {}

    public static Span of(ParsedFile file, Node node) {
        return of(file, node.start, node.end);
    }

    public static Span of(ParsedFile file, int start, int end) {
        SourceText source = file.module().source;
        return new Span(
                file.path(), start, end, source.line(start), source.column(start), source.line(end), source.column(end));
    }
}
