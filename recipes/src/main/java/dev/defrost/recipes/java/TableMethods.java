package dev.defrost.recipes.java;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * Finds the methods of one file that return a table of one client, which is a field of their class: they return the name instead, and
 * who calls them in that class has the client. Nothing can override them.
 */
final class TableMethods {
    private final Scope scope;
    private final Map<String, List<Expression>> returned = new HashMap<>();
    private final Map<String, J.MethodDeclaration> methods = new HashMap<>();

    TableMethods(ParsedFile file, Scope scope, ApiTypes types) {
        this.scope = scope;
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.MethodDeclaration method && method.getReturnTypeExpression() != null
                        && types.is(method.getReturnTypeExpression().getType(), "Table") && isFixed(method)) {
                    methods.put(Scope.methodKey(method.getMethodType()), method);
                } else if (tree instanceof J.Return result && result.getExpression() != null
                        && types.is(result.getExpression().getType(), "Table")) {
                    J.MethodDeclaration method = scope.enclosing(tree, J.MethodDeclaration.class);
                    if (!isInLambda(tree, method) && method != null && method.getMethodType() != null) {
                        returned.computeIfAbsent(Scope.methodKey(method.getMethodType()), k -> new ArrayList<>())
                                .add(result.getExpression());
                    }
                }
                return tree;
            }
        }.visit(file.unit(), 0);
    }

    private boolean isInLambda(J result, J.MethodDeclaration method) {
        J.Lambda lambda = scope.enclosing(result, J.Lambda.class);
        return lambda != null && scope.enclosing(lambda, J.MethodDeclaration.class) == method;
    }

    private static boolean isFixed(J.MethodDeclaration method) {
        return method.getMethodType() != null && (method.getMethodType().hasFlags(Flag.Private)
                || method.getMethodType().hasFlags(Flag.Static) || method.getMethodType().hasFlags(Flag.Final));
    }

    /** What a method of this class that a call names returns; nothing if it is none of these. */
    List<Expression> returned(J.MethodInvocation call) {
        JavaType.Method method = call.getMethodType();
        boolean own = call.getSelect() == null || call.getSelect() instanceof J.Identifier target
                && target.getSimpleName().equals("this");
        J.MethodDeclaration declaration = method == null || !own ? null : methods.get(Scope.methodKey(method));
        boolean here = declaration != null
                && scope.enclosing(declaration, J.ClassDeclaration.class) == scope.enclosing(call, J.ClassDeclaration.class);
        return here ? returned.getOrDefault(Scope.methodKey(method), List.of()) : List.of();
    }

    /** Whether a node is a method's return type or result that a name replaces. */
    boolean isReplaced(J node) {
        J.MethodDeclaration method = scope.enclosing(node, J.MethodDeclaration.class);
        return method != null && method.getMethodType() != null && methods.containsKey(Scope.methodKey(method.getMethodType()))
                && (method.getReturnTypeExpression() == node || scope.parent(node) instanceof J.Return && !isInLambda(node, method));
    }
}
