package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;

/** Decorators by their written name. */
public final class Decorators {
    private Decorators() {}

    /** Whether a decorator's last name is this one, called or not. */
    public static boolean has(Stmt.FunctionDef function, String name) {
        return function.decorators.stream().anyMatch(decorator -> name.equals(lastName(decorator)));
    }

    /** {@code fixture} for {@code @pytest.fixture(...)}; null when the decorator is no plain name. */
    public static String lastName(Expr decorator) {
        Expr callee = decorator instanceof Expr.Call call ? call.function : decorator;
        if (callee instanceof Expr.Name name) {
            return name.id;
        }
        return callee instanceof Expr.Attribute attribute ? attribute.name : null;
    }
}
