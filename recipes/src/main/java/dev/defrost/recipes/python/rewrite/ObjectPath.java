package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which object an expression reads, {@code row["tags"]}: a variable and what is read below it, in which null stands for an index that is not a
 * constant. A variable that was assigned such a path reads it.
 */
record ObjectPath(String root, List<String> steps) {
    private static final int MAX_DEPTH = 4;

    /** The path of an expression; null when it is none. */
    static ObjectPath of(ParsedFile file, Expr expr) {
        return of(file, expr, 0);
    }

    private static ObjectPath of(ParsedFile file, Expr expr, int depth) {
        if (expr instanceof Expr.Name name) {
            List<Definition> reaching = depth < MAX_DEPTH ? file.defUse().reaching(name) : List.of();
            Definition only = reaching.size() == 1 ? reaching.get(0) : null;
            boolean element = only != null && (only.kind() == Definition.Kind.FOR || only.kind() == Definition.Kind.COMPREHENSION);
            boolean assigned = only != null && (element || only.kind() == Definition.Kind.ASSIGN) && only.value() != null;
            ObjectPath held = assigned ? of(file, only.value(), depth + 1) : null;
            return held == null ? new ObjectPath(name.id, List.of()) : element ? held.below(null) : held;
        }
        if (expr instanceof Expr.Attribute attribute) {
            ObjectPath owner = of(file, attribute.value, depth);
            return owner == null ? null : owner.below("." + attribute.name);
        }
        if (expr instanceof Expr.Subscript subscript) {
            ObjectPath owner = of(file, subscript.value, depth);
            return owner == null ? null : owner.below(constant(subscript.index));
        }
        if (expr instanceof Expr.Call call && call.function instanceof Expr.Attribute method && method.name.equals("get") && !call.arguments.isEmpty()) {
            ObjectPath owner = of(file, method.value, depth);
            return owner == null ? null : owner.below(constant(call.arguments.get(0)));
        }
        return null;
    }

    /** All that are read in an expression. */
    static List<ObjectPath> in(ParsedFile file, Expr expr) {
        List<ObjectPath> found = new ArrayList<>();
        collect(file, expr, found);
        return found;
    }

    private static void collect(ParsedFile file, Node node, List<ObjectPath> found) {
        ObjectPath path = node instanceof Expr expr ? of(file, expr) : null;
        if (path != null) {
            found.add(path);
        }
        if (path == null || node instanceof Expr.Call) {
            node.forEachChild(child -> collect(file, child, found));
        }
    }

    private static String constant(Expr index) {
        return index instanceof Expr.Constant constant && constant.value != null && constant.kind == Expr.Kind.STRING ? "[" + constant.value : null;
    }

    private ObjectPath below(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new ObjectPath(root, longer);
    }

    /** Whether one of the two may lie in the other. */
    boolean overlaps(ObjectPath other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            if (steps.get(i) != null && other.steps.get(i) != null && !Objects.equals(steps.get(i), other.steps.get(i))) {
                return false;
            }
        }
        return root.equals(other.root);
    }

    /** Whether this may be the other, or lie in it. */
    boolean isIn(ObjectPath outer) {
        return steps.size() >= outer.steps.size() && overlaps(outer);
    }
}
