package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;

/** An attribute that is read from or stored on an object of unknown type: by its name, or by a text or a pattern that holds the name. */
public record UnknownRead(ParsedFile file, Node at) {
    /** The expression that reads or stores it; null for a text or a pattern. */
    public Expr.Attribute attribute() {
        return at instanceof Expr.Attribute attribute ? attribute : null;
    }
}
