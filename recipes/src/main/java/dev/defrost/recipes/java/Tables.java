package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import java.util.ArrayList;
import java.util.List;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/** Finds, for an expression that is a table, the client and the name that it is made with. */
final class Tables {
    private final Scope scope;
    private final Members members;
    private final Builders builders;

    Tables(Scope scope, Members members, Builders builders) {
        this.scope = scope;
        this.members = members;
        this.builders = builders;
    }

    /** The client that a table, or a listing of tables, is asked of; null if it cannot be seen. */
    Expression client(Expression value) {
        if (value != null && value.unwrap() instanceof J.MethodInvocation call) {
            Member member = members.of(call);
            boolean made = member != null && ("table".equals(member.carrier()) || "ListTables".equals(member.operation()));
            boolean element = List.of("iterator", "next").contains(call.getSimpleName());
            return made ? call.getSelect() : element ? client(call.getSelect()) : null;
        }
        String key = value == null ? null : scope.key(value.unwrap());
        J.VariableDeclarations.NamedVariable variable = key == null ? null : scope.local(key);
        return variable == null || !scope.writes(key).isEmpty() || members.isTable(variable.getType()) ? null
                : client(variable.getInitializer());
    }

    /** Whether a call creates the table in DynamoDB. */
    boolean isCreation(Expression value) {
        Member member = value != null && value.unwrap() instanceof J.MethodInvocation call ? members.of(call) : null;
        return member != null && member.carrier() != null && member.operation() != null;
    }

    /** Whether an expression takes the next table from a listing. */
    boolean isNext(Expression value) {
        return value != null && value.unwrap() instanceof J.MethodInvocation call && call.getSimpleName().equals("next")
                && client(value) != null;
    }

    /** Whether a variable gets the tables of a listing, one after the other. */
    boolean isElement(J.VariableDeclarations.NamedVariable variable) {
        return scope.parent(scope.parent(variable)) instanceof J.ForEachLoop.Control;
    }

    /** What a loop's variable iterates over. */
    Expression listing(J.VariableDeclarations.NamedVariable variable) {
        return ((J.ForEachLoop.Control) scope.parent(scope.parent(variable))).getIterable();
    }

    /** The one expression that gives a table its name; null if it cannot be seen. */
    Expression name(J.MethodInvocation call) {
        Expression first = call.getArguments().get(0);
        if (!isCreation(call) || call.getArguments().size() > 1) {
            return first;
        }
        List<Expression> given = new ArrayList<>(builders.given(first, "TableName"));
        String key = scope.key(first);
        J.VariableDeclarations.NamedVariable variable = key == null ? null : scope.local(key);
        if (variable != null && scope.writes(key).isEmpty()) {
            given.addAll(builders.given(variable.getInitializer(), "TableName"));
            given.addAll(builders.changed(key, "TableName"));
        }
        return given.size() == 1 ? given.get(0) : null;
    }
}
