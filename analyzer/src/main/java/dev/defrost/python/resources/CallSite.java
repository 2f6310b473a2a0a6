package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;

/** A call of a function of the project; {@code bound} is 1 when the first parameter is filled by the receiver. */
public record CallSite(ParsedFile file, Expr.Call call, Node function, int bound) {}
