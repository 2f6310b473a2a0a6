package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import dev.defrost.findings.BlockerCode;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/**
 * Checks that nothing changes after another object took it. A spec of SDK v1 refers to its item and a query to its spec, so
 * that later changes
 * are sent; a builder of SDK v2 copies what it is given.
 */
final class ChangeCheck {
    /** An expression that is given to an object which refers to it, or whose object is changed, and the variable at its start. */
    private record Event(J at, Expression object, String key, Kind kind) {}

    /** What takes an object: another one, a lazy query or scan, or anything that needs the object which a builder builds. */
    private enum Kind { HELD, LAZY, BUILT }

    /** What other objects of the Document API refer to until they are sent. */
    private static final List<String> HELD_TYPES = List.of("Item", "PrimaryKey", "TableWriteItems", "TableKeysAndAttributes");

    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final Builders builders;
    private final ReadBefore results;
    private final Sequence sequence;
    private final List<Event> taken = new ArrayList<>();
    private final List<Event> changes = new ArrayList<>();

    private ChangeCheck(ParsedFile file, Scope scope, ApiTypes types, Members members, Builders builders) {
        this.sequence = new Sequence(file, scope);
        this.scope = scope;
        this.types = types;
        this.members = members;
        this.builders = builders;
        this.results = new ReadBefore(file, scope, types);
    }

    /** Adds a problem at every change of an object that something else may refer to by then. */
    static void check(ParsedFile file, Scope scope, ApiTypes types, Members members, Builders builders,
            Problems problems) {
        ChangeCheck check = new ChangeCheck(file, scope, types, members, builders);
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (tree instanceof J.MethodInvocation call) {
                    check.look(call);
                } else if (tree instanceof J.Identifier identifier && builders.isTaken(identifier)) {
                    check.taken.add(new Event(identifier, identifier, scope.key(identifier), Kind.BUILT));
                }
                return tree;
            }
        }.visit(file.unit(), 0);
        for (Event change : check.changes) {
            if (check.taken.stream().anyMatch(t -> t.kind() == change.kind() && check.mayFollow(t, change))) {
                problems.add(change.at(), BlockerCode.INEXPRESSIBLE, change.kind() == Kind.LAZY
                        ? "a spec is changed after a query or scan took it: SDK v1 sends what it holds when the results are read"
                        : change.kind() == Kind.BUILT ? "an object is changed after it was used, which SDK v2 does not let change"
                        : "what is sent is changed after another object took it: SDK v1 sends the change, SDK v2 has a copy");
            }
        }
        GivenValuesCheck.check(file, scope, types, members, check, problems);
    }

    private void look(J.MethodInvocation call) {
        Member member = members.of(call);
        for (Expression argument : Members.arguments(call.getArguments())) {
            boolean object = HELD_TYPES.stream().anyMatch(type -> types.is(argument.getType(), type));
            boolean lazy = member != null && member.lazy();
            boolean unknown = member == null && call.getMethodType() != null
                    && types.isDocument(call.getMethodType().getDeclaringType());
            if (object && (unknown || member != null && member.operation() == null && !isSentAtOnce(call))
                    || lazy && isSpec(argument)) {
                if (root(argument) != null || !members.startsFresh(argument)) {
                    taken.add(new Event(call, argument, root(argument), lazy ? Kind.LAZY : Kind.HELD));
                }
            }
        }
        if (member != null && call.getSelect() != null && !members.startsFresh(call)) {
            boolean spec = isSpec(call.getSelect());
            if (builders.isChange(call)) {
                lookAtChange(call);
            } else if (spec || member.mutates() || member.write() != null || member.entry() != null && member.collect() == null) {
                changes.add(new Event(call, call.getSelect(), root(call.getSelect()), spec ? Kind.LAZY : Kind.HELD));
            }
        }
    }

    private void lookAtChange(J.MethodInvocation call) {
        Expression start = builders.start(call);
        if (builders.isBuilder(start)) {
            changes.add(new Event(call, start, scope.key(start), Kind.BUILT));
            boolean last = !(scope.parent(call) instanceof J.MethodInvocation outer && outer.getSelect() == call
                    && builders.isChange(outer));
            if (last && !builders.staysBuilder(call)) {
                taken.add(new Event(call, start, scope.key(start), Kind.BUILT));
            }
        }
    }

    private boolean isSpec(Expression expression) {
        return types.is(expression.getType(), "spec.QuerySpec") || types.is(expression.getType(), "spec.ScanSpec")
                || types.is(expression.getType(), "spec.ListTablesSpec");
    }

    /** Whether the object that this call fills goes into a request in the same expression. */
    boolean isSentAtOnce(J call) {
        J at = call;
        for (J parent = scope.parent(at); parent instanceof J.MethodInvocation outer; at = parent, parent = scope.parent(at)) {
            Member member = members.of(outer);
            if (member != null && member.operation() != null) {
                return outer.getSelect() != at && !member.lazy();
            }
        }
        return false;
    }

    /** The key of the variable at the start of a chain of calls; null if something else is there. */
    private String root(Expression expression) {
        return scope.key(Members.start(expression));
    }

    private boolean mayFollow(Event taken, Event change) {
        boolean same = taken.key() != null && taken.key().equals(change.key());
        if (taken.kind() == Kind.BUILT && !same || areOfOtherTypes(taken.object().getType(), change.object().getType())) {
            return false;
        }
        J.VariableDeclarations.NamedVariable changed = declaration(change.key());
        boolean other = !same && changed != null && changed.getInitializer() != null
                && members.startsFresh(changed.getInitializer())
                && scope.writes(change.key()).isEmpty() && declaration(taken.key()) != null;
        if (other) {
            return isAlias(taken.key(), change.key());
        }
        if (taken.kind() == Kind.LAZY && same && changed != null && sequence.areTogether(taken.at(), change.at())
                && results.isRead(taken.at(), change.at())) {
            return false;
        }
        return sequence.mayFollow(taken.at(), change.at(), changed);
    }

    private static boolean areOfOtherTypes(JavaType one, JavaType other) {
        JavaType.FullyQualified first = TypeUtils.asFullyQualified(one);
        JavaType.FullyQualified second = TypeUtils.asFullyQualified(other);
        return first != null && second != null && !TypeUtils.isAssignableTo(first.getFullyQualifiedName(), second)
                && !TypeUtils.isAssignableTo(second.getFullyQualifiedName(), first);
    }

    /** Whether a variable's value may be that of another: only if it is not made by itself. */
    private boolean isAlias(String key, String other) {
        J.VariableDeclarations.NamedVariable variable = declaration(key);
        boolean own = variable.getInitializer() != null && members.startsFresh(variable.getInitializer())
                && (root(variable.getInitializer()) == null || !root(variable.getInitializer()).equals(other));
        return !own || !scope.writes(key).isEmpty();
    }

    /** The declaration of a local variable; null for a parameter, a field and what another file declares. */
    private J.VariableDeclarations.NamedVariable declaration(String key) {
        return key == null ? null : scope.local(key);
    }
}
