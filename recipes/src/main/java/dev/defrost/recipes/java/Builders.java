package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * Decides which local variables of one file hold a builder of SDK v2 in place of a model object of SDK v1: those whose object is
 * changed after it was made. Others hold what the builder builds.
 */
final class Builders {
    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final Set<String> keys = new HashSet<>();
    private final List<J.MethodInvocation> changes = new ArrayList<>();

    Builders(ParsedFile file, Scope scope, ApiTypes types, Members members) {
        this.scope = scope;
        this.types = types;
        this.members = members;
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.MethodInvocation call && isChange(call)) {
                    changes.add(call);
                    String key = scope.key(start(call));
                    if (key != null && isOwn(key)) {
                        keys.add(key);
                    }
                }
                return tree;
            }
        }.visit(file.unit(), 0);
    }

    /** Whether a call changes a model object and, unless it is a setter, returns it. */
    boolean isChange(J.MethodInvocation call) {
        Member member = members.of(call);
        return member != null && types.isModel(member.type()) && member.mutates();
    }

    /** Whether an expression names a variable that holds a builder. */
    boolean isBuilder(J expression) {
        String key = expression instanceof J.Identifier ? scope.key(expression) : null;
        return key != null && keys.contains(key);
    }

    /** Whether the object is needed here itself, not the variable to fill it or to name it. */
    boolean isTaken(J.Identifier identifier) {
        J parent = scope.parent(identifier);
        return isBuilder(identifier)
                && !(parent instanceof J.VariableDeclarations.NamedVariable variable && variable.getName() == identifier)
                && !(parent instanceof J.Assignment assignment && assignment.getVariable() == identifier)
                && !(parent instanceof J.MethodInvocation call && call.getSelect() == identifier && isChange(call))
                && !(parent instanceof J.MethodInvocation named && named.getName() == identifier);
    }

    /** Whether the value of a chain of changes stays a builder: it makes or fills such a variable, or nobody looks at it. */
    boolean staysBuilder(J chain) {
        J parent = scope.parent(chain);
        return parent instanceof J.Block || parent instanceof J.If || parent instanceof J.If.Else
                || parent instanceof J.VariableDeclarations.NamedVariable variable && isBuilder(variable.getName())
                || parent instanceof J.Assignment assignment && isBuilder(assignment.getVariable());
    }

    /** What stands at the start of a chain of changes. */
    Expression start(Expression chain) {
        Expression at = chain.unwrap();
        while (at instanceof J.MethodInvocation call && call.getSelect() != null && isChange(call)) {
            at = call.getSelect().unwrap();
        }
        return at;
    }

    /** A local variable that gets only objects which are made for it. */
    private boolean isOwn(String key) {
        J.VariableDeclarations.NamedVariable variable = scope.local(key);
        return variable != null && (variable.getInitializer() == null || isMade(variable.getInitializer(), key))
                && scope.writes(key).stream().allMatch(w -> w instanceof J.Assignment a && isMade(a.getAssignment(), key)
                        && scope.parent(a) instanceof J.Block);
    }

    private boolean isMade(Expression value, String key) {
        Expression start = start(value);
        return start instanceof J.NewClass || key.equals(scope.key(start));
    }

    /** Whether another call on the same object also gives the property that this call adds values to. */
    boolean addsMore(J.MethodInvocation call) {
        String property = property(call);
        for (Expression at = call.getSelect().unwrap(); at instanceof J.MethodInvocation before && isChange(before);
                at = before.getSelect().unwrap()) {
            if (property(before).equals(property)) {
                return true;
            }
        }
        String key = scope.key(start(call));
        return start(call) instanceof J.NewClass creation && !Members.arguments(creation.getArguments()).isEmpty()
                || key != null && changed(key, property).size() > 1
                || key != null && !given(scope.local(key).getInitializer(), property).isEmpty();
    }

    private static String property(J.MethodInvocation change) {
        return change.getSimpleName().substring((change.getSimpleName().startsWith("with") ? "with" : "set").length());
    }

    /** The values that the changes of a variable's object give a property. */
    List<Expression> changed(String key, String property) {
        return changes.stream().filter(c -> key.equals(scope.key(start(c)))
                && property(c).equals(property)).map(c -> c.getArguments().get(0)).toList();
    }

    /** The values that a chain of changes gives a property, the last first: arguments of a setter or of the constructor. */
    List<Expression> given(Expression chain, String property) {
        List<Expression> values = new ArrayList<>();
        Expression at = chain == null ? null : chain.unwrap();
        while (at instanceof J.MethodInvocation call && call.getSelect() != null && isChange(call)) {
            if (property(call).equals(property)) {
                values.addAll(call.getArguments());
            }
            at = call.getSelect().unwrap();
        }
        if (at instanceof J.NewClass creation && members.of(creation) != null) {
            String form = members.of(creation).form();
            int index = form.indexOf("~." + Character.toLowerCase(property.charAt(0)) + property.substring(1) + "({");
            if (index >= 0) {
                values.add(creation.getArguments().get(form.charAt(form.indexOf('{', index) + 1) - '0'));
            }
        }
        return values;
    }
}
