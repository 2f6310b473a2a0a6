package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One parsed file: its text (without byte order mark), its statements and its comments in source order. */
public final class Module extends Node {
    public final SourceText source;
    public final List<Stmt> body;
    public final List<Comment> comments;
    private List<Node> below = List.of();

    Module(SourceText source, List<Stmt> body, List<Comment> comments) {
        super(0, source.text().length());
        this.source = source;
        this.body = body;
        this.comments = comments;
    }

    /** Connects the nodes of the tree; called once by the parser. */
    void adopt() {
        List<Node> nodes = new ArrayList<>();
        adopt(this, nodes);
        below = List.of(nodes.toArray(Node[]::new));
    }

    /** All nodes of the tree but this one, in the order in which a walk by {@link #forEachChild} comes to them. */
    public List<Node> descendants() {
        return below;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
        each(body, action);
    }

    /** A comment from its hash sign to the end of its line, line end excluded. */
    public record Comment(int start, int end) {}
}
