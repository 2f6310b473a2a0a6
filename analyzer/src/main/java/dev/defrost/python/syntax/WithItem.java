package dev.defrost.python.syntax;

import java.util.function.Consumer;

/** One context manager of a {@code with}; target may be null. */
public final class WithItem extends Node.Part {
    public final Expr context;
    public final Expr target;

    WithItem(int start, int end, Expr context, Expr target) {
        super(start, end);
        this.context = context;
        this.target = target;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
        one(context, action);
        one(target, action);
    }
}
