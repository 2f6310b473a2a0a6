package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;

/** Proves exact run-time types of expressions. */
public final class ExactTypes {
    private final DefUse defUse;

    private ExactTypes(DefUse defUse) {
        this.defUse = defUse;
    }

    public static ExactTypes of(Scopes scopes, DefUse defUse) {
        return new ExactTypes(defUse);
    }

    /** The type the expression has in every execution in which it gives a value; UNKNOWN without proof. */
    public PyType typeOf(Expr expression) {
        return PyType.UNKNOWN;
    }
}
