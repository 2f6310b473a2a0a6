package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Variables and attributes that hold an object's data or None, where only the running program can tell whether it is loaded: filled in front
 * of a read, None again where boto3 drops its cache. Only for objects that nobody else holds, whose data nobody asks for elsewhere.
 */
final class DataCells {
    private final Migration migration;
    private final Components components;
    private final CacheFlow flow;
    private final SoleNames names;

    /** The data of what this variable or attribute holds lives in a cell. */
    private record Cell(Object place) {}

    /** What a group's makers supply as data: None. */
    private record Unloaded(ResourceGroup group) {}

    DataCells(Migration migration, Components components, CacheFlow flow) {
        this.migration = migration;
        this.components = components;
        this.flow = flow;
        this.names = new SoleNames(migration, components);
    }

    boolean isCell(Home home) {
        return migration.knows(cellOf(home));
    }

    /** Whether what makes an object of the group supplies None for its data. */
    static boolean isUnloaded(Migration migration, ResourceGroup group) {
        return migration.knows(new Unloaded(group));
    }

    private static Cell cellOf(Home home) {
        return new Cell(home.variable() != null ? home.variable() : home.field());
    }

    /** The cell of what {@code access} reads, which {@link #mayBeCell may be one}, filled at this place. */
    String filled(ParsedFile file, Expr.Attribute access, Home home, ResourceDefinition type, ResourceGroup group) {
        migration.learn(cellOf(home));
        migration.learn(new Unloaded(group));
        String cell = name(file, access.value, home, group);
        Set<Object> state = flow.before(home, group, access);
        if (!state.isEmpty() && state.stream().allMatch(Node.class::isInstance)) {
            return cell;
        }
        declare(file, access, home, cell);
        if (state.equals(Set.of(CacheFlow.Cache.EMPTY))) {
            insert(file, access, line -> cell + " = " + loaded(file, access, type, group), group);
        } else {
            fill(file, access, cell, type, group);
        }
        return cell;
    }

    /** Fills what holds the data in front of a read, if it holds none. */
    void fill(ParsedFile file, Expr.Attribute access, String cell, ResourceDefinition type, ResourceGroup group) {
        insert(file, access, line -> "if " + cell + " is None:" + line + migration.layout(file).unit() + cell + " = " + loaded(file, access, type, group), group);
    }

    private String loaded(ParsedFile file, Expr.Attribute access, ResourceDefinition type, ResourceGroup group) {
        return new Loads(migration, components).data(file, access.value, type, group);
    }

    /** Writes code, made for what ends its lines, in front of the statement that reads the data. */
    private void insert(ParsedFile file, Expr.Attribute access, UnaryOperator<String> code, ResourceGroup group) {
        if (!new Hoists(migration, components).mayHoist(file, access)) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, access, "the call would move in front of what comes before it");
            return;
        }
        int start = Hoists.statementOf(access).start;
        String line = migration.layout(file).newline() + migration.layout(file).indentOf(start);
        migration.rewriter(file).insertOnce(access, start, code.apply(line) + line);
    }

    /** The cell's name at a place, which the makers of the object have to supply. */
    String name(ParsedFile file, Expr receiver, Home home, ResourceGroup group) {
        for (Definition definition : home.definitions()) {
            if (!components.into(new Location.Var(definition)).isEmpty()) {
                migration.demand(new Location.Var(definition), Component.DATA);
                migration.own(new Location.Var(definition), Component.DATA);
            }
        }
        return components.piece(file, receiver, Component.DATA).code();
    }

    /** The same where it is written. */
    String written(ParsedFile file, Expr.Call call, Expr receiver, Home home, ResourceGroup group) {
        String cell = name(file, receiver, home, group);
        declare(file, call, home, cell);
        return cell;
    }

    boolean mayBeCell(Home home, ResourceDefinition type, ResourceGroup group) {
        if (LoadKinds.BUCKET_LOAD.equals(LoadKinds.ownKind(type))) {
            return false;
        }
        if (group.origins().stream().anyMatch(flow::isMadeWithData)) {
            return false; // the cell starts as None, which would lose the call that made the object
        }
        for (Occurrence occurrence : group.occurrences()) {
            boolean tested = occurrence.context() instanceof Occurrence.Presence
                    || migration.flow().values(occurrence.expr()).contains(Value.NONE);
            if (tested || CacheEvents.isEvent(occurrence) && !isAt(home, occurrence)) {
                return false;
            }
        }
        for (Flow each : group.flows()) {
            if (home.isFilledBy(each) && (!isPlain(each, home) || !names.isFresh(each, group))) {
                return false;
            }
        }
        Variable variable = home.variable();
        return variable == null || variable.scope().kind() != Scope.Kind.CLASS && variable.scope().kind() != Scope.Kind.COMPREHENSION
                && (variable.scope() == home.scope() || variable.scope().kind() == Scope.Kind.MODULE);
    }

    /** Filled by an assignment, which can write None beside what else it writes. */
    private boolean isPlain(Flow each, Home home) {
        boolean assigned = each.source().parent() instanceof Stmt.Assign assign && assign.targets.size() == 1;
        boolean ofClass = each.target() instanceof Location.Field && Components.codeScope(each.file(), each.source()).kind() == Scope.Kind.CLASS;
        boolean imported = home.variable() != null && each.file() != home.file();
        return assigned && !ofClass && !imported;
    }

    private boolean isAt(Home home, Occurrence occurrence) {
        Home other = Home.of(migration, occurrence.file(), occurrence.expr());
        return other != null && cellOf(other).equals(cellOf(home)) && (home.variable() == null || other.variable().definitions().stream()
                .noneMatch(definition -> definition.kind() == Definition.Kind.IMPORT));
    }

    /** A function that writes a variable of its module, or of a function around it, has to say so. */
    private void declare(ParsedFile file, Node place, Home home, String cell) {
        boolean outer = home.variable() != null && home.variable().scope() != home.scope();
        if (!outer || !(home.scope().node() instanceof Stmt.FunctionDef function)
                || home.variable().declarations().stream().anyMatch(each -> isIn(each, function))) {
            return;
        }
        Stmt first = Layout.firstBehindDocstring(function);
        Layout layout = migration.layout(file);
        if (!layout.isFirstOnLine(first)) {
            migration.blockWorking(BlockerCode.EVALUATION_ORDER, "the function's body stands on its first line");
            return;
        }
        String declaration = home.variable().scope().kind() == Scope.Kind.MODULE ? "global " : "nonlocal ";
        migration.rewriter(file).insertFirstOnce(List.of("declared", function, cell), first.start,
                declaration + cell + layout.newline() + layout.indentOf(first.start));
    }

    private static boolean isIn(Node inner, Node outer) {
        return outer.start <= inner.start && inner.end <= outer.end;
    }

    /** None again, right after the action has succeeded. */
    void drop(ParsedFile file, Expr.Call call, Expr receiver, Home home, ResourceGroup group) {
        if (flow.before(home, group, call).equals(Set.of(CacheFlow.Cache.EMPTY))) {
            return;
        }
        String cell = name(file, receiver, home, group);
        Stmt statement = Hoists.statementOf(call);
        Layout layout = migration.layout(file);
        boolean last = statement instanceof Stmt.ExprStmt expr && expr.value == call || statement instanceof Stmt.Assign assign && assign.value == call;
        boolean returned = statement instanceof Stmt.Return result && result.value == call;
        if (!last && !returned || !layout.isFirstOnLine(statement) || !layout.isLastOnLine(statement)) {
            migration.block(group, BlockerCode.LAZY_LOAD, file, call, "what is known of the object would have to be forgotten in the middle of a statement");
            return;
        }
        declare(file, call, home, cell);
        if (last) {
            migration.rewriter(file).insertAfterOnce(List.of("drop", call), statement, cell + " = None", layout);
            return;
        }
        String name = migration.names().local(List.of("returned", file, call), home.scope(), "response", "response_2");
        String line = layout.newline() + layout.indentOf(statement.start);
        migration.rewriter(file).replace(statement, () -> name + " = " + migration.render(file, call) + line + cell + " = None" + line + "return " + name);
    }
}
