package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;

/** A place of the program that holds a value. */
public sealed interface Location {
    /** A variable, by the definition that fills it; parameters included. */
    record Var(Definition definition) implements Location {}

    /** What a function returns. */
    record Result(Node function) implements Location {}

    /** An element of the tuple that a function returns. */
    record Part(Node function, int index) implements Location {}

    /** What a generator yields. */
    record Yielded(Node function) implements Location {}

    /** An attribute of the instances of a class hierarchy. */
    record Field(ClassInfo root, String name) implements Location {}

    /** What one store leaves in an attribute, by its target; no group holds these. */
    record Stored(Expr.Attribute target) implements Location {}
}
