package dev.defrost.recipes.java;

import dev.defrost.definitions.documentapi.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
     * @param borrowed the variables of the program that are among these expressions
     * @param description the variable of the description that the table remembers; null if nobody asks for it
     */
    record Carrier(String client, String table, String index, boolean declaresClient, boolean declaresTable,
            boolean declaresIndex, List<Expression> borrowed, String description) {
        /** The names of a table or index that has no variable of its own. */
        static Carrier of(String client, String table, String index) {
            return new Carrier(client, table, index, false, false, false, List.of(), null);
        }
    }

    private final Scope scope;
    private final ApiTypes types;
    private final Members members;
    private final Tables tables;
    private final Descriptions descriptions;
    private final Map<String, Carrier> carriers = new HashMap<>();
    private final Map<String, List<J>> given = new HashMap<>();
    private final Map<String, List<J.Identifier>> uses = new HashMap<>();
    private final J.CompilationUnit unit;
    private final NodeSpans spans;
    private final Predicate<String> setElsewhere;

    /** @param setElsewhere whether another file assigns the field that a key stands for */
    Carriers(ParsedFile file, Scope scope, ApiTypes types, Members members, Builders builders, Predicate<String> setElsewhere) {
        this.setElsewhere = setElsewhere;
        this.tables = new Tables(scope, members, builders, new TableMethods(file, scope, types));
        this.descriptions = new Descriptions(file, scope, types, members);
        this.scope = scope;
        this.unit = file.unit();
        this.spans = file.spans();
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

            @Override
            public J visitIdentifier(J.Identifier identifier, Integer p) {
                if (identifier.getFieldType() != null && types.isCarrier(identifier.getType())) {
                    uses.computeIfAbsent(scope.key(identifier), k -> new ArrayList<>()).add(identifier);
                }
                return identifier;
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
        List<Expression> borrowed = new ArrayList<>();
        String indexName = null;
        boolean declaresIndex = false;
        if (index) {
            Expression argument = argument(only, "index");
            indexName = local && isStable(argument) && isSeen(argument, key) ? name(argument) : null;
            if (indexName != null) {
                borrowed.add(argument);
            }
            declaresIndex = indexName == null;
            indexName = declaresIndex ? fresh(variable, variable.getSimpleName(), "Name") : indexName;
            tableValue = argument == null ? null : ((J.MethodInvocation) only.unwrap()).getSelect();
            Carrier table = tableValue == null || !isStable(tableValue) ? null : of(scope.key(tableValue));
            if (table != null && table.borrowed().stream().allMatch(b -> isSeen(b, key))) {
                borrowed.addAll(table.borrowed());
                return new Carrier(table.client(), table.table(), indexName, false, false, declaresIndex, borrowed, null);
            }
        }
        Expression argument = argument(tableValue, "table");
        String tableName = local && isStable(argument) && isSeen(argument, key) ? name(argument) : null;
        if (tableName != null) {
            borrowed.add(argument);
        }
        boolean described = !index && local && descriptions.isAsked(key);
        Expression client = commonClient(values.stream().map(v -> index ? select(v) : v).toList(), key, local);
        if (client != null) {
            borrowed.add(client);
        }
        String base = variable.getSimpleName();
        return new Carrier(client == null ? fresh(variable, "dynamoDb", "Client") : name(client),
                tableName == null ? fresh(variable, base, base.toLowerCase().endsWith("table") ? "Name" : "TableName") : tableName,
                indexName, client == null, tableName == null, declaresIndex, borrowed,
                described ? fresh(variable, base, base.toLowerCase().endsWith("table") ? "Description" : "TableDescription") : null);
    }

    /** Whether the name of a variable means it wherever the table or index in another variable is used. */
    private boolean isSeen(Expression borrowed, String key) {
        return uses.getOrDefault(key, List.of()).stream().allMatch(use -> isSeenAt(borrowed, use));
    }

    private boolean isSeenAt(Expression borrowed, J place) {
        return borrowed.unwrap() instanceof J.FieldAccess ? scope.classBody(place) == scope.classBody(borrowed)
                : scope.meansTheSame(identifier(borrowed).getSimpleName(), borrowed, place);
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

    /** The client that a table is asked of which a method of this class or a listing gives; null where it cannot be named. */
    Expression clientOf(Expression value) {
        boolean named = tables.isNamed(value);
        Expression client = named || tables.isNext(value) ? tables.client(value) : null;
        return client != null && isStable(client) && (!named || isField(client)) && isSeenAt(client, value) ? client : null;
    }

    /** Says where tables come from. */
    Tables tables() {
        return tables;
    }

    /** The one variable that all values take their client from, if it holds the same client wherever they are used. */
    private Expression commonClient(List<Expression> values, String key, boolean local) {
        Map<String, Expression> roots = new HashMap<>();
        for (Expression value : values) {
            Expression root = tables.client(value);
            boolean usable = root != null && isStable(root) && (local || isField(root)) && isSeen(root, key);
            roots.put(usable ? scope.key(root) : "", root);
        }
        return roots.size() == 1 && !roots.containsKey("") ? roots.values().iterator().next() : null;
    }

    private boolean isField(Expression expression) {
        J.Identifier identifier = identifier(expression);
        return identifier != null && Scope.isField(scope.key(identifier));
    }

    /**
     * Whether an expression is a variable that keeps its value: never assigned after its declaration, or final, or a field that only a
     * constructor sets, or the code before.
     */
    boolean isStable(Expression expression) {
        J.Identifier identifier = identifier(expression);
        if (identifier == null) {
            return false;
        }
        String key = scope.key(expression);
        List<J> writes = scope.writes(key);
        return identifier.getFieldType().hasFlags(Flag.Final) || !setElsewhere.test(key)
                && (writes.isEmpty() || writes.size() == 1 && isSetOnce(key, writes.get(0), expression));
    }

    private boolean isSetOnce(String key, J write, Expression use) {
        J.VariableDeclarations.NamedVariable field = scope.field(key);
        J.MethodDeclaration method = scope.enclosing(write, J.MethodDeclaration.class);
        boolean before = method == scope.enclosing(use, J.MethodDeclaration.class) && spans.start(write) < spans.start(use);
        return field != null && field.getInitializer() == null && !field.getVariableType().hasFlags(Flag.Static)
                && scope.enclosing(write, J.Lambda.class) == null && (method == null || method.isConstructor() || before);
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
