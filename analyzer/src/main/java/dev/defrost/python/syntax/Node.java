package dev.defrost.python.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * A node of the Python tree. Identity is equality; offsets are UTF-16 indexes into the module's text, half open, and
 * leave out enclosing parentheses, as CPython's {@code ast} does. Nodes are immutable once their tree is built.
 */
public abstract sealed class Node permits Expr, Stmt, Module, Node.Part {
    public final int start;
    public final int end;
    private Node parent;
    private Module module;
    private int place;

    Node(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** The enclosing node; null for the module. */
    public final Node parent() {
        return parent;
    }

    /** The tree that the node is part of; the module itself for a module. */
    public final Module module() {
        return this instanceof Module itself ? itself : module;
    }

    /** Where a walk of the whole tree comes to the node: 0 for the module, then on from 1. */
    final int place() {
        return place;
    }

    /** Calls {@code action} for every direct child, in source order except where noted by the node. */
    public abstract void forEachChild(Consumer<Node> action);

    /** Sets the parent and the place of every node below this one, and lists them. */
    final void adopt(Module whole, List<Node> below) {
        forEachChild(child -> {
            child.parent = this;
            child.module = whole;
            below.add(child);
            child.place = below.size();
            child.adopt(whole, below);
        });
    }

    /** Something that is neither an expression nor a statement: an argument, a parameter, an alias, a handler. */
    public abstract static sealed class Part extends Node
            permits Keyword, Comprehension, Parameter, Parameters, Alias, WithItem, ExceptHandler, MatchCase, Pattern {
        Part(int start, int end) {
            super(start, end);
        }
    }

    static void each(List<? extends Node> nodes, Consumer<Node> action) {
        int size = nodes.size();
        for (int i = 0; i < size; i++) {
            Node node = nodes.get(i);
            if (node != null) {
                action.accept(node);
            }
        }
    }

    static void one(Node node, Consumer<Node> action) {
        if (node != null) {
            action.accept(node);
        }
    }
}
