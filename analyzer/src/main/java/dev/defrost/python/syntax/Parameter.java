package dev.defrost.python.syntax;

import java.util.function.Consumer;

/** One parameter; annotation and default value may be null. The range is name and annotation. */
public final class Parameter extends Node.Part {
    public final String name;
    public final Expr annotation;
    public final Expr defaultValue;

    Parameter(int start, int end, String name, Expr annotation, Expr defaultValue) {
        super(start, end);
        this.name = name;
        this.annotation = annotation;
        this.defaultValue = defaultValue;
    }

    @Override
    public void forEachChild(Consumer<Node> action) {
        one(annotation, action);
        one(defaultValue, action);
    }
}
