package dev.defrost.python.syntax;

import java.util.List;

/** A tree whose {@link Stmt.Masked} statements did not parse, and the errors found in them; none for valid source. */
public record TolerantResult(Module module, List<ParseResult.Failed> errors) {}
