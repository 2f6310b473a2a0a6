package dev.defrost.python.syntax;

import java.util.function.Consumer;

/** A keyword argument; {@code name} is null for {@code **value}. */
public final class Keyword extends Node.Part {
    public final String name;
    public final Expr value;

    Keyword(int start, int end, String name, Expr value) {
        super(start, end);
        this.name = name;
        this.value = value;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
        one(value, action);
    }
}
