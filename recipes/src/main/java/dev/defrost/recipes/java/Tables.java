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
    private final TableMethods methods;

    Tables(Scope scope, Members members, Builders builders, TableMethods methods) {
        this.methods = methods;
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
            return made ? call.getSelect() : element ? client(call.getSelect()) : returnedClient(call);
        }
        String key = value == null ? null : scope.key(value.unwrap());
        J.VariableDeclarations.NamedVariable variable = key == null ? null : scope.local(key);
        return variable == null || !scope.writes(key).isEmpty() || members.isTable(variable.getType()) ? null
                : client(variable.getInitializer());
    }

    /** The field that all tables which a method of this class returns are asked of; null if there is none. */
    private Expression returnedClient(J.MethodInvocation call) {
        List<Expression> returned = methods.returned(call).stream().filter(r -> !Arguments.isNull(r)).toList();
        List<Expression> clients = new ArrayList<>();
        for (Expression table : returned) {
            J.VariableDeclarations.NamedVariable variable = scope.key(table) == null ? null : scope.local(scope.key(table));
            boolean local = variable != null && scope.writes(scope.key(table)).isEmpty();
            Expression client = isCreation(table) ? null : client(local ? variable.getInitializer() : table);
            if (client == null) {
                return null;
            }
            clients.add(client);
        }
        boolean one = clients.stream().map(scope::key).distinct().count() == 1;
        return one && scope.key(clients.get(0)) != null ? clients.get(0) : null;
    }

    /** Whether an expression calls a method of this class that returns a name in place of a table. */
    boolean isNamed(Expression value) {
        return value.unwrap() instanceof J.MethodInvocation call && !methods.returned(call).isEmpty() && client(call) != null;
    }

    /** Whether a node is a method's return type or result that a name replaces. */
    boolean isReturned(J node) {
        return methods.isReplaced(node);
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
