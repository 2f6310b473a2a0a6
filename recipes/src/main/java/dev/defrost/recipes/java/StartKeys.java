package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * Finds the local variables of one file that hold the key of a page's last item, from which the next page starts. Their maps have
 * attribute values of SDK v1 that come from the API itself: those of SDK v2 take their place, where they are only read.
 */
final class StartKeys {
    private static final String ASKING = "getLastEvaluatedKey";
    /** What is asked of an attribute value, and the method of SDK v2 with the same answer. */
    private static final Map<String, String> READING = Map.of("getS", "s", "getN", "n", "getBOOL", "bool", "isBOOL", "bool", "getNULL", "nul", "isNULL", "nul");
    private static final Set<String> TESTING = Set.of("isEmpty", "size", "containsKey");

    private final Scope scope;
    private final Members members;
    private final Map<String, List<J.Identifier>> named = new HashMap<>();
    private final List<J.MethodInvocation> values = new ArrayList<>();

    StartKeys(ParsedFile file, Scope scope, Members members) {
        this.scope = scope;
        this.members = members;
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.MethodInvocation call && isValue(call)) {
                    values.add(call);
                } else if (tree instanceof J.VariableDeclarations.NamedVariable variable && scope.local(scope.key(variable)) == variable
                        && holds(variable)) {
                    named.put(scope.key(variable), new ArrayList<>());
                }
                return tree;
            }
        }.visit(file.unit(), 0);
        new CodeVisitor() {
            @Override
            public J visitIdentifier(J.Identifier identifier, Integer p) {
                if (isKey(identifier)) {
                    named.get(scope.key(identifier)).add(identifier);
                }
                return identifier;
            }
        }.visit(file.unit(), 0);
    }

    private boolean holds(J.VariableDeclarations.NamedVariable variable) {
        return isValue(variable.getInitializer())
                || scope.writes(scope.key(variable)).stream().anyMatch(write -> write instanceof J.Assignment a && isValue(a.getAssignment()));
    }

    private boolean isValue(Expression expression) {
        Member member = expression != null && expression.unwrap() instanceof J.MethodInvocation call ? members.of(call) : null;
        return member != null && member.name().equals(ASKING);
    }

    /** Whether an expression names a variable that holds such a key. */
    boolean isKey(J expression) {
        return expression instanceof J.Identifier && scope.key(expression) != null && named.containsKey(scope.key(expression));
    }

    /** The method of SDK v2 that reads what a call reads of an attribute in such a key; null for another call. */
    String reading(J.MethodInvocation call) {
        boolean read = call.getSelect() != null && call.getSelect().unwrap() instanceof J.MethodInvocation get && get.getSimpleName().equals("get")
                && get.getSelect() != null && (isKey(get.getSelect().unwrap()) || isValue(get.getSelect()));
        return read ? READING.get(call.getSimpleName()) : null;
    }

    /** Adds a problem at each use that does not only read the values in such a key. */
    void check(Problems problems) {
        List<J> uses = new ArrayList<>(values);
        named.values().forEach(uses::addAll);
        uses.stream().filter(use -> !isRead(use)).forEach(use -> problems.add(use, BlockerCode.UNSUPPORTED_FLOW,
                "the key of a page's last item, of which more than the texts, numbers and booleans is used"));
    }

    private boolean isRead(J use) {
        J parent = scope.parent(use);
        while (parent instanceof J.Parentheses) {
            parent = scope.parent(parent);
        }
        if (parent instanceof J.VariableDeclarations.NamedVariable variable) {
            return isKey(variable.getName()) && (variable.getInitializer() == null || Arguments.isNull(variable.getInitializer())
                    || isValue(variable.getInitializer()));
        }
        if (parent instanceof J.Assignment assignment) {
            return isKey(assignment.getVariable()) && (Arguments.isNull(assignment.getAssignment()) || isValue(assignment.getAssignment()));
        }
        if (parent instanceof J.Binary binary) {
            return Arguments.isNull(binary.getLeft()) || Arguments.isNull(binary.getRight());
        }
        return parent instanceof J.MethodInvocation call && call.getSelect() != null && call.getSelect().unwrap() == use
                && (TESTING.contains(call.getSimpleName()) || scope.parent(call) instanceof J.MethodInvocation outer && reading(outer) != null);
    }
}
