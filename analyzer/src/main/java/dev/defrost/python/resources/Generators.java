package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;

/**
 * What generators yield is followed like the elements of a list, named by the generator's first {@code yield}: each is taken once, in order, while
 * the generator runs. Coroutines, fixtures and decorated generators hand their values to somebody else.
 */
public final class Generators {
    private Generators() {}

    /** The expression that names what the generator yields; null when that is not followed. */
    static Expr stream(ValueFlow flow, Node function) {
        return function instanceof Stmt.FunctionDef def && flow.yields(def) && !def.isAsync && def.decorators.stream().allMatch(Generators::isPlain)
                ? flow.firstYield(def) : null;
    }

    private static boolean isPlain(Expr decorator) {
        return decorator instanceof Expr.Name name && (name.id.equals("staticmethod") || name.id.equals("classmethod"));
    }

    /** Whether calling the function makes a generator: its own code yields. */
    public static boolean isGenerator(Stmt.FunctionDef function) {
        boolean[] found = {false};
        function.body.forEach(statement -> findYield(statement, found));
        return found[0];
    }

    /** The generator whose values an expression names; null for a list. */
    public static Stmt.FunctionDef of(Expr stream) {
        Node at = stream instanceof Expr.Yield || stream instanceof Expr.YieldFrom ? stream : null;
        while (at != null && !(at instanceof Stmt.FunctionDef)) {
            at = at.parent();
        }
        return (Stmt.FunctionDef) at;
    }

    static Expr firstYield(Node node) {
        Expr[] found = new Expr[1];
        node.forEachChild(child -> {
            if (found[0] == null && (child instanceof Expr.Yield || child instanceof Expr.YieldFrom)) {
                found[0] = (Expr) child;
            } else if (found[0] == null && !(child instanceof Stmt.FunctionDef) && !(child instanceof Expr.Lambda) && !(child instanceof Stmt.ClassDef)) {
                found[0] = firstYield(child);
            }
        });
        return found[0];
    }

    private static void findYield(Node node, boolean[] found) {
        if (node instanceof Expr.Yield || node instanceof Expr.YieldFrom) {
            found[0] = true;
        } else if (!(node instanceof Stmt.FunctionDef) && !(node instanceof Expr.Lambda) && !(node instanceof Stmt.ClassDef)) {
            node.forEachChild(child -> findYield(child, found));
        }
    }
}
