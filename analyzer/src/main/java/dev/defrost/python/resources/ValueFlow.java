package dev.defrost.python.resources;

import dev.defrost.definitions.Definitions;
import dev.defrost.python.semantics.Absences;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.NodeMap;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What every location and expression of a program may hold: a monotone fixpoint over all functions, module and class bodies. A body is
 * evaluated again only when a location that it reads has grown.
 */
public final class ValueFlow {
    /**
     * A set that grows beyond this keeps no more strings, containers and {@linkplain Value.External names from outside} that tell nothing: what
     * is left out is there as another value. There is no end of names, since {@code node = node.parent} makes a longer one of each.
     */
    private static final int MAX_VALUES = 16;

    private final ProgramIndex index;
    private final Absences absences;
    private final Definitions definitions;
    private final Fixtures fixtures;
    private final AttachedFunctions attached;
    private final UnreadStores unread = new UnreadStores(this);
    private final Replacements replacements = new Replacements(this);
    private final TextParameters texts = new TextParameters();
    private final Map<Location, Cell> cells = new LinkedHashMap<>();
    /** The bodies to which it only matters that a location holds something; it does not yet. */
    private final Map<Location, Set<Body>> waiting = new HashMap<>();
    private final Map<Stmt.FunctionDef, Boolean> generators = new IdentityHashMap<>();
    private final Map<Stmt.FunctionDef, Expr> firstYields = new IdentityHashMap<>();
    private final NodeMap<Expr, Set<Value>> values = new NodeMap<>();
    private final ArrayDeque<Body> queue = new ArrayDeque<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Set<Expr> moved = new HashSet<>();
    private final Map<Location, List<Flow>> flowsByTarget = new HashMap<>();
    private final Map<Definition, ImportLink> imports = new LinkedHashMap<>();
    private final List<FixtureLink> fixtureLinks = new ArrayList<>();
    private final Map<Node, List<CallSite>> calls = new IdentityHashMap<>();
    private final Map<Node, Expr> functionValues = new IdentityHashMap<>();
    private final Set<Node> iteratingFunctions = new HashSet<>();
    private final Set<Node> answeringLater = new HashSet<>();
    private final Map<String, List<UnknownRead>> unknownReads = new LinkedHashMap<>();
    private final Map<String, List<UnknownRead>> otherReads = new HashMap<>();
    private final Map<Location, Flow> unknownMoves = new HashMap<>();
    private final Map<Stmt.FunctionDef, Boolean> fallingThrough = new IdentityHashMap<>();
    /** The expressions that may hold a followed list. */
    private final Set<Expr> lists = new LinkedHashSet<>();
    private final Set<Expr> lostLists = new HashSet<>();
    private EscapedClasses escaped;
    private boolean settled;
    private boolean grown;
    private boolean openCreations;
    private boolean closed;
    private boolean recording;

    /**
     * A piece of code that is evaluated as a whole. Identity is equality. What an evaluation does depends on the cells that it reads, and where
     * it is {@link #unsettled} on what else is known of the program; when neither has changed, another evaluation would do nothing.
     */
    static final class Body {
        private final ParsedFile file;
        private final Scope scope;
        private boolean queued;
        private boolean changed = true;
        private boolean unsettled;

        private Body(ParsedFile file, Scope scope) {
            this.file = file;
            this.scope = scope;
        }

        ParsedFile file() {
            return file;
        }

        Scope scope() {
            return scope;
        }

        /** The evaluation depends on something whose growth nobody tells: it is repeated in every round. */
        void unsettle() {
            unsettled = true;
        }
    }

    /** What a location may hold, and who has to know when that grows. */
    private static final class Cell {
        private Set<Value> held = Set.of();
        private Set<Body> readers = Set.of();

        boolean hold(Value value) {
            boolean more = !held.contains(value);
            held = more ? with(held, value) : held;
            return more;
        }

        void tell(Body reader) {
            readers = readers.contains(reader) ? readers : with(readers, reader);
        }

        /** The set with one more element; most have one, and there are many sets. */
        private static <T> Set<T> with(Set<T> set, T added) {
            if (set.isEmpty()) {
                return Set.of(added);
            }
            Set<T> more = set;
            if (set.size() == 1) {
                more = new LinkedHashSet<>(4);
                more.addAll(set);
            }
            more.add(added);
            return more;
        }
    }

    /** An attribute that is read from or stored on an object of unknown type. */
    public record UnknownRead(ParsedFile file, Expr.Attribute attribute) {}

    private ValueFlow(ProgramIndex index, Definitions definitions) {
        this.index = index;
        this.absences = new Absences(index.files());
        this.definitions = definitions;
        this.fixtures = new Fixtures(index);
        this.attached = new AttachedFunctions(index);
    }

    /** Solves the flow of a program; deterministic in the order of its files. */
    public static ValueFlow of(ProgramIndex index, Definitions definitions) {
        return of(index, definitions, () -> { });
    }

    /** The same; {@code checkpoint} runs before each step and may throw to give up. */
    public static ValueFlow of(ProgramIndex index, Definitions definitions, Runnable checkpoint) {
        ValueFlow flow = new ValueFlow(index, definitions);
        List<Body> bodies = new ArrayList<>();
        for (ParsedFile file : index.files()) {
            for (Scope scope : file.scopes().all()) {
                if (scope.kind() != Scope.Kind.COMPREHENSION) {
                    bodies.add(new Body(file, scope));
                }
            }
        }
        flow.solve(bodies, checkpoint);
        new Annotations(flow).assume();
        flow.solve(bodies, checkpoint);
        if (flow.openCreations) {
            flow.closed = true;
            flow.solve(bodies, checkpoint);
        }
        // Only now is what holds nothing unknown for good: said earlier, it would stay beside what comes later.
        flow.settled = true;
        do {
            flow.grown = false;
            flow.solve(bodies, checkpoint);
            flow.openLists();
        } while (flow.grown);
        assert flow.isFixpoint(bodies) : "a body reads something whose growth nobody told it";
        flow.recording = true;
        bodies.forEach(body -> {
            checkpoint.run();
            new BodyEvaluator(flow, body).run();
        });
        flow.escaped = new EscapedClasses(flow, flow.values);
        return flow;
    }

    /** A list of objects of the project that is used where it is not followed may hold others, too. */
    private void openLists() {
        List<Location.Content> lists = cells.entrySet().stream()
                .filter(each -> each.getKey() instanceof Location.Content && each.getValue().held.stream().anyMatch(Value.Instance.class::isInstance))
                .map(each -> (Location.Content) each.getKey()).toList();
        if (!lists.isEmpty()) {
            ListUses uses = new ListUses(this);
            lists.stream().filter(uses::isOpen).forEach(list -> add(list, Set.of(Value.OTHER)));
        }
    }

    private void solve(List<Body> bodies, Runnable checkpoint) {
        bodies.forEach(this::enqueue);
        while (!queue.isEmpty()) {
            checkpoint.run();
            Body body = queue.poll();
            body.queued = false;
            if (body.changed || body.unsettled) {
                body.changed = false;
                body.unsettled = false;
                new BodyEvaluator(this, body).run();
            }
        }
    }

    /** Whether evaluating everything once more brings nothing new: no body was passed over that had something to tell. */
    private boolean isFixpoint(List<Body> bodies) {
        grown = false;
        bodies.forEach(body -> new BodyEvaluator(this, body).run());
        return !grown;
    }

    private void hasGrown(Body reader) {
        reader.changed = true;
        enqueue(reader);
    }

    private void enqueue(Body body) {
        if (!body.queued) {
            body.queued = true;
            queue.add(body);
        }
    }

    public ProgramIndex index() {
        return index;
    }

    public Definitions definitions() {
        return definitions;
    }

    /** The functions that the program sets on resources. */
    public AttachedFunctions attached() {
        return attached;
    }

    UnreadStores unread() {
        return unread;
    }

    public Replacements replacements() {
        return replacements;
    }

    /** What an expression may hold; empty when nothing is known. */
    public Set<Value> values(Expr expr) {
        Set<Value> found = values.get(expr);
        return found == null ? Set.of() : found;
    }

    /** What a location may hold; empty when nothing is known. */
    public Set<Value> values(Location location) {
        Cell cell = cells.get(location);
        return cell == null ? Set.of() : cell.held;
    }

    /** The expressions that may hold a list which is followed. */
    Set<Expr> lists() {
        return lists;
    }

    /** Whether the list has come to a place that holds too many values to follow them all. */
    boolean isLost(Expr list) {
        return lostLists.contains(list);
    }

    /** All locations of which something is known. */
    Set<Location> locations() {
        return cells.keySet();
    }

    /** The locations that may hold a value. */
    List<Location> holding(Value value) {
        return cells.entrySet().stream().filter(each -> each.getValue().held.contains(value)).map(Map.Entry::getKey).toList();
    }

    /** All moves of resource-like values, of None and of stand-ins into locations, in source order of their files. */
    public List<Flow> flows() {
        return flows;
    }

    /** Whether one of {@link #flows} starts at the expression. */
    public boolean isMoved(Expr source) {
        return moved.contains(source);
    }

    /** The moves into one location, in the order of {@link #flows}. */
    public List<Flow> flowsInto(Location location) {
        return flowsByTarget.getOrDefault(location, List.of());
    }

    /** A move of something of which nothing is known into the location, so that it may hold anything; null when there is none. */
    public Flow unknownMove(Location location) {
        return unknownMoves.get(location);
    }

    /** The imports that bring a resource-like value from another file of the project. */
    public Collection<ImportLink> imports() {
        return imports.values();
    }

    /** The parameters that pytest fills with a resource-like value. */
    public List<FixtureLink> fixtureLinks() {
        return fixtureLinks;
    }

    /** The import that makes this definition, when it brings a resource-like value; null for other definitions. */
    public ImportLink importOf(Definition definition) {
        return imports.get(definition);
    }

    /** The visible calls of a function of the project. */
    public List<CallSite> callsOf(Node function) {
        return calls.getOrDefault(function, List.of());
    }

    /** A place where a function is used as a value, so that not all its calls are visible; null when there is none. */
    public Expr valueUseOf(Node function) {
        return functionValues.get(function);
    }

    /** Whether a builtin calls the function with elements of what it goes through. */
    public boolean isCalledWithElements(Node function) {
        return iteratingFunctions.contains(function);
    }

    /** Reads and stores of an attribute of this name on objects of which nothing is known. */
    public List<UnknownRead> unknownReads(String attribute) {
        return unknownReads.getOrDefault(attribute, List.of());
    }

    /** Reads of an attribute of this name on objects of which only that is known that they are none of those that are followed. */
    List<UnknownRead> otherReads(String attribute) {
        return otherReads.getOrDefault(attribute, List.of());
    }

    /**
     * A place where an attribute of this name is read from an object that may be an instance of the class without the flow saying so; null
     * when there is none. {@code possible} tells whether an instance can be used like that.
     */
    public UnknownRead hiddenRead(ClassInfo info, String attribute, Predicate<Expr.Attribute> possible) {
        List<UnknownRead> reads = new ArrayList<>(unknownReads(attribute));
        if (escaped.contains(info)) {
            reads.addAll(otherReads.getOrDefault(attribute, List.of()));
        }
        return reads.stream()
                .filter(read -> possible.test(read.attribute()))
                .filter(read -> info.family().stream().anyMatch(each -> index.imports().together(each.file(), read.file())))
                .findFirst().orElse(null);
    }

    /** Whether an instance of the class may be an object of unknown kind. */
    boolean mayBeUnknown(ClassInfo info) {
        return escaped.contains(info);
    }

    /** The file in which a node stands. */
    public ParsedFile fileOf(Node node) {
        return index.fileOf(node.module());
    }

    // ---- for the evaluator

    /**
     * The values of a location where an expression reads it, without None where tests and stores rule it out. {@code filler} is the store by
     * which the location is filled; null for an attribute, which many stores fill.
     */
    Set<Value> readAt(Location location, Node filler, Expr read, Body reader) {
        Set<Value> found = read(location, reader);
        if (!found.contains(Value.NONE)) {
            return found;
        }
        Set<Object> fillers = absences.fillers(reader.file(), reader.scope(), read);
        boolean mayBeNone = fillers == null || fillers.contains(Absences.ELSEWHERE) || (filler != null ? fillers.contains(filler)
                : fillers.stream().anyMatch(target -> leavesNone(target, reader)));
        if (mayBeNone) {
            return found;
        }
        Set<Value> present = new LinkedHashSet<>(found);
        present.remove(Value.NONE);
        return present;
    }

    private boolean leavesNone(Object target, Body reader) {
        return !(target instanceof Expr.Attribute attribute) || read(new Location.Stored(attribute), reader).contains(Value.NONE);
    }

    /** Whether control may reach the end of a function without {@code return}. */
    public boolean fallsThrough(ParsedFile file, Stmt.FunctionDef function) {
        return fallingThrough.computeIfAbsent(function, key -> Absences.fallsThrough(file, file.scopes().opensScope(key), key));
    }

    /** Whether all that can be known of values is: what is empty now is unknown for good. The {@code body} is evaluated again when it is. */
    boolean isSettled(Body body) {
        if (!settled) {
            body.unsettle();
        }
        return settled;
    }

    /** Whether all sessions are known: what is asked for a resource and none of them never will be. Until then such calls hold nothing. */
    boolean sessionsAreKnown(Body body) {
        openCreations = true;
        if (!closed) {
            body.unsettle();
        }
        return closed;
    }

    boolean isRecording() {
        return recording;
    }

    Set<Value> read(Location location, Body reader) {
        Cell cell = cells.computeIfAbsent(location, key -> new Cell());
        if (!recording) {
            cell.tell(reader);
        }
        return cell.held;
    }

    void add(Location location, Set<Value> added) {
        if (added.isEmpty()) {
            return;
        }
        Cell cell = cells.computeIfAbsent(location, key -> new Cell());
        if (cell.held.isEmpty()) {
            Set<Body> unsettled = waiting.remove(location);
            if (unsettled != null) {
                unsettled.forEach(Body::unsettle);
            }
        }
        boolean more = false;
        for (Value value : added) {
            if (cell.held.contains(value) || value instanceof Value.StandIn && cell.held.stream().anyMatch(Value.StandIn.class::isInstance)) {
                continue;
            }
            boolean dropped = cell.held.size() >= MAX_VALUES && isCounted(value);
            if (dropped) {
                lostLists.addAll(Lists.containers(Set.of(value)));
            }
            more |= cell.hold(dropped ? Value.OTHER : value);
        }
        if (more) {
            grown = true;
            cell.readers.forEach(this::hasGrown);
        }
    }

    private static boolean isCounted(Value value) {
        return value instanceof Value.Text || Lists.isContainer(value) || value instanceof Value.External external && !external.isTelling();
    }

    /** Says of a location that holds something that it may hold anything, too, once all is known that can be. */
    void addUnknown(Location location, Body body) {
        if (values(location).isEmpty()) {
            waiting.computeIfAbsent(location, key -> new LinkedHashSet<>(4)).add(body);
        } else if (settled) {
            add(location, Set.of(Value.UNKNOWN));
        } else {
            body.unsettle();
        }
    }

    void set(Expr expr, Set<Value> found) {
        if (!found.isEmpty()) {
            values.put(expr, found);
            for (Value value : found) {
                if (Lists.isContainer(value)) {
                    lists.add(expr);
                }
            }
        }
    }

    void record(Flow flow) {
        if (recording) {
            flows.add(flow);
            moved.add(flow.source());
            flowsByTarget.computeIfAbsent(flow.target(), key -> new ArrayList<>()).add(flow);
        }
    }

    void recordUnknownMove(Flow move) {
        if (recording) {
            unknownMoves.putIfAbsent(move.target(), move);
        }
    }

    void recordImport(ImportLink link) {
        if (recording && values(new Location.Var(link.bound())).stream().anyMatch(Value::isResourceLike)) {
            imports.put(link.bound(), link);
        }
    }

    void recordCall(CallSite site) {
        if (recording) {
            calls.computeIfAbsent(site.function(), key -> new ArrayList<>()).add(site);
        }
    }

    void recordIteratingCall(Node function) {
        if (recording) {
            iteratingFunctions.add(function);
        }
    }

    void recordFunctionValue(Node function, Expr use, Body body) {
        if (recording) {
            functionValues.putIfAbsent(function, use);
        } else if (function instanceof Stmt.FunctionDef def) {
            calledByOthers(def, body);
        }
    }

    /** Calls that cannot be seen may give its parameters anything. */
    private void calledByOthers(Stmt.FunctionDef function, Body body) {
        int first = index.classOfMethod(function) == null || Decorators.has(function, "staticmethod") ? 0 : 1;
        function.parameters.positional.stream().skip(first).forEach(parameter -> addUnknown(new Location.Var(definitionAt(parameter)), body));
    }

    void recordLaterAnswer(Node function) {
        if (recording) {
            answeringLater.add(function);
        }
    }

    /** Whether a pool calls the function: who asks for its result is not seen. */
    boolean answersLater(Node function) {
        return answeringLater.contains(function);
    }

    void recordUnknown(ParsedFile file, Expr.Attribute attribute) {
        if (recording) {
            unknownReads.computeIfAbsent(attribute.name, key -> new ArrayList<>()).add(new UnknownRead(file, attribute));
        }
    }

    void recordOther(ParsedFile file, Expr.Attribute attribute) {
        if (recording) {
            otherReads.computeIfAbsent(attribute.name, key -> new ArrayList<>()).add(new UnknownRead(file, attribute));
        }
    }

    void recordFixture(FixtureLink link) {
        if (recording && values(link.source()).stream().anyMatch(Value::isResourceLike)) {
            fixtureLinks.add(link);
        }
    }

    Fixtures fixtures() {
        return fixtures;
    }

    TextParameters texts() {
        return texts;
    }

    Definition definitionAt(Node site) {
        return index.definitionAt(site);
    }

    /** Whether the node is part of a function's body. */
    boolean isInFunction(Node node) {
        Node at = node.parent();
        while (at != null && !(at instanceof Stmt.FunctionDef) && !(at instanceof Expr.Lambda)) {
            at = at.parent();
        }
        return at != null;
    }

    /** {@link Generators#isGenerator}, looked for once. */
    boolean yields(Stmt.FunctionDef function) {
        return generators.computeIfAbsent(function, Generators::isGenerator);
    }

    Expr firstYield(Stmt.FunctionDef function) {
        return firstYields.computeIfAbsent(function, Generators::firstYield);
    }
}
