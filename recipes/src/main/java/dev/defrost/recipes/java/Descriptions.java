package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openrewrite.java.tree.J;

/**
 * Finds the tables that are asked for the description which their last call left in them. Such a table's description gets a
 * variable; only a local table that does not leave its method can have one, because all its calls are seen.
 */
final class Descriptions {
    private static final String ASKING = "getDescription";
    /** Calls that leave another description in a table than they answer with, or let an index leave one. */
    private static final Set<String> UNSEEN = Set.of("waitForActiveOrDelete", "waitForAllActiveOrDelete", "createGSI", "getIndex");

    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final Map<String, List<J.Identifier>> uses = new HashMap<>();

    Descriptions(ParsedFile file, Scope scope, ApiTypes types, Members members) {
        this.scope = scope;
        this.types = types;
        this.members = members;
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.Identifier identifier && identifier.getFieldType() != null
                        && types.is(identifier.getType(), "Table")) {
                    uses.computeIfAbsent(scope.key(identifier), k -> new ArrayList<>()).add(identifier);
                }
                return tree;
            }
        }.visit(file.unit(), 0);
    }

    /** Whether the description of a local table is asked for, and all calls that change it are seen. */
    boolean isAsked(String key) {
        J.VariableDeclarations.NamedVariable variable = scope.local(key);
        List<J.Identifier> all = uses.getOrDefault(key, List.of());
        List<J.Identifier> asking = all.stream().filter(u -> ASKING.equals(called(u))).toList();
        return variable != null && !asking.isEmpty() && all.stream().allMatch(u -> isSeen(u, variable))
                && all.stream().filter(u -> "waitForActive".equals(called(u))).allMatch(u -> isWithin(u, asking));
    }

    private String called(J.Identifier use) {
        return scope.parent(use) instanceof J.MethodInvocation call && call.getSelect() == use ? call.getSimpleName() : null;
    }

    private boolean isSeen(J.Identifier use, J.VariableDeclarations.NamedVariable variable) {
        J parent = scope.parent(use);
        boolean called = parent instanceof J.MethodInvocation call && call.getSelect() == use && describes(members.of(call));
        boolean assigned = parent instanceof J.Assignment assignment && assignment.getVariable() == use;
        return parent == variable
                || (called || assigned) && scope.enclosing(use, J.Lambda.class) == scope.enclosing(variable, J.Lambda.class)
                && scope.enclosing(use, J.NewClass.class) == scope.enclosing(variable, J.NewClass.class);
    }

    /** Whether what a call does to the description is known: that it sets it, or that it leaves it. */
    private static boolean describes(Member member) {
        return member != null && !UNSEEN.contains(member.name()) && (member.kept() == null || member.name().equals(ASKING));
    }

    /** A failed wait leaves another description than the variable has: nobody may ask for it where the failure was caught. */
    private boolean isWithin(J.Identifier waiting, List<J.Identifier> asking) {
        for (J at = waiting; at != null && !(at instanceof J.MethodDeclaration); at = scope.parent(at)) {
            if (at instanceof J.Try block && !asking.stream().allMatch(a -> scope.isInside(a, block.getBody()))) {
                return false;
            }
        }
        return true;
    }
}
