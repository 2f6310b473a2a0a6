package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.TupleResults;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.Repetition;
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
import java.util.Set;

/**
 * What happens to the data of the object in a {@link Home}: the steps at which boto3 fills and drops its cache, and those at which the home gets
 * another object ({@code boto3/resources/factory.py}, {@code boto3/resources/action.py}).
 */
final class CacheEvents {
    enum Kind {
        MADE,
        READ,
        LOADED,
        /** Loaded, unless the answer is empty. */
        SOUGHT,
        DROPPED,
        LOST
    }

    /** Something that happens to the cache; {@code made} are the states of an object that is made. */
    record Event(Node at, double order, boolean conditional, Kind kind, Set<Object> made) {}

    private final Migration migration;
    private final Components components;
    private final CacheFlow states;

    CacheEvents(Migration migration, Components components, CacheFlow states) {
        this.migration = migration;
        this.components = components;
        this.states = states;
    }

    /** The events of each step of the home's scope, in their order. */
    Map<Element, List<Event>> of(Home home, ControlFlow control, ResourceGroup group) {
        Map<Element, List<Event>> events = new HashMap<>();
        boolean alone = new SoleNames(migration, components).isFollowed(group);
        for (Flow each : group.flows()) {
            Node target = home.target(migration, each);
            if (target instanceof Expr.Attribute && !home.holds((Expr) target)) {
                add(events, control, target, new Event(target, Integer.MAX_VALUE, false, Kind.LOST, Set.of()));
            } else if (target != null) {
                boolean loop = target.parent() instanceof Stmt.For || target.parent() instanceof Comprehension;
                add(events, control, target, new Event(target, loop ? -1 : Integer.MAX_VALUE, false, Kind.MADE, states.of(each, group)));
            }
            if (home.holds(each.source()) && (!alone || each.target() instanceof Location.Var target2 && touched(target2, group, new HashSet<>()))) {
                double whole = Math.nextUp(order(each.source().parent())); // the object goes on when all beside it has been evaluated
                add(events, control, each.source(), new Event(each.source(), whole, false, Kind.LOST, Set.of()));
            }
        }
        group.locations().stream().filter(Location.Part.class::isInstance).map(Location.Part.class::cast)
                .forEach(part -> takenApart(home, control, group, part, events));
        for (Occurrence occurrence : group.occurrences()) {
            if (occurrence.file() == home.file() && home.holds(occurrence.expr())) {
                for (Kind kind : kindsOf(occurrence)) {
                    Expr.Attribute member = ((Occurrence.Member) occurrence.context()).access();
                    Node at = kind != Kind.READ && member.parent() instanceof Expr.Call ? member.parent() : member;
                    Kind exact = kind == Kind.LOADED && mayFindNothing(occurrence) ? Kind.SOUGHT : kind;
                    add(events, control, occurrence.expr(), new Event(at, order(at), isConditional(at), exact, Set.of()));
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

    /**
     * Where the end of a node's evaluation lies among those of its element: where it ends, but what {@code a if b else c} tests, the clauses of a
     * comprehension and the right side of an assignment come first.
     */
    private static double order(Node node) {
        double order = node.end;
        for (Node at = node; at != null && !(at instanceof Stmt); at = at.parent()) {
            Node parent = at.parent();
            Node first = parent instanceof Expr.Conditional choice && choice.body == at ? choice.test
                    : at instanceof Comprehension ? null
                    : parent instanceof Stmt.Assign assign && assign.value != at ? assign.value
                    : parent instanceof Stmt.AnnAssign assign && assign.target == at ? assign.value
                    : lastClause(parent);
            if (first != null) {
                order = first.end + (order - parent.start) / (parent.end - parent.start + 1);
            }
        }
        return order;
    }

    private static Comprehension lastClause(Node comprehension) {
        List<Comprehension> clauses = Repetition.clauses(comprehension);
        return clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
    }

    /** Where the home is filled with an element of a tuple that a function returns. */
    private void takenApart(Home home, ControlFlow control, ResourceGroup group, Location.Part part, Map<Element, List<Event>> events) {
        for (Location.Var variable : TupleResults.variables(migration.flow(), part)) {
            Definition definition = variable.definition();
            if (home.variable() == definition.variable() && definition.madeIn() == home.scope()) {
                Set<Object> all = new LinkedHashSet<>();
                components.into(part).forEach(each -> all.addAll(states.of(each, group)));
                add(events, control, definition.site(), new Event(definition.site(), Integer.MAX_VALUE, false, Kind.MADE, all));
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

    /** Whether what the occurrence does depends on the data of its object. */
    static boolean needsData(Occurrence occurrence) {
        return kindsOf(occurrence).stream().anyMatch(kind -> kind != Kind.DROPPED);
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
        return LoadKinds.isLoad(construct) ? List.of(Kind.LOADED) : List.of();
    }

    private boolean mayFindNothing(Occurrence occurrence) {
        return occurrence.value() instanceof Value.Resource resource && LoadKinds.mayFindNothing(migration, resource.type());
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
