package dev.defrost.recipes.python;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.resources.Decorators;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.IteratingCalls;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.TakenElements;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.TupleResults;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * boto3's attribute cache as a dataflow: what an object holds before a step of the scope in which a {@link Home} is used. Filled by the first
 * read or by {@code load}, dropped by every successful JSON action of a class that can load, kept by waiters and injected methods
 * ({@code boto3/resources/factory.py}, {@code boto3/resources/action.py}). Objects are followed through parameters and results.
 */
final class CacheFlow {
    /** A state of the cache; a {@link Node} of the same scope as state is what filled it. */
    enum Cache {
        EMPTY,
        /** What the object was made with. */
        MADE_WITH,
        /** Loaded by the function that hands the object on, which hands on its data, too. */
        HANDED_ON,
        UNKNOWN
    }

    private enum Kind { MADE, READ, LOADED, DROPPED, LOST }

    /** Something that happens to the cache; {@code made} are the states of an object that is made. */
    private record Event(Node at, double order, boolean conditional, Kind kind, Set<Object> made) {}

    private final Migration migration;
    private final Components components;
    private final Set<Object> asking = new HashSet<>();

    CacheFlow(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    // ---- which groups can be followed

    /** Whether each of the group's objects has one name at a time, so that the states of its names are those of the objects. */
    boolean isFollowed(ResourceGroup group) {
        for (Location location : group.locations()) {
            Node function = location instanceof Location.Result result ? result.function()
                    : location instanceof Location.Part part ? part.function() : null;
            if (function != null) {
                if (isRemembered(function)) {
                    return false;
                }
            } else if (!(location instanceof Location.Var var) || !Home.isLocal(migration, var.definition().variable(), group)) {
                return false;
            }
        }
        return group.flows().stream().noneMatch(each -> isAlias(each) || isTwiceInTuple(each, group));
    }

    /**
     * Whether only loops over what boto3 answers with fill the name that is read here, each time with a new object: until that goes elsewhere,
     * nothing but its name touches it, whatever becomes of the group's other objects.
     */
    boolean isNewInLoop(Home home, Expr read, ResourceGroup group) {
        Variable variable = home.variable();
        return variable != null && read instanceof Expr.Name name && Home.isLocal(migration, variable, group)
                && variable.reads().stream().noneMatch(each -> isReadLater(each, variable.scope().node()))
                && home.file().defUse().reaching(name).stream().map(definition -> components.into(new Location.Var(definition)))
                        .allMatch(into -> !into.isEmpty() && into.stream().allMatch(this::takesNew));
    }

    private boolean takesNew(Flow flow) {
        for (Expr at = flow.source(); at instanceof Expr.Call call && components.origins().of(at) == null; ) {
            IteratingCalls.Iterating iterating = IteratingCalls.of(migration.flow(), call);
            if (iterating == null || iterating.function() != null) {
                return false;
            }
            at = iterating.iterables().get(0);
        }
        return flow.via() == Flow.Via.ELEMENT && made(flow.source(), true) == Cache.MADE_WITH;
    }

    /** Whether code that may run later than where it stands reads the name. */
    private static boolean isReadLater(Expr.Name read, Node scope) {
        for (Node at = read.parent(); at != null && at != scope && !(at instanceof Stmt.FunctionDef); at = at.parent()) {
            if (at instanceof Expr.Lambda || at instanceof Expr.GeneratorExp) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTwiceInTuple(Flow flow, ResourceGroup group) {
        return flow.target() instanceof Location.Part && group.flows().stream().anyMatch(each -> each != flow
                && each.target() instanceof Location.Part && each.source().parent() == flow.source().parent());
    }

    private static boolean isRemembered(Node result) {
        return result instanceof Stmt.FunctionDef function && !function.decorators.stream()
                .allMatch(decorator -> List.of("staticmethod", "classmethod").contains(String.valueOf(Decorators.lastName(decorator))));
    }

    /** Whether two names may hold the same object from here on, so that what is done through one changes what the other reads. */
    private boolean isAlias(Flow each) {
        boolean list = migration.flow().values(each.target()).stream().anyMatch(Value.Sequence.class::isInstance);
        boolean named = each.via() == Flow.Via.VALUE && each.source() instanceof Expr.Name;
        boolean passed = each.target() instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER;
        boolean out = each.target() instanceof Location.Result || each.target() instanceof Location.Part;
        boolean ofCaller = out && named && Reads.locations(migration.flow(), each.source()).stream()
                .anyMatch(read -> read instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER);
        boolean returned = out && !ofCaller;
        boolean chosen = each.source() instanceof Expr.Conditional || each.source() instanceof Expr.BoolOp || each.source() instanceof Expr.NamedExpr;
        return chosen || list || named && !passed && !returned || each.via() == Flow.Via.VALUE && each.source() instanceof Expr.Attribute read
                && !Reads.locations(migration.flow(), read).isEmpty();
    }

    /** Whether nobody else holds the object that moves here. */
    boolean isFresh(Flow flow, ResourceGroup group) {
        if (flow.via() != Flow.Via.VALUE || !asking.add(flow)) {
            return false;
        }
        try {
            Expr source = flow.source();
            List<Location> read = Reads.locations(migration.flow(), source);
            if (read.isEmpty()) {
                return source instanceof Expr.Call call && !new Inert(migration, flow.file()).takes(call) || isReference(source);
            }
            if (!Results.read(migration, source).isEmpty()) {
                return read.stream().allMatch(each -> each instanceof Location.Result result && !isRemembered(result.function())
                        && components.into(result).stream().allMatch(into -> isFresh(into, group)));
            }
            return source instanceof Expr.Name name && isGivenAway(flow, name, read, group);
        } finally {
            asking.remove(flow);
        }
    }

    private boolean isGivenAway(Flow flow, Expr.Name name, List<Location> read, ResourceGroup group) {
        ControlFlow control = flow.file().defUse().controlFlow(Components.codeScope(flow.file(), name));
        Element here = control.elementOf(name);
        boolean local = read.stream().allMatch(each -> each instanceof Location.Var var
                && Home.isLocal(migration, var.definition().variable(), group) && !migration.flow().flowsInto(var).isEmpty()
                && components.into(var).stream().allMatch(into -> isFresh(into, group)));
        long moves = group.flows().stream().filter(each -> Reads.locations(migration.flow(), each.source()).stream().anyMatch(read::contains)).count();
        return local && moves == 1 && here != null && !control.inLoop(here);
    }

    private boolean isReference(Expr expr) {
        return expr instanceof Expr.Attribute access && migration.flow().values(access.value).stream().anyMatch(owner ->
                owner instanceof Value.Resource resource && resource.type().construct(access.name) instanceof Construct.Reference);
    }

    // ---- states

    /** The states in which the object at this home may be just before {@code until}. */
    Set<Object> before(Home home, ResourceGroup group, Node until) {
        ControlFlow flow = home.file().defUse().controlFlow(home.scope());
        Element here = flow.elementOf(until);
        if (here == null || !asking.add(List.of(home, until))) {
            return Set.of(Cache.UNKNOWN);
        }
        try {
            Map<Element, List<Event>> events = events(home, flow, group);
            Map<Element, Set<Object>> before = new HashMap<>();
            before.put(flow.entry(), entry(home, group));
            for (boolean changed = true; changed; ) {
                changed = false;
                for (Element element : flow.elements()) {
                    Set<Object> in = new LinkedHashSet<>(before.getOrDefault(element, Set.of()));
                    for (Element predecessor : flow.predecessors(element)) {
                        in.addAll(after(before.getOrDefault(predecessor, Set.of()), events.getOrDefault(predecessor, List.of()), null));
                    }
                    changed |= !in.equals(before.put(element, in)) && !in.isEmpty();
                }
            }
            return after(before.getOrDefault(here, Set.of()), events.getOrDefault(here, List.of()), until);
        } finally {
            asking.remove(List.of(home, until));
        }
    }

    /** The states of the object that an expression holds where it stands. */
    Set<Object> of(Flow flow, ResourceGroup group) {
        Expr source = flow.source();
        List<Location> read = Reads.locations(migration.flow(), source);
        if (flow.via() == Flow.Via.OPAQUE || changesBehindReturn(flow, group)) {
            return Set.of(Cache.UNKNOWN);
        }
        if (flow.via() == Flow.Via.ELEMENT || read.isEmpty()) {
            boolean plain = source instanceof Expr.Call || source instanceof Expr.Attribute || source instanceof Expr.Subscript
                    || flow.via() == Flow.Via.ELEMENT;
            return Set.of(plain ? made(source, flow.via() == Flow.Via.ELEMENT) : Cache.UNKNOWN);
        }
        return ofRead(source, read, group);
    }

    /** Whether something happens to an object of the group after a {@code return} has evaluated it: in a {@code finally}. */
    private static boolean changesBehindReturn(Flow flow, ResourceGroup group) {
        boolean out = flow.target() instanceof Location.Result || flow.target() instanceof Location.Part;
        for (Node at = flow.source(); out && at != null && !(at instanceof Stmt.FunctionDef); at = at.parent()) {
            if (at instanceof Stmt.Try guarded && guarded.finalBody.stream().anyMatch(statement -> group.occurrences().stream().anyMatch(each ->
                    each.file() == flow.file() && isEvent(each) && statement.start <= each.expr().start && each.expr().end <= statement.end))) {
                return true;
            }
        }
        return false;
    }

    /** The states of what a function's call answers with, or of a variable at its use. */
    Set<Object> ofRead(Expr source, List<Location> read, ResourceGroup group) {
        Set<Object> all = new LinkedHashSet<>();
        if (!Results.read(migration, source).isEmpty()) {
            read.forEach(result -> components.into(result).forEach(each -> all.addAll(of(each, group))));
        } else {
            Home home = Home.of(migration, migration.flow().fileOf(source), source);
            all.addAll(home == null ? Set.of(Cache.UNKNOWN) : before(home, group, source));
            if (isLoaded(all) && new HandedOn(migration, components, this).mayCarry(source, group)) {
                return Set.of(Cache.HANDED_ON);
            }
        }
        boolean filled = all.removeIf(Node.class::isInstance);
        if (filled) {
            all.add(Cache.UNKNOWN);
        }
        return all;
    }

    /** Whether what makes an object gives it data at once. */
    boolean isMadeWithData(Expr source) {
        return made(source, false) != Cache.EMPTY;
    }

    /** Whether the scope itself has loaded the object, on whatever path. */
    static boolean isLoaded(Set<Object> states) {
        return !states.isEmpty() && states.stream().allMatch(Node.class::isInstance);
    }

    /** The state of an object that the expression makes; of one of its elements when {@code element} is set. */
    private Cache made(Expr source, boolean element) {
        Expr from = source;
        for (Optional<Expr> whole = Optional.of(source); whole.isPresent(); whole = TakenElements.source(migration.flow(), from)) {
            from = whole.get();
        }
        Origins.Made made = components.origins().of(from);
        Construct.Reference reference = from instanceof Expr.Attribute access ? migration.flow().values(access.value).stream()
                .filter(Value.Resource.class::isInstance).map(owner -> ((Value.Resource) owner).type().construct(access.name))
                .filter(Construct.Reference.class::isInstance).map(Construct.Reference.class::cast).findFirst().orElse(null) : null;
        if (made == null && reference == null && (element || from != source)) {
            return Cache.UNKNOWN;
        }
        boolean carries = made != null && made.result().path() != null || reference != null && reference.path() != null;
        return carries ? Cache.MADE_WITH : Cache.EMPTY;
    }

    private Set<Object> entry(Home home, ResourceGroup group) {
        if (home.isShared(migration, group)) {
            return Set.of(Cache.UNKNOWN);
        }
        Set<Object> all = new LinkedHashSet<>();
        for (Definition definition : home.definitions()) {
            if (definition.kind() == Definition.Kind.PARAMETER) {
                components.into(new Location.Var(definition)).forEach(each -> all.addAll(of(each, group)));
            }
        }
        return all;
    }

    /** The state behind an element's events, or just before the event at {@code until}. */
    private static Set<Object> after(Set<Object> in, List<Event> events, Node until) {
        Set<Object> state = in;
        for (Event event : events) {
            if (event.at == until) {
                return state;
            }
            Set<Object> next = switch (event.kind) {
                case MADE -> event.made;
                case DROPPED -> Set.of(Cache.EMPTY);
                case LOADED -> Set.of(event.at);
                case READ -> filled(state, event.at);
                case LOST -> Set.of(Cache.UNKNOWN);
            };
            if (event.conditional) {
                Set<Object> both = new LinkedHashSet<>(state);
                both.addAll(next);
                next = both;
            }
            state = next;
        }
        return state;
    }

    private static Set<Object> filled(Set<Object> state, Node reader) {
        if (!state.contains(Cache.EMPTY) && !state.contains(Cache.UNKNOWN)) {
            return state;
        }
        Set<Object> next = new LinkedHashSet<>(state);
        next.remove(Cache.EMPTY);
        next.remove(Cache.UNKNOWN);
        next.add(reader);
        return next;
    }

    // ---- events

    private Map<Element, List<Event>> events(Home home, ControlFlow control, ResourceGroup group) {
        Map<Element, List<Event>> events = new HashMap<>();
        boolean alone = isFollowed(group);
        for (Flow each : group.flows()) {
            Node target = home.target(migration, each);
            if (target instanceof Expr.Attribute && !home.holds((Expr) target)) {
                add(events, control, target, new Event(target, Integer.MAX_VALUE, false, Kind.LOST, Set.of()));
            } else if (target != null) {
                boolean loop = target.parent() instanceof Stmt.For || target.parent() instanceof Comprehension;
                add(events, control, target, new Event(target, loop ? -1 : Integer.MAX_VALUE, false, Kind.MADE, of(each, group)));
            }
            if (home.holds(each.source()) && (!alone || each.target() instanceof Location.Var target2 && touched(target2, group, new HashSet<>()))) {
                add(events, control, each.source(), new Event(each.source(), order(each.source().parent()), false, Kind.LOST, Set.of()));
            }
        }
        group.locations().stream().filter(Location.Part.class::isInstance).map(Location.Part.class::cast)
                .forEach(part -> takenApart(home, control, group, part, events));
        for (Occurrence occurrence : group.occurrences()) {
            if (occurrence.file() == home.file() && home.holds(occurrence.expr())) {
                for (Kind kind : kindsOf(occurrence)) {
                    Expr.Attribute member = ((Occurrence.Member) occurrence.context()).access();
                    Node at = kind != Kind.READ && member.parent() instanceof Expr.Call ? member.parent() : member;
                    add(events, control, occurrence.expr(), new Event(at, order(at), isConditional(at), kind, Set.of()));
                }
            }
        }
        if (home.isShared(migration, group) && changesMeanwhile(home, group)) {
            for (Element element : control.elements()) {
                callsIn(element).forEach(call -> add(events, control, call, new Event(call, order(call), false, Kind.LOST, Set.of())));
            }
        }
        events.values().forEach(list -> list.sort(Comparator.comparingDouble(Event::order)));
        return events;
    }

    /** Where the end of a node's evaluation lies among those of its element: where it ends, but what {@code a if b else c} tests comes first. */
    private static double order(Node node) {
        double order = node.end;
        for (Node at = node; at != null && !(at instanceof Stmt); at = at.parent()) {
            if (at.parent() instanceof Expr.Conditional choice && choice.body == at) {
                order = choice.test.end + (order - choice.start) / (choice.end - choice.start + 1);
            }
        }
        return order;
    }

    /** Where the home is filled with an element of a tuple that a function returns. */
    private void takenApart(Home home, ControlFlow control, ResourceGroup group, Location.Part part, Map<Element, List<Event>> events) {
        for (Location.Var variable : TupleResults.variables(migration.flow(), part)) {
            Definition definition = variable.definition();
            if (home.variable() == definition.variable() && definition.madeIn() == home.scope()) {
                Set<Object> states = new LinkedHashSet<>();
                components.into(part).forEach(each -> states.addAll(of(each, group)));
                add(events, control, definition.site(), new Event(definition.site(), Integer.MAX_VALUE, false, Kind.MADE, states));
            }
        }
    }

    private boolean changesMeanwhile(Home home, ResourceGroup group) {
        return group.flows().stream().filter(each -> home.isFilledBy(each)).count() != 1
                || group.occurrences().stream().anyMatch(each -> kindsOf(each).stream().anyMatch(kind -> kind != Kind.READ));
    }

    /** Calls that may run code of the project. */
    private List<Expr.Call> callsIn(Element element) {
        boolean whole = switch (element.kind()) {
            case STATEMENT, TEST, ITERABLE, CONTEXT, SUBJECT -> !(element.node() instanceof Stmt.FunctionDef || element.node() instanceof Stmt.ClassDef);
            default -> false;
        };
        List<Expr.Call> found = new ArrayList<>();
        if (whole) {
            collectCalls(element.node(), found);
        }
        return found;
    }

    private void collectCalls(Node node, List<Expr.Call> found) {
        if (node instanceof Expr.Call call) {
            Set<Value> callees = migration.flow().values(call.function);
            boolean known = !callees.isEmpty() && callees.stream().allMatch(callee -> callee instanceof Value.External || callee instanceof Value.Method
                    || callee instanceof Value.ListingMethod);
            if (!known) {
                found.add(call);
            }
        }
        node.forEachChild(child -> collectCalls(child, found));
    }

    /** Whether something happens to the cache of the object at a location, or where it goes from there. */
    private boolean touched(Location location, ResourceGroup group, Set<Location> seen) {
        if (!seen.add(location)) {
            return false;
        }
        boolean here = group.occurrences().stream().anyMatch(each -> !kindsOf(each).isEmpty()
                && Reads.locations(migration.flow(), each.expr()).contains(location));
        return here || group.flows().stream().anyMatch(each -> Reads.locations(migration.flow(), each.source()).contains(location)
                && touched(each.target(), group, seen));
    }

    /** Whether the occurrence reads, fills or drops the data of its object. */
    static boolean isEvent(Occurrence occurrence) {
        return !kindsOf(occurrence).isEmpty();
    }

    /** Whether the occurrence fills or drops the data of its object, whatever it held. */
    static boolean changesData(Occurrence occurrence) {
        return kindsOf(occurrence).stream().anyMatch(kind -> kind != Kind.READ);
    }

    private static List<Kind> kindsOf(Occurrence occurrence) {
        if (!(occurrence.context() instanceof Occurrence.Member member) || !(occurrence.value() instanceof Value.Resource resource)) {
            return List.of();
        }
        ResourceDefinition type = resource.type();
        Construct construct = type.construct(member.access().name);
        if (construct instanceof Construct.Attribute || construct instanceof Construct.Reference reference && reference.needsData()) {
            return List.of(Kind.READ);
        }
        if (construct instanceof Construct.Action action && type.actionsDropData()) {
            boolean reads = action.parameters().stream().anyMatch(each -> each.source() == Parameter.Source.DATA);
            return reads ? List.of(Kind.READ, Kind.DROPPED) : List.of(Kind.DROPPED);
        }
        return Loads.isLoad(construct) ? List.of(Kind.LOADED) : List.of();
    }

    private static void add(Map<Element, List<Event>> events, ControlFlow control, Node place, Event event) {
        Element element = control.elementOf(place);
        if (element != null) {
            events.computeIfAbsent(element, key -> new ArrayList<>()).add(event);
        }
    }

    /** Whether the node may be left out when its statement runs, or run several times. */
    static boolean isConditional(Node node) {
        for (Node at = node; !(at.parent() instanceof Stmt); at = at.parent()) {
            Node parent = at.parent();
            boolean skipped = parent instanceof Expr.BoolOp bool && bool.values.get(0) != at
                    || parent instanceof Expr.Conditional conditional && conditional.test != at
                    || parent instanceof Expr.Compare compare && compare.left != at && compare.comparators.size() > 1
                    || parent instanceof Expr.Lambda
                    || parent instanceof Expr.ListComp || parent instanceof Expr.SetComp || parent instanceof Expr.DictComp
                    || parent instanceof Expr.GeneratorExp || parent instanceof Comprehension;
            if (skipped) {
                return true;
            }
        }
        return false;
    }
}
