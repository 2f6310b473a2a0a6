package dev.defrost.python.resources;

import dev.defrost.definitions.Definitions;
import dev.defrost.python.semantics.Absences;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.NodeMap;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What every location and expression of a program may hold: a monotone fixpoint over all functions, module and class bodies. A body is
 * evaluated again only when a location that it reads has grown.
 */
public final class ValueFlow {
    private final ProgramIndex index;
    private final Absences absences;
    private final Definitions definitions;
    private final Fixtures fixtures;
    private final AttachedFunctions attached;
    private final UnreadStores unread = new UnreadStores(this);
    private final Replacements replacements = new Replacements(this);
    private final TextParameters texts = new TextParameters();
    private final WorkList work = new WorkList();
    private final Cells cells = new Cells(work);
    private final Traces traces;
    private final Map<Stmt.FunctionDef, Boolean> generators = new IdentityHashMap<>();
    private final Map<Stmt.FunctionDef, Expr> firstYields = new IdentityHashMap<>();
    private final NodeMap<Expr, Set<Value>> values = new NodeMap<>();
    private final Map<Stmt.FunctionDef, Boolean> fallingThrough = new IdentityHashMap<>();
    /** The expressions that may hold a followed list. */
    private final Set<Expr> lists = new LinkedHashSet<>();
    private EscapedClasses escaped;
    private boolean settled;
    private boolean openCreations;
    private boolean closed;

    private ValueFlow(ProgramIndex index, Definitions definitions) {
        this.index = index;
        this.absences = new Absences(index.files());
        this.definitions = definitions;
        this.fixtures = new Fixtures(index);
        this.attached = new AttachedFunctions(index);
        this.traces = new Traces(cells, new LoadedModules(index));
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
        boolean grown;
        do {
            grown = flow.cells.growIn(() -> {
                flow.solve(bodies, checkpoint);
                flow.openLists();
            });
        } while (grown);
        assert flow.isFixpoint(bodies) : "a body reads something whose growth nobody told it";
        flow.traces.start();
        bodies.forEach(body -> {
            checkpoint.run();
            new BodyEvaluator(flow, body).run();
        });
        flow.escaped = new EscapedClasses(flow, flow.values);
        flow.escaped.lookAtScopes();
        return flow;
    }

    /** A list of objects of the project that is used where it is not followed may hold others, too. */
    private void openLists() {
        List<Location.Content> lists = cells.listsOfObjects();
        if (!lists.isEmpty()) {
            ListUses uses = new ListUses(this);
            lists.stream().filter(uses::isOpen).forEach(list -> add(list, Set.of(Value.OTHER)));
        }
    }

    private void solve(List<Body> bodies, Runnable checkpoint) {
        work.solve(bodies, body -> new BodyEvaluator(this, body).run(), checkpoint);
    }

    /** Whether evaluating everything once more brings nothing new: no body was passed over that had something to tell. */
    private boolean isFixpoint(List<Body> bodies) {
        return !cells.growIn(() -> bodies.forEach(body -> new BodyEvaluator(this, body).run()));
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
        return cells.held(location);
    }

    /** The expressions that may hold a list which is followed. */
    Set<Expr> lists() {
        return lists;
    }

    /** Whether the list has come to a place that holds too many values to follow them all. */
    boolean isLost(Expr list) {
        return cells.isLost(list);
    }

    /** All locations of which something is known. */
    Set<Location> locations() {
        return cells.locations();
    }

    /** The locations that may hold a value. */
    List<Location> holding(Value value) {
        return cells.holding(value);
    }

    /** All moves of resource-like values, of None and of stand-ins into locations, in source order of their files. */
    public List<Flow> flows() {
        return traces.flows();
    }

    /** Whether one of {@link #flows} starts at the expression. */
    public boolean isMoved(Expr source) {
        return traces.isMoved(source);
    }

    /** The moves into one location, in the order of {@link #flows}. */
    public List<Flow> flowsInto(Location location) {
        return traces.flowsInto(location);
    }

    /** A move of something of which nothing is known into the location, so that it may hold anything; null when there is none. */
    public Flow unknownMove(Location location) {
        return traces.unknownMove(location);
    }

    /** The imports that bring a resource-like value from another file of the project. */
    public Collection<ImportLink> imports() {
        return traces.imports();
    }

    /** The parameters that pytest fills with a resource-like value. */
    public List<FixtureLink> fixtureLinks() {
        return traces.fixtureLinks();
    }

    /** The import that makes this definition, when it brings a resource-like value; null for other definitions. */
    public ImportLink importOf(Definition definition) {
        return traces.importOf(definition);
    }

    /** The visible calls of a function of the project. */
    public List<CallSite> callsOf(Node function) {
        return traces.callsOf(function);
    }

    /** A place where a function is used as a value, so that not all its calls are visible; null when there is none. */
    public Expr valueUseOf(Node function) {
        return traces.valueUseOf(function);
    }

    /** Whether a builtin calls the function with elements of what it goes through. */
    public boolean isCalledWithElements(Node function) {
        return traces.isCalledWithElements(function);
    }

    /** Reads and stores of an attribute of this name on objects of which nothing is known. */
    public List<UnknownRead> unknownReads(String attribute) {
        return traces.unknownReads(attribute);
    }

    /**
     * A place where an attribute of this name is read from an object that may be an instance of the class without the flow saying so; null
     * when there is none. {@code possible} tells whether an instance can be used like that.
     */
    public UnknownRead hiddenRead(ClassInfo info, String attribute, Predicate<Expr.Attribute> possible) {
        List<UnknownRead> reads = new ArrayList<>(unknownReads(attribute));
        if (escaped.contains(info)) {
            reads.addAll(traces.otherReads(attribute));
        }
        return reads.stream()
                .filter(read -> read.attribute() == null || possible.test(read.attribute()))
                .filter(read -> info.family().stream().anyMatch(each -> index.imports().together(each.file(), read.file())))
                .findFirst().orElse(null);
    }

    /** A place where a name of a module may be read without the flow saying so, since the object may be a module; null when there is none. */
    UnknownRead hiddenModuleRead(String name) {
        return Stream.of(traces.otherReads(name), unknownReads(name), traces.keys(name)).flatMap(List::stream)
                .filter(read -> traces.modules().mayBeIn(read.file())).findFirst().orElse(null);
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

    Traces traces() {
        return traces;
    }

    Set<Value> read(Location location, Body reader) {
        return cells.read(location, traces.areRecorded() ? null : reader);
    }

    void add(Location location, Set<Value> added) {
        cells.add(location, added);
    }

    /** Values come from an expression of the body into a location. */
    void move(Body body, Expr source, Set<Value> value, Location target, Flow.Via via) {
        add(target, value);
        if (value.isEmpty()) {
            traces.unknownMove(new Flow(body.file(), source, target, via));
            addUnknown(target, body);
        } else if (value.stream().anyMatch(each -> each.isResourceLike() || each instanceof Value.StandIn)
                || via == Flow.Via.VALUE && value.equals(Set.of(Value.NONE))) {
            traces.move(new Flow(body.file(), source, target, via));
        }
    }

    /** Says of a location that holds something that it may hold anything, too, once all is known that can be. */
    void addUnknown(Location location, Body body) {
        if (values(location).isEmpty()) {
            cells.await(location, body);
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

    /** A function is used where it is not called. */
    void useFunction(Node function, Expr use, Body body) {
        traces.usedAsValue(function, use);
        if (!traces.areRecorded()) {
            calledByOthers(function, body);
        }
    }

    /** Calls that cannot be seen may give its parameters anything. */
    private void calledByOthers(Node function, Body body) {
        boolean plain = index.classOfMethod(function) == null || function instanceof Stmt.FunctionDef def && Decorators.has(def, "staticmethod");
        int first = plain ? 0 : 1;
        Parameters parameters = function instanceof Stmt.FunctionDef def ? def.parameters : ((Expr.Lambda) function).parameters;
        parameters.positional.stream().skip(first).forEach(parameter -> addUnknown(new Location.Var(definitionAt(parameter)), body));
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
