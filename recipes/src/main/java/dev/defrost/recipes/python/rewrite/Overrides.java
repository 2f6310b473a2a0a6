package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.syntax.Expr;
import java.util.function.Predicate;

/** Entries of dict displays that later ones may replace: boto3 never looks at a replaced value, so one that it would refuse does no harm there. */
final class Overrides {
    private Overrides() {}

    /** Whether all elements that may be replaced are accepted by boto3; {@code proven} says so of a value, and of a dict that is spread. */
    static boolean areHarmless(Expr.DictExpr dict, Predicate<Expr> proven) {
        for (int i = 0; i < dict.values.size(); i++) {
            if (mayBeReplaced(dict, i) && !proven.test(dict.values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeReplaced(Expr.DictExpr dict, int index) {
        return dict.keys.subList(index + 1, dict.keys.size()).stream().anyMatch(later -> !areDistinct(dict.keys.get(index), later));
    }

    private static boolean areDistinct(Expr one, Expr other) {
        return one instanceof Expr.Constant first && other instanceof Expr.Constant second && first.kind == Expr.Kind.STRING
                && second.kind == Expr.Kind.STRING && !first.value.equals(second.value);
    }
}
