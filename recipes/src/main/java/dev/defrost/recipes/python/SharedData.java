package dev.defrost.recipes.python;

import dev.defrost.definitions.Construct;
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
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.List;
import java.util.Set;

/**
 * A dictionary that goes wherever its object goes, as boto3's cache does: empty until a read or a load fills it in place, empty again where boto3
 * drops its cache. Whoever holds the object sees the same dictionary, so it does not matter who loads. Only for objects that are made without
 * data, one at a time, and whose data is never empty.
 */
final class SharedData {
    private final Migration migration;
    private final Components components;
    private final CacheFlow flow;

    /** The data of this group's objects travels with them. */
    private record Travels(ResourceGroup group) {}

    SharedData(Migration migration, Components components, CacheFlow flow) {
        this.migration = migration;
        this.components = components;
        this.flow = flow;
    }

    static boolean isShared(Migration migration, ResourceGroup group) {
        return migration.knows(new Travels(group));
    }

    // ---- for which groups

    boolean mayTravel(ResourceDefinition type, ResourceGroup group) {
        return isNeverEmpty(type) && group.origins().stream().noneMatch(flow::isMadeWithData)
                && group.values().stream().allMatch(Value.Resource.class::isInstance)
                && group.locations().stream().allMatch(this::mayHold)
                && group.flows().stream().allMatch(this::isPlain)
                && group.occurrences().stream().noneMatch(this::isInTheWay);
    }

    /** Whether every answer to the load holds something: its metadata, or a member that is always there. */
    private boolean isNeverEmpty(ResourceDefinition type) {
        if (type.load() == null) {
            return Loads.SUMMARY_LOAD.equals(Loads.ownKind(type));
        }
        String path = Paths.normal(type.load().path());
        boolean member = type.constructs().stream().map(SharedData::member).anyMatch(each -> each != null
                && migration.service(type).isAlwaysPresent(type.load().operation(), path, each));
        return !Loads.mayFindNothing(migration, type) && (path.isEmpty() || path.equals("@") || member);
    }

    private static String member(Construct construct) {
        return construct instanceof Construct.Attribute attribute ? attribute.member()
                : construct instanceof Construct.Identifier identifier ? identifier.member() : null;
    }

    /** A decorator may remember what a function answers with, or compare its arguments. */
    private boolean mayHold(Location location) {
        if (location instanceof Location.Var var) {
            Definition definition = var.definition();
            Scope scope = definition.variable().scope();
            boolean decorated = definition.kind() == Definition.Kind.PARAMETER && SoleNames.isRemembered(scope.node());
            return scope.kind() != Scope.Kind.CLASS && scope.kind() != Scope.Kind.COMPREHENSION && !decorated;
        }
        Node function = location instanceof Location.Result result ? result.function() : location instanceof Location.Part part ? part.function() : null;
        return location instanceof Location.Field || function != null && !SoleNames.isRemembered(function);
    }

    /** Values that go one by one, and expressions that do not make one object for two names. */
    private boolean isPlain(Flow flow) {
        Node parent = flow.source().parent();
        boolean resources = migration.flow().values(flow.source()).stream().allMatch(Value.Resource.class::isInstance);
        return resources && flow.via() == Flow.Via.VALUE && !(parent instanceof Stmt.Assign assign && assign.targets.size() > 1)
                && !(flow.source() instanceof Expr.Conditional || flow.source() instanceof Expr.BoolOp || flow.source() instanceof Expr.NamedExpr);
    }

    private boolean isInTheWay(Occurrence occurrence) {
        boolean loads = occurrence.context() instanceof Occurrence.Member member && occurrence.value() instanceof Value.Resource resource
                && Loads.isLoad(resource.type().construct(member.access().name));
        return loads || occurrence.context() instanceof Occurrence.Presence || migration.flow().values(occurrence.expr()).contains(Value.NONE);
    }

    // ---- code

    /** The dictionary with the data where it is read. */
    String filled(ParsedFile file, Expr.Attribute access, Home home, ResourceDefinition type, ResourceGroup group) {
        migration.learn(new Travels(group));
        String data = components.piece(file, access.value, Component.DATA).code();
        Set<Object> states = new SoleNames(migration, components).isFollowed(group) ? flow.before(home, group, access) : Set.of();
        if (CacheFlow.isLoaded(states) || isFilledInFront(file, access, home, group)) {
            return data;
        }
        if (!new Hoists(migration, components).mayHoist(file, access)) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, access, "the call would move in front of what comes before it");
            return data;
        }
        Layout layout = migration.layout(file);
        int start = Hoists.statementOf(access).start;
        String line = layout.newline() + layout.indentOf(start);
        String load = data + ".update(" + new Loads(migration, components).data(file, access.value, type, group) + ")";
        boolean empty = states.equals(Set.of(CacheFlow.Cache.EMPTY));
        migration.rewriter(file).insertOnce(access, start, (empty ? load : "if not " + data + ":" + line + layout.unit() + load) + line);
        return data;
    }

    /** Whether the data is loaded in front of this statement for an attribute that it reads before, and nothing between them can change it. */
    private boolean isFilledInFront(ParsedFile file, Expr.Attribute access, Home home, ResourceGroup group) {
        Stmt statement = Hoists.statementOf(access);
        return group.occurrences().stream().filter(each -> each.file() == file && each.context() instanceof Occurrence.Member && CacheEvents.isEvent(each)
                        && !CacheEvents.changesData(each) && home.holds(each.expr()) && Hoists.statementOf(each.expr()) == statement)
                .map(each -> ((Occurrence.Member) each.context()).access())
                .anyMatch(first -> first.end < access.start && new Hoists(migration, components).mayHoist(file, first)
                        && isPlainBetween(statement, first, access, home));
    }

    /** Whether all that is evaluated between two attributes is names, constants, literals of them, and attributes of the same object. */
    private static boolean isPlainBetween(Node node, Node first, Node second, Home home) {
        boolean between = first.end < node.end && node.end <= second.start;
        boolean attribute = node instanceof Expr.Attribute access && home.holds(access.value);
        boolean plain = node instanceof Expr.Name || node instanceof Expr.Constant || node instanceof Keyword || attribute
                || node instanceof Expr.TupleExpr || node instanceof Expr.ListExpr || node instanceof Expr.FormattedValue field && field.format == null
                        && field.value instanceof Expr.Attribute access && home.holds(access.value);
        boolean[] all = {!between || plain};
        node.forEachChild(child -> all[0] &= isPlainBetween(child, first, second, home));
        return all[0];
    }

    /** Empties the dictionary right after an action has succeeded. */
    void drop(ParsedFile file, Expr.Call call, Expr receiver, ResourceGroup group) {
        String data = components.piece(file, receiver, Component.DATA).code();
        Stmt statement = Hoists.statementOf(call);
        Layout layout = migration.layout(file);
        boolean last = statement instanceof Stmt.ExprStmt expr && expr.value == call || statement instanceof Stmt.Assign assign && assign.value == call;
        if (!last || !layout.isFirstOnLine(statement) || !layout.isLastOnLine(statement)) {
            migration.block(group, BlockerCode.LAZY_LOAD, file, call, "what is known of the object would have to be forgotten in the middle of a statement");
            return;
        }
        migration.rewriter(file).insertAfterOnce(List.of("drop", call), statement, data + ".clear()", layout);
    }
}
