package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;

/** A place of the program that holds a value. What the records are made of is told apart by identity, names by their text. */
public sealed interface Location {
    /** A variable, by the definition that fills it; parameters included. */
    record Var(Definition definition) implements Location {
        @Override
        public boolean equals(Object other) {
            return other instanceof Var var && var.definition == definition;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(definition);
        }
    }

    /** What a function returns. */
    record Result(Node function) implements Location {
        @Override
        public boolean equals(Object other) {
            return other instanceof Result result && result.function == function;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(function) + 1;
        }
    }

    /** An element of the tuple that a function returns. */
    record Part(Node function, int index) implements Location {}

    /** An element of the list that a display or a comprehension makes, whichever. */
    record Content(Expr display) implements Location {}

    /** What a dict holds under a key that is this constant, or under any other key when it is null; no group holds these. */
    record Keyed(Expr display, String key) implements Location {}

    /** What a generator yields. */
    record Yielded(Node function) implements Location {
        @Override
        public boolean equals(Object other) {
            return other instanceof Yielded yielded && yielded.function == function;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(function) + 2;
        }
    }

    /** An attribute of the instances of a class hierarchy. */
    record Field(ClassInfo root, String name) implements Location {
        @Override
        public boolean equals(Object other) {
            return other instanceof Field field && field.root == root && field.name.equals(name);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(root) * 31 + name.hashCode();
        }
    }

    /** An attribute of a function; only sessions are followed through these, and no group holds them. */
    record OfFunction(Node function, String name) implements Location {
        @Override
        public boolean equals(Object other) {
            return other instanceof OfFunction attribute && attribute.function == function && attribute.name.equals(name);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(function) * 31 + name.hashCode() + 4;
        }
    }

    /** What one store leaves in an attribute, by its target; no group holds these. */
    record Stored(Expr.Attribute target) implements Location {
        @Override
        public boolean equals(Object other) {
            return other instanceof Stored stored && stored.target == target;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(target) + 3;
        }
    }
}
