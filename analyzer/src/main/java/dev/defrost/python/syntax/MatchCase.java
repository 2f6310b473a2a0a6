package dev.defrost.python.syntax;

import java.util.List;
import java.util.function.Consumer;

/** One {@code case}; guard may be null. */
public final class MatchCase extends Node.Part {
    public final Pattern pattern;
    public final Expr guard;
    public final List<Stmt> body;

    MatchCase(int start, int end, Pattern pattern, Expr guard, List<Stmt> body) {
        super(start, end);
        this.pattern = pattern;
        this.guard = guard;
        this.body = body;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
        one(pattern, action);
        one(guard, action);
        each(body, action);
    }
}
