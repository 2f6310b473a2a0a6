package dev.defrost.python.syntax;

import java.util.List;
import java.util.function.Consumer;

/** One {@code for} clause of a comprehension. */
public final class Comprehension extends Node.Part {
    public final Expr target;
    public final Expr iter;
    public final List<Expr> ifs;
    public final boolean isAsync;

    Comprehension(int start, int end, Expr target, Expr iter, List<Expr> ifs, boolean isAsync) {
        super(start, end);
        this.target = target;
        this.iter = iter;
        this.ifs = ifs;
        this.isAsync = isAsync;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
        one(target, action);
        one(iter, action);
        each(ifs, action);
    }
}
