package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.read.Libraries;
import dev.defrost.python.semantics.ExactTypes;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.Set;

/** Whether evaluating an expression may do something that the order of evaluation shows. */
final class Effects {
    /** Builtins and constructors that only make a value of what they are given. */
    private static final Set<String> PLAIN = Set.of("str", "int", "len", "bool", "float", "Decimal", "Key", "Attr");
    private static final String SIZE = "size";

    private Effects() {}

    static boolean may(ExactTypes types, Expr expr) {
        boolean[] found = {false};
        visit(types, expr, found);
        return found[0];
    }

    private static void visit(ExactTypes types, Node node, boolean[] found) {
        if (node instanceof Expr.Call call) {
            boolean plain = call.function instanceof Expr.Name name && PLAIN.contains(name.id)
                    || call.function instanceof Expr.Attribute attribute && makesCondition(attribute.name)
                    || types.typeOf(call) == PyType.STR;
            found[0] |= !plain;
        } else if (node instanceof Expr.Await || node instanceof Expr.Yield || node instanceof Expr.YieldFrom || node instanceof Expr.NamedExpr) {
            found[0] = true;
        }
        if (!(node instanceof Expr.Lambda)) {
            node.forEachChild(child -> visit(types, child, found));
        }
    }

    private static boolean makesCondition(String method) {
        return method.equals(SIZE) || Libraries.boto3().condition(method) != null;
    }
}
