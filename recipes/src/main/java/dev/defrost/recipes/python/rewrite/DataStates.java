package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Repetition;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where the data of an object comes from when one of its attributes is read: from the response that it was made with, from a call at this
 * place, or from a call made earlier, as {@link CacheFlow} tells; from a {@link DataCells cell} where only the running program can tell.
 */
final class DataStates {
    private final Migration migration;
    private final Components components;
    private final CacheFlow flow;
    private final SoleNames names;
    private final DataCells cells;
    private final SharedData shared;

    /** A response, and where in it an object's data lies. */
    record Source(String operation, String path) {}

    /**
     * Code for the data, which comes from one of these responses: of none nothing is known. With {@code isMember} the code is the member itself;
     * {@code isSummary} for an object summary loaded anew.
     */
    record Answer(String code, ServiceDefinition service, List<Source> sources, boolean isMember, boolean isSummary) {
        /** Whether the data always has this member, at this path within it, wherever it comes from. */
        boolean isPresent(String within, String member) {
            return !sources.isEmpty() && sources.stream().allMatch(each -> {
                String outer = Paths.normal(each.path);
                return service.isAlwaysPresent(each.operation, outer.isEmpty() || within.isEmpty() ? outer + within : outer + "." + within, member);
            });
        }
    }

    DataStates(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
        this.flow = new CacheFlow(migration, components);
        this.names = new SoleNames(migration, components);
        this.cells = new DataCells(migration, components, flow);
        this.shared = new SharedData(migration, components, flow);
    }

    /** The data that {@code access} (an attribute of a resource-like expression) reads. */
    Answer at(ParsedFile file, Expr.Attribute access, ResourceDefinition type, ResourceGroup group) {
        Expr receiver = access.value;
        Origins.Made made = components.origins().of(receiver, group);
        boolean carries = made != null && made.result().path() != null;
        if (!type.actionsDropData()) {
            if (!carries) {
                migration.block(group, BlockerCode.LAZY_LOAD, file, access, "the object has no data and no way to load it");
            }
            return initial(file, receiver, type, made);
        }
        boolean dropped = group.occurrences().stream().anyMatch(CacheEvents::changesData);
        if (carries && !dropped) {
            return initial(file, receiver, type, made);
        }
        Home home = migration.flow().index().definitionAt(receiver) != null ? null : Home.of(migration, file, receiver);
        if (home != null && SharedData.isShared(migration, group)) {
            return shared(file, access, home, type, group);
        }
        return home == null ? inline(file, access, receiver, type, group, made) : ofHome(file, access, home, type, group, carries ? made : null);
    }

    private Answer initial(ParsedFile file, Expr receiver, ResourceDefinition type, Origins.Made made) {
        Piece data = components.piece(file, receiver, Component.DATA);
        return new Answer(data.code(), migration.service(type), sourceOf(made), false, false);
    }

    private static List<Source> sourceOf(Origins.Made made) {
        return made == null ? List.of() : List.of(new Source(made.operation(), made.result().path()));
    }

    private Answer loadedBy(String code, ResourceDefinition type) {
        String kind = LoadKinds.ownKind(type);
        if (LoadKinds.SUMMARY_LOAD.equals(kind)) {
            Construct.Injected injected = (Construct.Injected) type.construct("load");
            String operation = migration.service(type).operationOfMethod(injected.clientMethod()).name();
            return new Answer(code, migration.service(type), List.of(new Source(operation, "")), false, true);
        }
        Construct.Load load = type.load();
        List<Source> sources = load == null ? List.of() : List.of(new Source(load.operation(), load.path()));
        return new Answer(code, migration.service(type), sources, false, false);
    }

    /** An object that is made in this very expression: one call for it. */
    private Answer inline(ParsedFile file, Expr.Attribute access, Expr receiver, ResourceDefinition type, ResourceGroup group, Origins.Made made) {
        List<Location> read = Results.read(migration, receiver);
        Set<Object> state = group.locations().isEmpty() ? Set.of(CacheFlow.Cache.EMPTY)
                : read.isEmpty() || !names.isFollowed(group) ? Set.of() : flow.ofRead(receiver, read, group);
        if (state.equals(Set.of(CacheFlow.Cache.MADE_WITH))) {
            return initial(file, receiver, type, made);
        }
        if (state.equals(Set.of(CacheFlow.Cache.HANDED_ON))) {
            return answer(components.piece(file, receiver, Component.DATA).code(), type, group);
        }
        return state.equals(Set.of(CacheFlow.Cache.EMPTY))
                ? loadedBy(new Loads(migration, components).data(file, receiver, type, group), type)
                : askedAgain(file, access, type, group, BlockerCode.LAZY_LOAD.text());
    }

    /** Where nobody can tell whether boto3 would load: if the user allows it, the data is asked for at every read. */
    private Answer askedAgain(ParsedFile file, Expr.Attribute access, ResourceDefinition type, ResourceGroup group, String why) {
        boolean allowed = migration.options().unsafe();
        if (allowed) {
            migration.learn(new CacheFlow.AskedAgain(access));
        }
        migration.doubt(group, BlockerCode.LAZY_LOAD, file, access, allowed ? "data is asked for at every read, which boto3 may have already" : why);
        return loadedBy(allowed ? new Loads(migration, components).data(file, access.value, type, group) : "None", type);
    }

    private Answer ofHome(ParsedFile file, Expr.Attribute access, Home home, ResourceDefinition type, ResourceGroup group, Origins.Made made) {
        boolean single = !cells.isCell(home) && names.isFollowed(group);
        if (!single && !cells.isCell(home) && names.isNewInLoop(home, access.value, group)
                && flow.before(home, group, access).equals(Set.of(CacheFlow.Cache.MADE_WITH))) {
            return initial(file, access.value, type, made);
        }
        if (single) {
            Set<Object> state = flow.before(home, group, access);
            if (state.equals(Set.of(CacheFlow.Cache.MADE_WITH))) {
                return initial(file, access.value, type, made);
            }
            if (state.equals(Set.of(CacheFlow.Cache.HANDED_ON))) {
                return answer(components.piece(file, access.value, Component.DATA).code(), type, group);
            }
            Set<Object> others = new HashSet<>(state);
            others.remove(access);
            if (others.equals(Set.of(CacheFlow.Cache.EMPTY)) && home.variable() != null && Repetition.isRepeated(access, home.variable())) {
                return askedAgain(file, access, type, group, "boto3 loads the data once, however often this is evaluated");
            }
            if (state.equals(Set.of(CacheFlow.Cache.EMPTY))) {
                return loadHere(file, access, home, type, group, made != null);
            }
            if (CacheFlow.isLoaded(state)) {
                return answer(loadedBy(state, home, group), type, group);
            }
            LocalCells local = new LocalCells(migration, components, flow);
            LocalCells.Read read = new LocalCells.Read(file, access, home, type, group);
            Set<Object> traced = flow.traced(home, group, access, element -> true);
            if (!state.isEmpty() && !cells.isCell(home) && local.mayBeCell(read, traced)) {
                return ofCell(local, read, traced);
            }
        }
        boolean mayBeCell = cells.mayBeCell(home, type, group);
        if (!cells.isCell(home) && !mayBeCell && shared.mayTravel(type, group)) {
            return shared(file, access, home, type, group);
        }
        return made != null || !mayBeCell ? askedAgain(file, access, type, group, BlockerCode.LAZY_LOAD.text())
                : loadedBy(cells.filled(file, access, home, type, group), type);
    }

    private Answer shared(ParsedFile file, Expr.Attribute access, Home home, ResourceDefinition type, ResourceGroup group) {
        if (migration.options().unsafe() && shared.isStuck(file, access, home, group)) {
            return askedAgain(file, access, type, group, BlockerCode.LAZY_LOAD.text());
        }
        Answer loaded = loadedBy(shared.filled(file, access, home, type, group), type);
        return new Answer(loaded.code(), loaded.service(), shared.sources(group, loaded.sources()), false, loaded.isSummary());
    }

    /** The variable that holds what one of these has loaded. */
    String loadedBy(Set<Object> loaders, Home home, ResourceGroup group) {
        loaders.stream().filter(Node.class::isInstance).forEach(loader -> migration.learn(new Shared((Node) loader)));
        Origins.Made made = components.origins().of(group);
        return carrier(home.variable(), Carriers.type(group), group, made != null && made.result().path() != null);
    }

    /** Other reads use what this one has loaded, so that it needs a variable. */
    private record Shared(Node loader) {}

    private Answer loadHere(ParsedFile file, Expr.Attribute access, Home home, ResourceDefinition type, ResourceGroup group, boolean hasData) {
        String code = new Loads(migration, components).data(file, access.value, type, group);
        Stmt statement = Hoists.statementOf(access);
        boolean atStart = new Hoists(migration, components).mayHoist(file, access);
        if (!atStart && !migration.knows(new Shared(access))) {
            return loadedBy(code, type);
        }
        String carrier = carrier(home.variable(), type, group, hasData);
        if (!atStart && Order.isInTextualOrder(access)) {
            return answer("(" + carrier + " := " + code + asked(file, type, group) + ")", type, group);
        }
        if (!atStart && migration.options().unsafe()) {
            return askedAgain(file, access, type, group, BlockerCode.LAZY_LOAD.text());
        }
        if (!atStart) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, access, "the call would move in front of what comes before it");
        }
        Layout layout = migration.layout(file);
        migration.rewriter(file).insertOnce(
                access, statement.start, carrier + " = " + code + asked(file, type, group) + layout.newline() + layout.indentOf(statement.start));
        return answer(carrier, type, group);
    }

    private Answer ofCell(LocalCells local, LocalCells.Read read, Set<Object> states) {
        migration.learn(new Shared(read.access()));
        String cell = loadedBy(states, read.home(), read.group());
        String filled = local.fill(read, states, cell);
        Answer loaded = answer(filled, read.type(), read.group());
        List<Origins.Made> made = local.made(read, states);
        if (made.isEmpty()) {
            return loaded;
        }
        Stream<Source> atOnce = made.stream().flatMap(each -> sourceOf(each).stream());
        List<Source> all = made.contains(null) ? List.of() : Stream.concat(atOnce, loaded.sources().stream()).distinct().toList();
        return new Answer(filled, loaded.service(), all, false, false);
    }

    /** The subscript of the only attribute, which is all that the carrier holds then. */
    String asked(ParsedFile file, ResourceDefinition type, ResourceGroup group) {
        String member = onlyAttribute(type, group);
        if (member == null) {
            return "";
        }
        boolean always = migration.service(type).isAlwaysPresent(type.load().operation(), Paths.normal(type.load().path()), member);
        String quoted = migration.layout(file).quoted(member);
        return always ? "[" + quoted + "]" : ".get(" + quoted + ")";
    }

    private Answer answer(String carrier, ResourceDefinition type, ResourceGroup group) {
        Answer answer = loadedBy(carrier, type);
        return onlyAttribute(type, group) == null ? answer : new Answer(carrier, answer.service(), answer.sources(), true, false);
    }

    /** Whether what is loaded of an object is kept as its only attribute. */
    boolean isOneMember(ResourceDefinition type, ResourceGroup group) {
        return onlyAttribute(type, group) != null;
    }

    /** The single attribute of types such as queues and topics; null for types with several, and where there may be nothing to take it from. */
    private String onlyAttribute(ResourceDefinition type, ResourceGroup group) {
        List<Construct.Attribute> attributes = type.constructs().stream()
                .filter(Construct.Attribute.class::isInstance).map(Construct.Attribute.class::cast).toList();
        return attributes.size() == 1 && type.load() != null && !LoadKinds.mayFindNothing(migration, type) && !LocalCells.isWhole(migration, group)
                ? attributes.get(0).member() : null;
    }

    private String carrier(Variable variable, ResourceDefinition type, ResourceGroup group, boolean hasData) {
        Object key = List.of("loaded", variable, onlyAttribute(type, group) != null);
        String attribute = onlyAttribute(type, group) == null ? variable.name() : Paths.snake(onlyAttribute(type, group));
        if (!attribute.equals(variable.name())) {
            String wanted = attribute.startsWith(variable.name() + "_") ? attribute : variable.name() + "_" + attribute;
            return migration.names().local(key, variable.scope(), wanted, wanted + "_2");
        }
        boolean taken = hasData || isTaken(variable) || variable.definitions().stream().map(Location.Var::new)
                .map(each -> components.origins().of(each, group)).anyMatch(DataStates::isInResponse);
        return taken ? migration.names().local(key, variable.scope(), variable.name() + "_data", variable.name() + "_data_2")
                : migration.names().reuse(key, variable.scope(), variable.name());
    }

    /** Whether what is made from this is told by a part of the response, which the variable holds. */
    private static boolean isInResponse(Origins.Made made) {
        return made != null && (made.isListing() || made.isRequestList() || made.result().path() != null);
    }

    /** Whether the variable's name carries an identifier. */
    private boolean isTaken(Variable variable) {
        for (Definition definition : variable.definitions()) {
            Location location = new Location.Var(definition);
            ResourceGroup group = migration.groups().of(location);
            for (Component component : group == null ? Set.<Component>of() : migration.demandedOf(location)) {
                boolean same = migration.isOwned(location, component)
                        && components.carriers().ownName(definition, component, group).equals(variable.name());
                if (same && !component.equals(Component.DATA)) {
                    return true;
                }
            }
        }
        return false;
    }

    // ---- what changes the data

    /** What takes the data of an explicit load; empty when nobody reads it. */
    String loaded(ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition type, ResourceGroup group) {
        Home home = Home.of(migration, file, receiver);
        if (home != null && cells.isCell(home)) {
            return cells.written(file, call, receiver, home, group) + " = ";
        }
        return home == null || home.variable() == null || !migration.knows(new Shared(call)) ? ""
                : carrier(home.variable(), type, group, components.origins().of(group) != null
                        && components.origins().of(group).result().path() != null) + " = ";
    }

    /** Registers that a load fetches the data of an object whose data travels with it; false when it does not. */
    boolean isLoadedInPlace(ParsedFile file, Expr.Call call, Expr receiver, ResourceGroup group, Supplier<String> loaded) {
        boolean travels = SharedData.isShared(migration, group);
        if (travels) {
            shared.load(file, call, receiver, group, loaded);
        }
        return travels;
    }

    /** Code that follows the data of an explicit load. */
    String partOfLoad(ParsedFile file, Expr receiver, ResourceDefinition type, ResourceGroup group) {
        Home home = Home.of(migration, file, receiver);
        return home != null && cells.isCell(home) ? "" : asked(file, type, group);
    }

    /** Registers that an action drops what is known of its object. */
    void dropped(ParsedFile file, Expr.Call call, Expr receiver, ResourceDefinition type, ResourceGroup group) {
        if (type.actionsDropData() && SharedData.isShared(migration, group)) {
            shared.drop(file, call, receiver, group);
            return;
        }
        Home home = type.actionsDropData() ? Home.of(migration, file, receiver) : null;
        if (home != null && cells.isCell(home)) {
            cells.drop(file, call, receiver, home, group);
        }
    }
}
