package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;

/** Which context managers are known to let every exception pass. */
final class ContextManagers {
    private ContextManagers() {
    }

    /** Whether leaving {@code with context} by an exception always leaves it by that exception: the builtin {@code open}. */
    static boolean neverSwallows(Expr context, Scope scope) {
        return context instanceof Expr.Call call
                && call.function instanceof Expr.Name name
                && name.id.equals("open")
                && scope.lookup("open") == null
                && !scope.module().hasStarImport();
    }
}
