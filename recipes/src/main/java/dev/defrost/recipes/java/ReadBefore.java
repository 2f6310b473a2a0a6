package dev.defrost.recipes.java;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Says whether the results of a query are certainly read to the end of their use before a later statement: every variable of the
 * method that may hold them gets another value before it is used again.
 */
final class ReadBefore {
    private final ParsedFile file;
    private final Scope scope;
    private final ApiTypes types;

    ReadBefore(ParsedFile file, Scope scope, ApiTypes types) {
        this.file = file;
        this.scope = scope;
        this.types = types;
    }

    /** Whether nothing reads the results of {@code query} after {@code change}, which follows it in the same method. */
    boolean isRead(J query, J change) {
        J.MethodDeclaration method = scope.enclosing(query, J.MethodDeclaration.class);
        if (method == null || file.spans().start(change) < file.spans().end(query) || isInSameLoop(query, change) || !isLocal(query)) {
            return false;
        }
        Map<String, List<J.Identifier>> later = new LinkedHashMap<>();
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Identifier identifier && identifier.getFieldType() != null
                        && mayHoldResults(identifier.getType())
                        && file.spans().start(identifier) >= file.spans().end(change)) {
                    later.computeIfAbsent(scope.key(identifier), k -> new ArrayList<>()).add(identifier);
                }
                return tree;
            }
        }.visit(method, 0);
        return later.values().stream().allMatch(uses -> isSetFirst(uses, change));
    }

    /** Whether the results stay in local variables or in the loop that reads them. */
    private boolean isLocal(J query) {
        J at = query;
        J parent = scope.parent(at);
        while (parent instanceof J.MethodInvocation call && call.getSelect() == at && mayHoldResults(call.getType())) {
            at = call;
            parent = scope.parent(at);
        }
        if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
            return scope.local(scope.key(variable)) != null;
        }
        return parent instanceof J.ForEachLoop.Control
                || parent instanceof J.Assignment assignment && scope.key(assignment.getVariable()) != null
                        && scope.local(scope.key(assignment.getVariable())) != null && scope.parent(assignment) instanceof J.Block;
    }

    private boolean mayHoldResults(JavaType type) {
        boolean known = type instanceof JavaType.Primitive || TypeUtils.isString(type) || types.is(type, "Item")
                || types.isCarrier(type) || types.is(type, "DynamoDB") || TypeUtils.isAssignableTo("java.util.Collection", type)
                || TypeUtils.isAssignableTo("java.util.Map", type);
        return !known && (types.isDocument(type) && !types.is(type, "spec.QuerySpec") && !types.is(type, "spec.ScanSpec")
                || type instanceof JavaType.Parameterized parameterized
                        && parameterized.getTypeParameters().stream().anyMatch(types::mentions));
    }

    /** Whether the first of some later uses gives the variable another value, whatever way led there. */
    private boolean isSetFirst(List<J.Identifier> uses, J change) {
        uses.sort(java.util.Comparator.comparingInt(u -> file.spans().start(u)));
        J parent = scope.parent(uses.get(0));
        if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
            return variable.getName() == uses.get(0);
        }
        if (!(parent instanceof J.Assignment assignment) || assignment.getVariable() != uses.get(0)) {
            return false;
        }
        boolean itself = uses.stream().skip(1).anyMatch(u -> scope.isInside(u, assignment.getAssignment()));
        return !itself && scope.parent(assignment) instanceof J.Block block && scope.isInside(change, block);
    }

    private boolean isInSameLoop(J query, J change) {
        for (J at = scope.parent(change); at != null && !(at instanceof J.MethodDeclaration); at = scope.parent(at)) {
            boolean loop = at instanceof J.ForLoop || at instanceof J.ForEachLoop || at instanceof J.WhileLoop
                    || at instanceof J.DoWhileLoop;
            if (loop && scope.isInside(query, at)) {
                return true;
            }
        }
        return false;
    }
}
