package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * Finds the queries, scans and listings that end after a number of results. A request of SDK v2 has one limit, that of a page: a spec whose
 * result is limited must go into queries only, and not limit its pages too.
 */
final class Limits {
    private static final String RESULT = "withMaxResultSize";
    private static final String PAGE = "withMaxPageSize";

    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final Map<String, List<J.Identifier>> uses = new HashMap<>();
    private final Map<String, Set<String>> calls = new HashMap<>();

    Limits(ParsedFile file, Scope scope, ApiTypes types, Members members) {
        this.scope = scope;
        this.types = types;
        this.members = members;
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Identifier identifier && identifier.getFieldType() != null
                        && isSpec(identifier)) {
                    uses.computeIfAbsent(scope.key(identifier), k -> new ArrayList<>()).add(identifier);
                } else if (tree instanceof J.MethodInvocation call && call.getSelect() != null && isSpec(call.getSelect())) {
                    calls.computeIfAbsent(place(call), k -> new HashSet<>()).add(call.getSimpleName());
                }
                return tree;
            }
        }.visit(file.unit(), 0);
    }

    /** Whether a call limits the results of a query that is seen to take its spec. */
    boolean isSeen(J.MethodInvocation call) {
        String place = place(call);
        boolean taken = place.startsWith("?") ? isQueried(outermost(call))
                : scope.local(place) != null && uses.getOrDefault(place, List.of()).stream().allMatch(this::isSeen);
        return taken && !calls.get(place).contains(PAGE);
    }

    /** Whether the limit of the request that a spec becomes is that of all results. */
    private boolean limitsResults(Expression spec) {
        return calls.getOrDefault(place(spec), Set.of()).contains(RESULT);
    }

    /** Whether a query or scan takes a spec whose results are limited. */
    boolean isLimited(Expression query) {
        return query instanceof J.MethodInvocation call && Members.arguments(call.getArguments()).stream()
                .anyMatch(a -> isSpec(a) && isQueried(a) && limitsResults(a));
    }

    private boolean isSpec(Expression expression) {
        return types.is(expression.getType(), "spec.QuerySpec") || types.is(expression.getType(), "spec.ScanSpec")
                || types.is(expression.getType(), "spec.ListTablesSpec");
    }

    private boolean isSeen(J.Identifier use) {
        J parent = scope.parent(use);
        boolean named = parent instanceof J.VariableDeclarations.NamedVariable variable && variable.getName() == use
                || parent instanceof J.Assignment assignment && assignment.getVariable() == use;
        J at = outermost(use);
        return named || isQueried(at) || at != use && scope.parent(at) instanceof J.Block;
    }

    private boolean isQueried(J spec) {
        Member member = scope.parent(spec) instanceof J.MethodInvocation call && call.getSelect() != spec ? members.of(call) : null;
        return member != null && member.lazy();
    }

    /** The variable that a chain of calls on a spec starts or ends in; for another chain, a name of its own. */
    private String place(Expression chain) {
        Expression at = chain.unwrap();
        while (at instanceof J.MethodInvocation call && call.getSelect() != null && isSpec(call.getSelect())) {
            at = call.getSelect().unwrap();
        }
        String key = scope.key(at);
        if (key != null) {
            return key;
        }
        J end = outermost(at);
        J parent = scope.parent(end);
        String variable = parent instanceof J.VariableDeclarations.NamedVariable named ? scope.key(named)
                : parent instanceof J.Assignment assignment ? scope.key(assignment.getVariable()) : null;
        return variable != null ? variable : "?" + System.identityHashCode(end);
    }

    private J outermost(J expression) {
        J at = expression;
        while (scope.parent(at) instanceof J.MethodInvocation call && call.getSelect() == at && isSpec((Expression) at)) {
            at = call;
        }
        return at;
    }
}
