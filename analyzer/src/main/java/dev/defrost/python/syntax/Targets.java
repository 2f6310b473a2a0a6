package dev.defrost.python.syntax;

import java.util.List;

/** What may be assigned to ("Assignment statements" in the language reference). */
final class Targets {
    private Targets() {}

    /** The expression, which may be assigned to. */
    static Expr assignable(Expr target) {
        if (target instanceof Expr.TupleExpr tuple) {
            assignable(tuple.elements);
        } else if (target instanceof Expr.ListExpr list) {
            assignable(list.elements);
        } else {
            single(target);
        }
        return target;
    }

    private static void assignable(List<Expr> elements) {
        boolean starred = false;
        for (Expr element : elements) {
            if (element instanceof Expr.Starred star && !starred) {
                starred = true;
                assignable(star.value);
            } else {
                assignable(element);
            }
        }
    }

    /** A name, an attribute or an element. */
    static void single(Expr target) {
        if (!(target instanceof Expr.Name || target instanceof Expr.Attribute || target instanceof Expr.Subscript)) {
            throw NotPlain.here();
        }
    }
}
