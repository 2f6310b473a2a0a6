package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;

/** A variable ({@code attribute} is null), or an attribute of the object that a variable holds. */
record Place(Variable variable, String attribute) {
    /** The place that an expression names; null when it names none. */
    static Place of(Expr expr, Scopes scopes) {
        if (expr instanceof Expr.Name name) {
            Variable variable = scopes.resolve(name);
            return variable == null ? null : new Place(variable, null);
        }
        if (expr instanceof Expr.Attribute attribute && attribute.value instanceof Expr.Name owner) {
            Variable variable = scopes.resolve(owner);
            return variable == null ? null : new Place(variable, attribute.name);
        }
        return null;
    }

    boolean isAttribute() {
        return attribute != null;
    }

    boolean isNamedBy(Expr expr, Scopes scopes) {
        return equals(of(expr, scopes));
    }
}
