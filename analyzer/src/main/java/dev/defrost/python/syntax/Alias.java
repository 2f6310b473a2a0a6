package dev.defrost.python.syntax;

import java.util.function.Consumer;

/** One imported name; {@code asName} may be null, {@code name} is dotted or {@code *}. */
public final class Alias extends Node.Part {
    public final String name;
    public final String asName;

    Alias(int start, int end, String name, String asName) {
        super(start, end);
        this.name = name;
        this.asName = asName;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
    }
}
