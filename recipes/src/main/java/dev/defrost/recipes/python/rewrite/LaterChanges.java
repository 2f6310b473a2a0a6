package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.ExactTypes;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Arguments of a request that change a value which stands before them: {@code Item={"tags": tags, "last": tags.pop()}}. boto3 looks at values
 * when it has all of them, code with types where each of them stands.
 */
final class LaterChanges {
    private final ParsedFile file;
    private final ExactTypes types;
    private final List<Expr> values = new ArrayList<>();
    private Node found;

    private LaterChanges(ParsedFile file, ExactTypes types) {
        this.file = file;
        this.types = types;
    }

    /** The first of them in the call; null when there is none. */
    static Node in(ParsedFile file, ExactTypes types, Expr.Call call) {
        LaterChanges changes = new LaterChanges(file, types);
        call.keywords.forEach(changes::visit);
        return changes.found;
    }

    private void visit(Node node) {
        if (node instanceof Expr.Lambda) {
            return;
        }
        node.forEachChild(this::visit);
        boolean left = node instanceof Expr.Yield || node instanceof Expr.YieldFrom;
        if (found == null && (left ? !values.isEmpty() : node instanceof Expr.Call call && isChange(call))) {
            found = node;
        }
        if (node instanceof Expr value && isValue(value) && !isImmutable(value)) {
            values.add(value);
        }
    }

    /** Whether a value is looked at as it stands there: its code may be an object that others hold. */
    private static boolean isValue(Expr expr) {
        Node parent = expr.parent();
        boolean held = parent instanceof Expr.DictExpr dict && dict.values.contains(expr) || parent instanceof Expr.ListExpr || parent instanceof Expr.TupleExpr
                || parent instanceof Keyword;
        boolean known = expr instanceof Expr.Name || expr instanceof Expr.Attribute || expr instanceof Expr.Subscript || expr instanceof Expr.Call
                || expr instanceof Expr.Yield || expr instanceof Expr.YieldFrom || expr instanceof Expr.Await;
        return held && known;
    }

    private boolean isImmutable(Expr value) {
        return switch (types.typeOf(value)) {
            case STR, INT, BOOL, BYTES, DECIMAL, NONE -> true;
            default -> false;
        };
    }

    private boolean isChange(Expr.Call call) {
        if (!(call.function instanceof Expr.Attribute method) || !ResponseConversions.CHANGING.contains(method.name)) {
            return false;
        }
        String changed = file.module().source.slice(method.value);
        return values.stream().map(file.module().source::slice)
                .anyMatch(value -> changed.equals(value) || changed.startsWith(value + ".") || changed.startsWith(value + "["));
    }
}
