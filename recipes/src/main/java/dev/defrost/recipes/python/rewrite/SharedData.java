package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A dictionary that goes wherever its object goes, as boto3's cache does: the one that the object is made with, or an empty one until a read or a
 * load fills it in place, and empty again where boto3 drops its cache. Whoever holds the object sees the same dictionary, so it does not matter
 * who loads. Only for objects that are made one at a time, whose data is never empty, and whose identifiers do not lie in it.
 */
final class SharedData {
    private final Migration migration;
    private final Components components;
    private final CacheFlow flow;

    /** The data of this group's objects travels with them. */
    private record Travels(ResourceGroup group) {}

    /** A read of the group looks whether the dictionary is empty, so that it has to be where boto3's cache is. */
    private record Tested(ResourceGroup group) {}

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
        return isNeverEmpty(migration, type) && group.origins().stream().allMatch(origin -> isMadeAlone(origin, type, group))
                && group.values().stream().allMatch(SharedData::isResourceOrNone)
                && group.locations().stream().allMatch(this::mayHold)
                && group.flows().stream().allMatch(this::isPlain)
                && group.occurrences().stream().noneMatch(this::isInTheWay);
    }

    private static boolean isResourceOrNone(Value value) {
        return value instanceof Value.Resource || value == Value.NONE;
    }

    /** Whether this makes an object without data, or with a dictionary of its own that is not empty and does not tell which object it is. */
    private boolean isMadeAlone(Expr origin, ResourceDefinition type, ResourceGroup group) {
        if (!flow.isMadeWithData(origin)) {
            return true;
        }
        Origins.Made made = origin instanceof Expr.Call ? components.origins().of(origin) : null;
        return made != null && made.result().path() != null && !made.isListing() && !made.isRequestList()
                && !made.result().path().contains("[]") && isNeverEmpty(migration, type, made.operation(), made.result().path())
                && type.identifiers().stream().noneMatch(each -> components.isInData(Component.identifier(each.modelName()), group, made));
    }

    /** Whether every answer to the load holds something: its metadata, or a member that is always there. */
    static boolean isNeverEmpty(Migration migration, ResourceDefinition type) {
        if (type.load() == null) {
            return LoadKinds.SUMMARY_LOAD.equals(LoadKinds.ownKind(type));
        }
        return !LoadKinds.mayFindNothing(migration, type) && isNeverEmpty(migration, type, type.load().operation(), type.load().path());
    }

    private static boolean isNeverEmpty(Migration migration, ResourceDefinition type, String operation, String path) {
        String normal = Paths.normal(path);
        return normal.isEmpty() || normal.equals("@") || type.constructs().stream().map(SharedData::member)
                .anyMatch(each -> each != null && migration.service(type).isAlwaysPresent(operation, normal, each));
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
        boolean resources = migration.flow().values(flow.source()).stream()
                .allMatch(each -> isResourceOrNone(each) || each instanceof Value.StandIn);
        return resources && flow.via() == Flow.Via.VALUE && !(parent instanceof Stmt.Assign assign && assign.targets.size() > 1)
                && !(flow.source() instanceof Expr.Conditional || flow.source() instanceof Expr.BoolOp || flow.source() instanceof Expr.NamedExpr);
    }

    /**
     * A load whose result is used; a use that may find None, which raises before anything is loaded; an action that may be a mock's, whose
     * attributes stay what they are.
     */
    private boolean isInTheWay(Occurrence occurrence) {
        Set<Value> held = migration.flow().values(occurrence.expr());
        boolean loads = occurrence.context() instanceof Occurrence.Member member && occurrence.value() instanceof Value.Resource resource
                && LoadKinds.isLoad(resource.type().construct(member.access().name))
                && !(member.access().parent() instanceof Expr.Call call && call.parent() instanceof Stmt.ExprStmt);
        return loads || CacheEvents.isEvent(occurrence) && held.contains(Value.NONE)
                || CacheEvents.changesData(occurrence) && held.stream().anyMatch(Value.StandIn.class::isInstance);
    }

    /** What the data may come from: the load, and what objects are made with. */
    List<DataStates.Source> sources(ResourceGroup group, List<DataStates.Source> ofLoad) {
        Stream<DataStates.Source> made = group.origins().stream().filter(flow::isMadeWithData).map(components.origins()::of)
                .map(each -> new DataStates.Source(each.operation(), each.result().path()));
        return Stream.concat(ofLoad.stream(), made).distinct().toList();
    }

    // ---- code

    /** Whether the dictionary has to be filled for a read, and there is no place in front of it. */
    boolean isStuck(ParsedFile file, Expr.Attribute access, Home home, ResourceGroup group) {
        boolean held = isFilled(certain(home, group, access)) || isFilledInFront(file, access, home, group);
        return !held && !new Hoists(migration, components).mayHoist(file, access);
    }

    /** The dictionary with the data where it is read. */
    String filled(ParsedFile file, Expr.Attribute access, Home home, ResourceDefinition type, ResourceGroup group) {
        migration.learn(new Travels(group));
        String data = components.piece(file, access.value, Component.DATA).code();
        Set<Object> states = certain(home, group, access);
        if (isFilled(states) || isFilledInFront(file, access, home, group)) {
            return data;
        }
        migration.learn(new Tested(group));
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

    /** The states before a node, if they are those of the object: it has this name only. None where that is not so. */
    private Set<Object> certain(Home home, ResourceGroup group, Node at) {
        SoleNames names = new SoleNames(migration, components);
        return names.isFollowed(group) || names.isNewHere(home, group) ? flow.before(home, group, at) : Set.of();
    }

    private static boolean isFilled(Set<Object> states) {
        return !states.isEmpty() && states.stream().allMatch(each ->
                each instanceof Node || each == CacheFlow.Cache.MADE_WITH || each == CacheFlow.Cache.HANDED_ON);
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

    /** Whether the home holds an object, made without data, that nothing has happened to. */
    private boolean isNew(Home home, ResourceGroup group, Node at) {
        return flow.traced(home, group, at, element -> true).stream().allMatch(each -> each instanceof CacheFlow.Since since
                        && since.by() != null && !(since.by() instanceof Expr.Call || since.by() instanceof Parameter))
                && group.flows().stream().filter(each -> home.target(migration, each) != null)
                        .allMatch(each -> Reads.locations(migration.flow(), each.source()).isEmpty());
    }

    /** Puts what a load has fetched in the place of all that the dictionary holds. */
    void load(ParsedFile file, Expr.Call call, Expr receiver, ResourceGroup group, Supplier<String> loaded) {
        Home home = Home.of(migration, file, receiver);
        Stmt statement = Hoists.statementOf(call);
        Layout layout = migration.layout(file);
        boolean empty = home != null && certain(home, group, call).equals(Set.of(CacheFlow.Cache.EMPTY));
        if (empty && (migration.knows(new Tested(group)) || isNew(home, group, call))) {
            migration.rewriter(file).replace(call, () -> components.piece(file, receiver, Component.DATA).code() + ".update(" + loaded.get() + ")");
            return;
        }
        if (!layout.isFirstOnLine(statement) || !layout.isLastOnLine(statement)) {
            migration.block(group, BlockerCode.LAZY_LOAD, file, call, "what is known of the object would have to be replaced in the middle of a line");
            return;
        }
        migration.rewriter(file).replace(call, () -> {
            String data = components.piece(file, receiver, Component.DATA).code();
            String name = migration.names().local(List.of("loaded", file, call), Components.codeScope(file, call), "loaded", "loaded_2");
            String line = layout.newline() + layout.indentOf(statement.start);
            return name + " = " + loaded.get() + line + data + ".clear()" + line + data + ".update(" + name + ")";
        });
    }

    /** Empties the dictionary right after an action has succeeded. */
    void drop(ParsedFile file, Expr.Call call, Expr receiver, ResourceGroup group) {
        Home home = Home.of(migration, file, receiver);
        if (!migration.knows(new Tested(group)) || home != null && certain(home, group, call).equals(Set.of(CacheFlow.Cache.EMPTY))) {
            return;
        }
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
