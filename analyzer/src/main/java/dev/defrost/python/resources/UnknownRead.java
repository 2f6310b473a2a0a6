package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;

/** An attribute that is read from or stored on an object of unknown type. */
public record UnknownRead(ParsedFile file, Expr.Attribute attribute) {}
