package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;

/**
 * A resource-like value, None or a stand-in moves from an expression into a location. {@code via} says how: the location holds the value itself, an element
 * of it, or the value travels in a way that is not followed exactly.
 */
public record Flow(ParsedFile file, Expr source, Location target, Via via) {
    /** How the value arrives. */
    public enum Via { VALUE, ELEMENT, OPAQUE }
}
