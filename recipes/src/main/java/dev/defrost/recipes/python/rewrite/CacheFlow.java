package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.TakenElements;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
        /** Loaded, and the answer was empty: what takes the data holds None, and the next read loads again. */
        NOTHING,
        UNKNOWN
    }

    private static final Set<Cache> LOADED_BY_READ = Set.of(Cache.EMPTY, Cache.NOTHING, Cache.UNKNOWN);

    /** A read that asks for the data for itself, whatever the object holds, and keeps it nowhere. */
    record AskedAgain(Node read) {}

    /** A state, and what brought the home into it: what it is filled by, an action, a load; null where that is not known. */
    record Since(Cache cache, Node by) {}

    private final Migration migration;
    private final Components components;
    private final Set<Object> asking = new HashSet<>();

    CacheFlow(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The states in which the object at this home may be just before {@code until}. */
    Set<Object> before(Home home, ResourceGroup group, Node until) {
        return withoutCause(traced(home, group, until, element -> true));
    }

    private static Set<Object> withoutCause(Set<Object> traced) {
        Set<Object> states = new LinkedHashSet<>();
        traced.forEach(each -> states.add(each instanceof Since since ? since.cache : each));
        return states;
    }

    /**
     * The same states, each of the {@link Cache} as {@link Since}: those that come from the steps {@code from} into the step of {@code until}
     * when that is what its statement evaluates first.
     */
    Set<Object> traced(Home home, ResourceGroup group, Node until, Predicate<Element> from) {
        ControlFlow flow = home.file().defUse().controlFlow(home.scope());
        Element here = flow.elementOf(until);
        if (here == null || isChangedLater(home, group) || !asking.add(List.of(home, until))) {
            return Set.of(new Since(Cache.UNKNOWN, null));
        }
        try {
            Map<Element, List<CacheEvents.Event>> events = new CacheEvents(migration, components, this).of(home, flow, group);
            Map<Element, Set<Object>> before = new HashMap<>();
            before.put(flow.entry(), entry(home, group));
            for (boolean changed = true; changed; ) {
                changed = false;
                for (Element element : flow.elements()) {
                    Set<Object> in = new LinkedHashSet<>(before.getOrDefault(element, Set.of()));
                    flow.predecessors(element).forEach(predecessor -> in.addAll(behind(predecessor, before, events)));
                    changed |= !in.equals(before.put(element, in)) && !in.isEmpty();
                }
            }
            if (isLater(home, until)) {
                return ever(flow, here, before, events);
            }
            Set<Object> in = new LinkedHashSet<>(here == flow.entry() ? before.get(here) : Set.of());
            flow.predecessors(here).stream().filter(from).forEach(predecessor -> in.addAll(behind(predecessor, before, events)));
            return after(in, events.getOrDefault(here, List.of()), until);
        } finally {
            asking.remove(List.of(home, until));
        }
    }

    private boolean isLater(Home home, Node node) {
        return HeldOn.isReadLater(migration.flow(), node, home.variable() == null ? home.scope().node() : home.variable().scope().node());
    }

    /** Whether code that runs at a time of its own changes what is known of the object. */
    private boolean isChangedLater(Home home, ResourceGroup group) {
        return group.occurrences().stream().anyMatch(each -> CacheEvents.changesData(each) && home.holds(each.expr()) && isLater(home, each.expr()));
    }

    /** The states before, in and after all steps from this one on. */
    private Set<Object> ever(ControlFlow flow, Element from, Map<Element, Set<Object>> before, Map<Element, List<CacheEvents.Event>> events) {
        Set<Object> states = new LinkedHashSet<>();
        flow.elements().stream().filter(each -> each == from || flow.reaches(from, each)).forEach(each -> {
            states.addAll(before.getOrDefault(each, Set.of()));
            events.getOrDefault(each, List.of()).forEach(event -> states.addAll(after(before.getOrDefault(each, Set.of()), events.get(each), event.at())));
            states.addAll(behind(each, before, events));
        });
        return states;
    }

    private Set<Object> behind(Element element, Map<Element, Set<Object>> before, Map<Element, List<CacheEvents.Event>> events) {
        return after(before.getOrDefault(element, Set.of()), events.getOrDefault(element, List.of()), null);
    }

    /** The states of the object that an expression holds where it stands. */
    Set<Object> of(Flow flow, ResourceGroup group) {
        Expr source = flow.source();
        List<Location> read = Reads.locations(migration.flow(), source);
        if (flow.via() == Flow.Via.OPAQUE || changesBehindReturn(flow, group)) {
            return Set.of(Cache.UNKNOWN);
        }
        boolean ofLists = flow.via() == Flow.Via.ELEMENT && migration.flow().values(source).stream().anyMatch(Value.ListObject.class::isInstance)
                || source instanceof Expr.Subscript && !read.isEmpty() && read.stream().allMatch(Location.Content.class::isInstance);
        if (ofLists) {
            return new OwnLists(migration, components, new SoleNames(migration, components)).taken(flow, group, this);
        }
        if (flow.via() == Flow.Via.ELEMENT || read.isEmpty()) {
            boolean plain = source instanceof Expr.Call || source instanceof Expr.Attribute || source instanceof Expr.Subscript
                    || flow.via() == Flow.Via.ELEMENT;
            return Set.of(plain ? made(migration, components, source, flow.via() == Flow.Via.ELEMENT) : Cache.UNKNOWN);
        }
        return ofRead(source, read, group);
    }

    /** Whether something happens to an object of the group after a {@code return} has evaluated it: in a {@code finally}. */
    private static boolean changesBehindReturn(Flow flow, ResourceGroup group) {
        boolean out = flow.target() instanceof Location.Result || flow.target() instanceof Location.Part;
        for (Node at = flow.source(); out && at != null && !(at instanceof Stmt.FunctionDef); at = at.parent()) {
            if (at instanceof Stmt.Try guarded && guarded.finalBody.stream().anyMatch(statement -> group.occurrences().stream().anyMatch(each ->
                    each.file() == flow.file() && CacheEvents.isEvent(each) && statement.start <= each.expr().start && each.expr().end <= statement.end))) {
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
            if (isLoaded(all) && (SharedData.isShared(migration, group) || new CarriedData(migration, components, this).mayCarry(source, group))) {
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
        return made(migration, components, source, false) != Cache.EMPTY;
    }

    /** Whether the scope itself has loaded the object, on whatever path. */
    static boolean isLoaded(Set<Object> states) {
        return !states.isEmpty() && states.stream().allMatch(Node.class::isInstance);
    }

    /** The same, where it may have found nothing. */
    static boolean isSought(Set<Object> states) {
        return states.contains(Cache.NOTHING) && states.stream().allMatch(each -> each instanceof Node || each == Cache.NOTHING);
    }

    /** The state of an object that the expression makes; of one of its elements when {@code element} is set. */
    static Cache made(Migration migration, Components components, Expr source, boolean element) {
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
            return Set.of(new Since(Cache.UNKNOWN, null));
        }
        Set<Object> all = new LinkedHashSet<>();
        for (Definition definition : home.definitions()) {
            if (definition.kind() == Definition.Kind.PARAMETER) {
                components.into(new Location.Var(definition)).forEach(each -> all.addAll(since(of(each, group), definition.site())));
            }
        }
        boolean certain = withoutCause(all).equals(Set.of(Cache.MADE_WITH));
        return home.isOfLambda() && !certain ? Set.of(new Since(Cache.UNKNOWN, null)) : all;
    }

    private static Set<Object> since(Set<Object> states, Node by) {
        Set<Object> since = new LinkedHashSet<>();
        states.forEach(each -> since.add(each instanceof Cache cache ? new Since(cache, by) : each));
        return since;
    }

    /** The state behind an element's events, or just before the event at {@code until}. */
    private Set<Object> after(Set<Object> in, List<CacheEvents.Event> events, Node until) {
        Set<Object> state = in;
        for (CacheEvents.Event event : events) {
            if (event.at() == until) {
                return state;
            }
            Set<Object> next = switch (event.kind()) {
                case MADE -> since(event.made(), event.at());
                case DROPPED -> Set.of(new Since(Cache.EMPTY, event.at()));
                case LOADED -> Set.of(event.at());
                case SOUGHT -> new LinkedHashSet<>(List.of(event.at(), new Since(Cache.NOTHING, event.at())));
                case READ -> migration.knows(new AskedAgain(event.at())) ? state : filled(state, event.at());
                case LOST -> Set.of(new Since(Cache.UNKNOWN, event.at()));
            };
            if (event.conditional()) {
                Set<Object> both = new LinkedHashSet<>(state);
                both.addAll(next);
                next = both;
            }
            state = next;
        }
        return state;
    }

    private static Set<Object> filled(Set<Object> state, Node reader) {
        Set<Object> next = new LinkedHashSet<>(state);
        if (next.removeIf(each -> each instanceof Since since && LOADED_BY_READ.contains(since.cache))) {
            next.add(reader);
        }
        return next;
    }
}
