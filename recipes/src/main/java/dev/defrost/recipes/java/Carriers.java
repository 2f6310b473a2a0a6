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
 * Decides, for the variables of one file that hold a table or an index, which variables carry its client and its names
 * instead.
 */
final class Carriers {
    /**
     * What replaces a variable: the expressions of its client, table name and index name.
     *
     * @param declaresClient whether {@code client} is a new variable beside the old one
     * @param declaresTable whether {@code table} is a new variable
     * @param declaresIndex whether {@code index} is one; {@code index} is null for a table
     * @param description the variable of the description that the table remembers; null if nobody asks for it
     */
    record Carrier(String client, String table, String index, boolean declaresClient, boolean declaresTable,
            boolean declaresIndex, String description) {
        /** The names of a table or index that has no variable of its own. */
        static Carrier of(String client, String table, String index) {
            return new Carrier(client, table, index, false, false, false, null);
        }
    }

    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final Tables tables;
    private final Descriptions descriptions;
    private final Map<String, Carrier> carriers = new HashMap<>();
    private final Map<String, List<J>> given = new HashMap<>();
    private final J.CompilationUnit unit;

    Carriers(ParsedFile file, Scope scope, ApiTypes types, Members members, Builders builders) {
        this.tables = new Tables(scope, members, builders, new TableMethods(file, scope, types));
        this.descriptions = new Descriptions(file, scope, types, members);
        this.scope = scope;
        this.unit = file.unit();
        this.types = types;
        this.members = members;
        List<J.VariableDeclarations.NamedVariable> variables = new ArrayList<>();
        new CodeVisitor() {
            @Override
            public J visitVariable(J.VariableDeclarations.NamedVariable variable, Integer p) {
                if (types.isCarrier(variable.getType())) {
                    variables.add(variable);
                }
                return super.visitVariable(variable, p);
            }
        }.visit(file.unit(), 0);
        variables.sort(java.util.Comparator.comparing(v -> !Scope.isField(scope.key(v))));
        variables.stream().filter(v -> types.is(v.getType(), "Table")).forEach(v -> carriers.put(scope.key(v), decide(v)));
        variables.stream().filter(v -> types.is(v.getType(), "Index")).forEach(v -> carriers.put(scope.key(v), decide(v)));
    }

    /** What replaces the variable of this key; null if it holds no table or index of this file. */
    Carrier of(String key) {
        return carriers.get(key);
    }

    private Carrier decide(J.VariableDeclarations.NamedVariable variable) {
        String key = scope.key(variable);
        boolean index = types.is(variable.getType(), "Index");
        Expression only = variable.getInitializer() != null && scope.writes(key).isEmpty() ? variable.getInitializer() : null;
        List<Expression> values = tables.isElement(variable) ? List.of(tables.listing(variable)) : values(variable, key);
        boolean local = isLocal(variable);
        Expression tableValue = only;
        String indexName = null;
        boolean declaresIndex = false;
        if (index) {
            Expression argument = argument(only, "index");
            indexName = local && isStable(argument) ? name(argument) : null;
            declaresIndex = indexName == null;
            indexName = declaresIndex ? fresh(variable, variable.getSimpleName(), "Name") : indexName;
            tableValue = argument == null ? null : ((J.MethodInvocation) only.unwrap()).getSelect();
            Carrier table = tableValue == null ? null : of(scope.key(tableValue));
            if (table != null) {
                return new Carrier(table.client(), table.table(), indexName, false, false, declaresIndex, null);
            }
        }
        Expression argument = argument(tableValue, "table");
        String tableName = local && isStable(argument) ? name(argument) : null;
        boolean described = !index && local && descriptions.isAsked(key);
        String client = commonClient(values.stream().map(v -> index ? select(v) : v).toList(), local);
        String base = variable.getSimpleName();
        return new Carrier(client == null ? fresh(variable, "dynamoDb", "Client") : client,
                tableName == null ? fresh(variable, base, base.toLowerCase().endsWith("table") ? "Name" : "TableName") : tableName,
                indexName, client == null, tableName == null, declaresIndex,
                described ? fresh(variable, base, base.toLowerCase().endsWith("table") ? "Description" : "TableDescription") : null);
    }

    private List<Expression> values(J.VariableDeclarations.NamedVariable variable, String key) {
        List<Expression> values = new ArrayList<>();
        if (variable.getInitializer() != null) {
            values.add(variable.getInitializer());
        }
        scope.writes(key).forEach(w -> values.add(w instanceof J.Assignment a ? a.getAssignment() : null));
        return values;
    }

    private boolean isLocal(J.VariableDeclarations.NamedVariable variable) {
        J holder = scope.parent(scope.parent(variable));
        return holder instanceof J.ForEachLoop.Control || holder instanceof J.Block && !(scope.parent(holder) instanceof J.ClassDeclaration);
    }

    private static Expression select(Expression value) {
        return value != null && value.unwrap() instanceof J.MethodInvocation call ? call.getSelect() : null;
    }

    /** The name that a call which derives a table or index is given; null for another expression. */
    private Expression argument(Expression value, String carrier) {
        if (value != null && value.unwrap() instanceof J.MethodInvocation call) {
            Member member = members.of(call);
            return member == null || !carrier.equals(member.carrier()) ? null : tables.name(call);
        }
        return null;
    }

    /** The client of the tables that a method of this class returns, where it keeps its value; null for other expressions. */
    Expression clientOf(Expression value) {
        Expression client = tables.isNamed(value) ? tables.client(value) : null;
        return client != null && isStable(client) && isField(client) ? client : null;
    }

    /** Says where tables come from. */
    Tables tables() {
        return tables;
    }

    /**
     * The name of the one variable that all values take their client from, if it holds the same client wherever they are
     * used.
     */
    private String commonClient(List<Expression> values, boolean local) {
        Set<String> roots = new HashSet<>();
        for (Expression value : values) {
            Expression root = tables.client(value);
            boolean usable = root != null && isStable(root) && (local || isField(root));
            roots.add(usable ? name(root) : "");
        }
        return roots.size() == 1 && !roots.contains("") ? roots.iterator().next() : null;
    }

    private boolean isField(Expression expression) {
        J.Identifier identifier = identifier(expression);
        return identifier != null && Scope.isField(scope.key(identifier));
    }

    /**
     * Whether an expression is a variable that keeps its value: never assigned after its declaration, or final, or a field
     * set once.
     */
    boolean isStable(Expression expression) {
        J.Identifier identifier = identifier(expression);
        if (identifier == null) {
            return false;
        }
        JavaType.Variable variable = identifier.getFieldType();
        int writes = scope.writes(scope.key(expression)).size();
        return variable.hasFlags(Flag.Final) || writes == 0
                || writes == 1 && Scope.isField(scope.key(expression)) && !variable.hasFlags(Flag.Static);
    }

    private static J.Identifier identifier(Expression expression) {
        Expression at = expression == null ? null : expression.unwrap();
        if (at instanceof J.FieldAccess access && access.getTarget() instanceof J.Identifier target
                && target.getSimpleName().equals("this")) {
            at = access.getName();
        }
        return at instanceof J.Identifier identifier && identifier.getFieldType() != null ? identifier : null;
    }

    private static String name(Expression expression) {
        return expression.unwrap() instanceof J.FieldAccess ? "this." + identifier(expression).getSimpleName()
                : identifier(expression).getSimpleName();
    }

    /** A name that is new in the file, and among the new names that are seen where this variable is. */
    private String fresh(J.VariableDeclarations.NamedVariable variable, String base, String suffix) {
        J region = region(variable);
        String candidate = base + suffix;
        for (int i = 2; scope.isTaken(candidate) || given.getOrDefault(candidate, List.of()).stream()
                .anyMatch(other -> scope.isInside(region, other) || scope.isInside(other, region)); i++) {
            candidate = base + suffix + i;
        }
        given.computeIfAbsent(candidate, k -> new ArrayList<>()).add(region);
        return candidate;
    }

    /** Where a variable can be seen; for a field that is the whole file. */
    private J region(J.VariableDeclarations.NamedVariable variable) {
        J holder = scope.parent(scope.parent(variable));
        return Scope.isField(scope.key(variable)) ? unit : holder instanceof J.ForEachLoop.Control ? scope.parent(holder) : holder;
    }
}
