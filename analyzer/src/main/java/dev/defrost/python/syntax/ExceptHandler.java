package dev.defrost.python.syntax;

import java.util.List;
import java.util.function.Consumer;

/** An {@code except} clause; type and name may be null. */
public final class ExceptHandler extends Node.Part {
    public final Expr type;
    public final String name;
    public final List<Stmt> body;

    ExceptHandler(int start, int end, Expr type, String name, List<Stmt> body) {
        super(start, end);
        this.type = type;
        this.name = name;
        this.body = body;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
        one(type, action);
        each(body, action);
    }
}
