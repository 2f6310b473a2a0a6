package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;

/** Which expressions are assigned to. */
public final class Stores {
    private Stores() {}

    /** Whether the expression stands where a statement stores or deletes. */
    public static boolean isTarget(Expr expr) {
        Node child = expr;
        Node parent = expr.parent();
        while (parent instanceof Expr.TupleExpr || parent instanceof Expr.ListExpr || parent instanceof Expr.Starred) {
            child = parent;
            parent = parent.parent();
        }
        return parent instanceof Stmt.Assign assign && assign.targets.contains(child)
                || parent instanceof Stmt.AnnAssign annotated && annotated.target == child
                || parent instanceof Stmt.AugAssign augmented && augmented.target == child
                || parent instanceof Stmt.For loop && loop.target == child
                || parent instanceof WithItem item && item.target == child
                || parent instanceof dev.defrost.python.syntax.Comprehension clause && clause.target == child
                || parent instanceof Stmt.Delete
                || parent instanceof Expr.NamedExpr named && named.target == child;
    }
}
