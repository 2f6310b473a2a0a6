package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import java.util.Optional;

/** Expressions that answer with elements of something else: subscripts and builtins such as {@code max} and {@code sorted}. */
public final class TakenElements {
    private TakenElements() {}

    /** What the elements are taken from; empty for expressions of other kinds. */
    public static Optional<Expr> source(ValueFlow flow, Expr expr) {
        if (expr instanceof Expr.Subscript subscript) {
            return Optional.of(subscript.value);
        }
        boolean builtin = expr instanceof Expr.Call call && !call.arguments.isEmpty() && flow.values(call.function).stream()
                .anyMatch(value -> value instanceof Value.External external && external.name().startsWith("builtins."));
        return builtin ? Optional.of(((Expr.Call) expr).arguments.get(0)) : Optional.empty();
    }
}
