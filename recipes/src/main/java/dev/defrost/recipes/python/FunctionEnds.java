package dev.defrost.recipes.python;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.List;

/** How functions end. */
final class FunctionEnds {
    private FunctionEnds() {}

    /**
     * Whether the end of the function may be reached without a return or raise: it returns None there. A {@code with} may swallow the
     * exception that leaves it.
     */
    static boolean mayFallOff(Node function) {
        return function instanceof Stmt.FunctionDef def && completes(def.body);
    }

    private static boolean completes(List<Stmt> statements) {
        return statements.stream().allMatch(FunctionEnds::completes);
    }

    private static boolean completes(Stmt statement) {
        if (statement instanceof Stmt.Return || statement instanceof Stmt.Raise) {
            return false;
        }
        if (statement instanceof Stmt.If branch) {
            return completes(branch.body) || completes(branch.orElse);
        }
        if (statement instanceof Stmt.Try guarded) {
            boolean tried = completes(guarded.body) && completes(guarded.orElse);
            boolean handled = guarded.handlers.stream().anyMatch(handler -> completes(handler.body));
            return completes(guarded.finalBody) && (tried || handled);
        }
        if (statement instanceof Stmt.While loop) {
            boolean forever = loop.test instanceof Expr.Constant constant && constant.kind == Expr.Kind.TRUE;
            return !forever || Loops.breaks(loop.body);
        }
        return true;
    }
}
