package dev.defrost.recipes.python;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the data of an object comes from when one of its attributes is read: from the response that it was made with, from a call at this
 * place, or from a call made earlier. Follows boto3's cache: filled by the first read or by {@code load}, dropped by every successful JSON
 * action of a class that can load, kept by waiters and injected methods ({@code boto3/resources/factory.py}, {@code boto3/resources/action.py}).
 */
final class DataStates {
    /** The state of the cache: what filled it, or {@link #EMPTY}, or {@link #MADE_WITH}. */
    private static final Object EMPTY = "empty";
    private static final Object MADE_WITH = "made-with";

    private final Migration migration;
    private final Components components;

    /** Code for the data, and where in which response it lies. With {@code isMember} the code is the member itself; {@code isSummary} for an object summary loaded anew. */
    record Answer(String code, ServiceDefinition service, String operation, String path, boolean isMember, boolean isSummary) {
        Answer(String code, ServiceDefinition service, String operation, String path, boolean isMember) {
            this(code, service, operation, path, isMember, false);
        }
    }

    private record Event(Node at, boolean conditional, Kind kind) {
        enum Kind { MADE, READ, LOADED, DROPPED }
    }

    DataStates(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The data that {@code access} (an attribute of a resource-like expression) reads. */
    Answer at(ParsedFile file, Expr.Attribute access, ResourceDefinition type, ResourceGroup group) {
        Expr receiver = access.value;
        Origins.Made made = components.origins().of(group);
        boolean carries = made != null && made.result().path() != null;
        if (!type.actionsDropData()) {
            if (!carries) {
                migration.block(group, BlockerCode.LAZY_LOAD, file, access, "the object has no data and no way to load it");
            }
            return initial(file, receiver, type, made);
        }
        boolean dropped = group.occurrences().stream().anyMatch(each -> changesData(each));
        if (carries && !dropped) {
            return initial(file, receiver, type, made);
        }
        if (!(receiver instanceof Expr.Name name) || migration.flow().index().definitionAt(name) != null) {
            return inline(file, access, receiver, type, group);
        }
        return ofVariable(file, access, name, type, group, carries ? made : null);
    }

    private Answer initial(ParsedFile file, Expr receiver, ResourceDefinition type, Origins.Made made) {
        Piece data = components.piece(file, receiver, Component.DATA);
        String operation = made == null ? "" : made.operation();
        String path = made == null ? "" : made.result().path();
        return new Answer(data.code(), migration.service(type), operation, path, false);
    }

    private Answer loadedBy(String code, ResourceDefinition type) {
        Construct.Load load = type.load();
        if (load == null && type.construct("load") instanceof Construct.Injected injected && injected.kind().equals(Loads.SUMMARY_LOAD)) {
            String operation = migration.service(type).operationOfMethod(injected.clientMethod()).name();
            return new Answer(code, migration.service(type), operation, "", false, true);
        }
        return new Answer(code, migration.service(type), load == null ? "" : load.operation(), load == null ? "" : load.path(), false);
    }

    /** An object that is made in this very expression: one call for it. */
    private Answer inline(ParsedFile file, Expr.Attribute access, Expr receiver, ResourceDefinition type, ResourceGroup group) {
        if (!group.locations().isEmpty()) {
            migration.block(group, BlockerCode.LAZY_LOAD, file, access);
            return loadedBy("None", type);
        }
        return loadedBy(new Loads(migration, components).data(file, receiver, type, group), type);
    }

    private boolean changesData(Occurrence occurrence) {
        return kindOf(occurrence) == Event.Kind.DROPPED || kindOf(occurrence) == Event.Kind.LOADED;
    }

    private static Event.Kind kindOf(Occurrence occurrence) {
        if (occurrence.context() instanceof Occurrence.Member member && occurrence.value() instanceof Value.Resource resource) {
            Construct construct = resource.type().construct(member.access().name);
            if (construct instanceof Construct.Attribute || construct instanceof Construct.Reference) {
                return Event.Kind.READ;
            }
            if (construct instanceof Construct.Action && resource.type().actionsDropData()) {
                return Event.Kind.DROPPED;
            }
            boolean loads = construct instanceof Construct.Load
                    || construct instanceof Construct.Injected injected && injected.kind().endsWith("-load");
            return loads ? Event.Kind.LOADED : null;
        }
        return null;
    }

    // ---- variables of one function

    private Answer ofVariable(ParsedFile file, Expr.Attribute access, Expr.Name name, ResourceDefinition type, ResourceGroup group,
            Origins.Made made) {
        List<Definition> definitions = file.defUse().reaching(name);
        Scope scope = Components.codeScope(file, name);
        Set<Object> state = Set.of();
        boolean local = group.locations().stream().allMatch(location -> location instanceof Location.Var var
                && var.definition().kind() != Definition.Kind.PARAMETER && isLocal(file, var.definition(), scope));
        if (local && definitions.size() == 1 && !isAliased(group)) {
            state = stateAt(file, scope, definitions.get(0), group, access, made != null);
        }
        if (state.equals(Set.of(MADE_WITH))) {
            return initial(file, name, type, made);
        }
        if (state.equals(Set.of(EMPTY))) {
            return loadHere(file, access, name, type, group, definitions.get(0), made != null);
        }
        boolean loaded = !state.isEmpty() && state.stream().allMatch(Node.class::isInstance);
        if (loaded) {
            for (Object loader : state) {
                migration.learn(new Shared((Node) loader));
            }
            return answer(file, carrier(file, definitions.get(0), type, group, made != null), type, group);
        }
        migration.block(group, BlockerCode.LAZY_LOAD, file, access);
        return loadedBy("None", type);
    }

    /** Whether two names may hold the same object, so that what is done through one changes what the other reads. */
    private boolean isAliased(ResourceGroup group) {
        for (Flow each : group.flows()) {
            boolean list = migration.flow().values(each.target()).stream().anyMatch(Value.Sequence.class::isInstance);
            boolean copied = each.via() == Flow.Via.VALUE && !Reads.locations(migration.flow(), each.source()).isEmpty();
            if (list || copied) {
                return true;
            }
        }
        return false;
    }

    private boolean isLocal(ParsedFile file, Definition definition, Scope scope) {
        if (definition.variable().scope() != scope) {
            return false;
        }
        boolean readOutside = definition.variable().reads().stream().anyMatch(read -> Components.codeScope(file, read) != scope);
        return !definition.variable().crossesScopes() || !readOutside;
    }

    /** Other reads use what this one has loaded, so that it needs a variable. */
    private record Shared(Node loader) {}

    private Answer loadHere(ParsedFile file, Expr.Attribute access, Expr.Name name, ResourceDefinition type, ResourceGroup group,
            Definition definition, boolean hasData) {
        String code = new Loads(migration, components).data(file, name, type, group);
        Stmt statement = Hoists.statementOf(access);
        boolean atStart = new Hoists(migration, components).mayHoist(file, access);
        if (!atStart && !migration.knows(new Shared(access))) {
            return loadedBy(code, type);
        }
        if (!atStart) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, access, "the call would move in front of what comes before it");
        }
        String carrier = carrier(file, definition, type, group, hasData);
        String member = onlyAttribute(type);
        String loaded = member == null ? code : code + subscript(file, type, member);
        Layout layout = migration.layout(file);
        migration.rewriter(file).insertOnce(access, statement.start, carrier + " = " + loaded + layout.newline() + layout.indentOf(statement.start));
        return answer(file, carrier, type, group);
    }

    private String subscript(ParsedFile file, ResourceDefinition type, String member) {
        boolean always = migration.service(type).isAlwaysPresent(type.load().operation(), Paths.normal(type.load().path()), member);
        String quoted = migration.layout(file).quoted(member);
        return always ? "[" + quoted + "]" : ".get(" + quoted + ")";
    }

    private Answer answer(ParsedFile file, String carrier, ResourceDefinition type, ResourceGroup group) {
        Answer answer = loadedBy(carrier, type);
        return onlyAttribute(type) == null ? answer : new Answer(carrier, answer.service(), answer.operation(), answer.path(), true);
    }

    /** The single attribute of types such as queues and topics; null for types with several. */
    private static String onlyAttribute(ResourceDefinition type) {
        List<Construct.Attribute> attributes = type.constructs().stream()
                .filter(Construct.Attribute.class::isInstance).map(Construct.Attribute.class::cast).toList();
        return attributes.size() == 1 ? attributes.get(0).member() : null;
    }

    private String carrier(ParsedFile file, Definition definition, ResourceDefinition type, ResourceGroup group, boolean hasData) {
        String variable = definition.variable().name();
        Object key = List.of("loaded", definition.variable());
        if (onlyAttribute(type) != null) {
            String wanted = variable + "_" + Paths.snake(onlyAttribute(type));
            return migration.names().local(key, definition.variable().scope(), wanted, wanted + "_2");
        }
        Origins.Made made = components.origins().of(group);
        boolean taken = hasData || made != null && made.isListing();
        return taken ? migration.names().local(key, definition.variable().scope(), variable + "_data", variable + "_data_2")
                : migration.names().reuse(key, definition.variable().scope(), variable);
    }

    private Set<Object> stateAt(ParsedFile file, Scope scope, Definition definition, ResourceGroup group, Expr.Attribute access, boolean hasData) {
        ControlFlow flow = file.defUse().controlFlow(scope);
        Map<Element, List<Event>> events = events(file, flow, definition, group);
        Map<Element, Set<Object>> before = new HashMap<>();
        List<Element> work = new ArrayList<>(flow.elements());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Element element : work) {
                Set<Object> in = new LinkedHashSet<>();
                for (Element predecessor : flow.predecessors(element)) {
                    in.addAll(after(before.getOrDefault(predecessor, Set.of()), events.getOrDefault(predecessor, List.of()), null, hasData));
                }
                if (!in.equals(before.getOrDefault(element, Set.of()))) {
                    before.put(element, in);
                    changed = true;
                }
            }
        }
        Element here = flow.elementOf(access);
        return here == null ? Set.of() : after(before.getOrDefault(here, Set.of()), events.getOrDefault(here, List.of()), access, hasData);
    }

    /** The state behind an element's events, or just before the event at {@code until}. */
    private static Set<Object> after(Set<Object> in, List<Event> events, Node until, boolean hasData) {
        Set<Object> state = in;
        for (Event event : events) {
            if (event.at == until) {
                return state;
            }
            Set<Object> next = switch (event.kind) {
                case MADE -> Set.of(hasData ? MADE_WITH : EMPTY);
                case DROPPED -> Set.of(EMPTY);
                case LOADED -> Set.of("loaded-explicitly");
                case READ -> filled(state, event.at);
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
        if (!state.contains(EMPTY)) {
            return state;
        }
        Set<Object> next = new LinkedHashSet<>(state);
        next.remove(EMPTY);
        next.add(reader);
        return next;
    }

    private Map<Element, List<Event>> events(ParsedFile file, ControlFlow flow, Definition definition, ResourceGroup group) {
        Map<Element, List<Event>> events = new HashMap<>();
        for (Flow each : components.into(new Location.Var(definition))) {
            add(events, flow.elementOf(definition.site()), new Event(definition.site(), false, Event.Kind.MADE));
        }
        for (Occurrence occurrence : group.occurrences()) {
            boolean same = occurrence.file() == file && occurrence.expr() instanceof Expr.Name read
                    && file.defUse().reaching(read).contains(definition);
            Event.Kind kind = same ? kindOf(occurrence) : null;
            if (kind != null) {
                Expr.Attribute member = ((Occurrence.Member) occurrence.context()).access();
                Node at = kind == Event.Kind.READ || !(member.parent() instanceof Expr.Call) ? member : member.parent();
                add(events, flow.elementOf(occurrence.expr()), new Event(at, isConditional(at), kind));
            }
        }
        events.values().forEach(list -> list.sort(Comparator.comparingInt((Event event) -> order(event))));
        return events;
    }

    /** What makes the object comes last in its statement, loop targets first; everything else in the order in which it ends. */
    private static int order(Event event) {
        if (event.kind == Event.Kind.MADE) {
            return event.at.parent() instanceof Stmt.For ? -1 : Integer.MAX_VALUE;
        }
        return event.at.end;
    }

    private static void add(Map<Element, List<Event>> events, Element element, Event event) {
        if (element != null) {
            events.computeIfAbsent(element, key -> new ArrayList<>()).add(event);
        }
    }

    /** Whether the node may be left out when its statement runs, or run several times. */
    private static boolean isConditional(Node node) {
        for (Node at = node; !(at.parent() instanceof Stmt); at = at.parent()) {
            Node parent = at.parent();
            boolean skipped = parent instanceof Expr.BoolOp bool && bool.values.get(0) != at
                    || parent instanceof Expr.Conditional conditional && conditional.test != at
                    || parent instanceof Expr.Compare compare && compare.left != at && compare.comparators.size() > 1
                    || parent instanceof Expr.Lambda
                    || parent instanceof Expr.ListComp || parent instanceof Expr.SetComp || parent instanceof Expr.DictComp
                    || parent instanceof Expr.GeneratorExp || parent instanceof dev.defrost.python.syntax.Comprehension;
            if (skipped) {
                return true;
            }
        }
        return false;
    }
}
