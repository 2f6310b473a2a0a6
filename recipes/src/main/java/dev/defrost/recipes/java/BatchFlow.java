package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * Follows the batches of one file: which variable is filled by several statements, and whether all that fill it are seen. SDK v1
 * sends all puts of a batch before its deletes; a list of requests keeps the order in which they were added.
 */
final class BatchFlow {
    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final Map<String, List<J.Identifier>> uses = new HashMap<>();
    private final Map<String, Set<String>> added = new HashMap<>();
    private final Set<String> deleting = new HashSet<>();

    BatchFlow(ParsedFile file, Scope scope, ApiTypes types, Members members) {
        this.scope = scope;
        this.types = types;
        this.members = members;
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Identifier identifier && identifier.getFieldType() != null
                        && isBatch(identifier.getType())) {
                    uses.computeIfAbsent(scope.key(identifier), k -> new ArrayList<>()).add(identifier);
                } else if (tree instanceof J.MethodInvocation call && isWrite(call)) {
                    look(call);
                }
                return tree;
            }
        }.visit(file.unit(), 0);
    }

    /** Whether a statement adds a put to a variable whose batch has deletes too. */
    boolean isMixed(J.MethodInvocation call) {
        String key = place(call);
        return addsPut(call) && isClosed(key) && deleting.contains(key);
    }

    /** Whether a statement adds a put to a batch that others may fill too. */
    boolean addsPutsToOpen(J.MethodInvocation call) {
        return addsPut(call) && !isClosed(place(call));
    }

    /** Whether a statement adds to a batch that others may fill too. */
    boolean addsToOpen(J.MethodInvocation call) {
        return isWrite(call) && !members.startsFresh(call) && !isClosed(place(call));
    }

    /** Whether a batch gets more after it was made. @param otherwise the answer where not all that fill it are seen */
    boolean grows(Expression creation, boolean otherwise) {
        String key = place(creation);
        J parent = scope.parent(outermost(creation));
        boolean sent = parent instanceof J.MethodInvocation call && members.of(call) != null && members.of(call).operation() != null;
        return isClosed(key) ? added.containsKey(key) : !sent && otherwise;
    }

    private void look(J.MethodInvocation call) {
        String key = place(call);
        String kind = members.of(call).write();
        if (key != null && kind.startsWith("delete")) {
            deleting.add(key);
        }
        if (key != null && !members.startsFresh(call)) {
            added.computeIfAbsent(key, k -> new HashSet<>()).add(kind);
        }
    }

    private boolean addsPut(J.MethodInvocation call) {
        return isWrite(call) && members.of(call).write().startsWith("put") && !members.startsFresh(call);
    }

    private boolean isWrite(J.MethodInvocation call) {
        Member member = members.of(call);
        return member != null && member.write() != null;
    }

    private boolean isBatch(JavaType type) {
        return types.is(type, "TableWriteItems") || types.is(type, "TableKeysAndAttributes");
    }

    /** The variable that a chain of writes starts or ends in; null for none. */
    private String place(Expression chain) {
        Expression at = chain.unwrap();
        while (at instanceof J.MethodInvocation call && call.getSelect() != null && isWrite(call)) {
            at = call.getSelect().unwrap();
        }
        String key = scope.key(at);
        J parent = scope.parent(outermost(at));
        return key != null ? key : parent instanceof J.VariableDeclarations.NamedVariable named ? scope.key(named)
                : parent instanceof J.Assignment assignment ? scope.key(assignment.getVariable()) : null;
    }

    private J outermost(J expression) {
        J at = expression;
        while (scope.parent(at) instanceof J.MethodInvocation call && call.getSelect() == at && isWrite(call)) {
            at = call;
        }
        return at;
    }

    /** Whether only code of this file sees what a variable holds, and only to fill, send or replace it. */
    private boolean isClosed(String key) {
        return key != null && uses.getOrDefault(key, List.of()).stream().allMatch(this::isSeen);
    }

    private boolean isSeen(J.Identifier use) {
        J parent = scope.parent(use);
        boolean member = Scope.isField(scope.key(use)) && !use.getFieldType().hasFlags(Flag.Private);
        boolean parameter = parent instanceof J.VariableDeclarations.NamedVariable
                && scope.parent(scope.parent(parent)) instanceof J.MethodDeclaration;
        boolean made = parent instanceof J.VariableDeclarations.NamedVariable variable
                && (variable.getInitializer() == null || members.startsFresh(variable.getInitializer()))
                || parent instanceof J.Assignment assignment && assignment.getVariable() == use
                && members.startsFresh(assignment.getAssignment());
        boolean called = parent instanceof J.MethodInvocation call && members.of(call) != null
                && (call.getSelect() != use || isWrite(call) || members.of(call).form() != null);
        return !member && !parameter && (made || called || parent instanceof J.FieldAccess);
    }
}
