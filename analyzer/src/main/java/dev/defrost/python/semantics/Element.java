package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Node;

/** One step of a control-flow graph: a simple statement, or one header expression of a compound one. Identity is equality. */
public final class Element {
    /** What the step does. */
    public enum Kind {
        /** Where the scope starts; binds the parameters. */
        ENTRY,
        /** Where the scope ends, normally or not. */
        EXIT,
        /**
         * A simple statement; also {@code def} and {@code class}, which evaluate decorators, defaults and bases and bind a
         * name.
         */
        STATEMENT,
        /** The test of {@code if} or {@code while}, the guard of a {@code case}, the body of a lambda. */
        TEST,
        /** The iterable of a {@code for}, evaluated once. */
        ITERABLE,
        /** Fetches the next value of a {@code for}, or ends the loop. */
        NEXT,
        /** Binds the target of a {@code for}. */
        TARGET,
        /** Evaluates one item of a {@code with} and binds its target. */
        CONTEXT,
        /** Leaves a {@code with}, normally or by an exception. */
        CONTEXT_EXIT,
        /** The subject of a {@code match}. */
        SUBJECT,
        /** Tests the pattern of a {@code case}. */
        CASE,
        /** Binds the names of a pattern that matched. */
        CAPTURES,
        /** Chooses among the handlers of a {@code try}. */
        HANDLERS,
        /** Evaluates the type of an {@code except} and binds its name. */
        HANDLER,
        /** Unbinds the name of an {@code except}. */
        HANDLER_END,
        /** Enters a {@code finally}. */
        FINALLY
    }

    private final Kind kind;
    private final Node node;
    private final int number;

    Element(Kind kind, Node node, int number) {
        this.kind = kind;
        this.node = node;
        this.number = number;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * The statement or expression that is executed; the node of the scope for ENTRY and EXIT, the compound statement for steps
     * without own text.
     */
    public Node node() {
        return node;
    }

    /** A number below the count of elements, fixed for the graph. */
    int number() {
        return number;
    }

    @Override
    public String toString() {
        return kind + "@" + node.start;
    }
}
