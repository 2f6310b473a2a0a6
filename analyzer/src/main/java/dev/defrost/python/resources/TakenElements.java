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
        IteratingCalls.Iterating iterating = expr instanceof Expr.Call call ? IteratingCalls.of(flow, call) : null;
        boolean elements = iterating != null
                && (iterating.answer() == IteratingCalls.Answer.ELEMENTS || iterating.answer() == IteratingCalls.Answer.ELEMENT);
        return elements ? Optional.of(iterating.iterables().get(0)) : Optional.empty();
    }
}
