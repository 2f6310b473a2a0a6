package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the code was seen to do with values: moves, calls, imports, reads of unknown objects. Bodies are evaluated many times; only the last
 * evaluation of each, when all is known, leaves traces, in source order of the files.
 */
final class Traces {
    private final Cells cells;
    private final List<Flow> flows = new ArrayList<>();
    private final Set<Expr> moved = new HashSet<>();
    private final Map<Location, List<Flow>> flowsByTarget = new HashMap<>();
    private final Map<Location, Flow> unknownMoves = new HashMap<>();
    private final Map<Definition, ImportLink> imports = new LinkedHashMap<>();
    private final List<FixtureLink> fixtureLinks = new ArrayList<>();
    private final Map<Node, List<CallSite>> calls = new IdentityHashMap<>();
    private final Map<Node, Expr> functionValues = new IdentityHashMap<>();
    private final Set<Node> iteratingFunctions = new HashSet<>();
    private final Set<Node> answeringLater = new HashSet<>();
    private final Map<String, List<UnknownRead>> unknownReads = new LinkedHashMap<>();
    private final Map<String, List<UnknownRead>> otherReads = new HashMap<>();
    private final Map<String, List<UnknownRead>> keys = new HashMap<>();
    private final LoadedModules modules;
    private boolean anyNamespace;
    private boolean recording;

    Traces(Cells cells, LoadedModules modules) {
        this.modules = modules;
        this.cells = cells;
    }

    /** From now on what is seen is kept. */
    void start() {
        recording = true;
    }

    boolean areRecorded() {
        return recording;
    }

    // ---- for the evaluators

    void move(Flow flow) {
        if (recording) {
            flows.add(flow);
            moved.add(flow.source());
            flowsByTarget.computeIfAbsent(flow.target(), key -> new ArrayList<>()).add(flow);
        }
    }

    void unknownMove(Flow move) {
        if (recording) {
            unknownMoves.putIfAbsent(move.target(), move);
        }
    }

    void imported(ImportLink link) {
        if (recording && cells.held(new Location.Var(link.bound())).stream().anyMatch(Value::isResourceLike)) {
            imports.put(link.bound(), link);
        }
    }

    void filled(FixtureLink link) {
        if (recording && cells.held(link.source()).stream().anyMatch(Value::isResourceLike)) {
            fixtureLinks.add(link);
        }
    }

    void called(CallSite site) {
        if (recording) {
            calls.computeIfAbsent(site.function(), key -> new ArrayList<>()).add(site);
        }
    }

    void calledWithElements(Node function) {
        if (recording) {
            iteratingFunctions.add(function);
        }
    }

    void answeredLater(Node function) {
        if (recording) {
            answeringLater.add(function);
        }
    }

    void usedAsValue(Node function, Expr use) {
        if (recording) {
            functionValues.putIfAbsent(function, use);
        }
    }

    void unknownRead(ParsedFile file, Expr.Attribute attribute) {
        if (recording) {
            unknownReads.computeIfAbsent(attribute.name, key -> new ArrayList<>()).add(new UnknownRead(file, attribute));
        }
    }

    void otherRead(ParsedFile file, Expr.Attribute attribute) {
        if (recording) {
            otherReads.computeIfAbsent(attribute.name, key -> new ArrayList<>()).add(new UnknownRead(file, attribute));
        }
    }

    /** A text or a pattern holds the name of an attribute that is read from some object. */
    void namedRead(ParsedFile file, Node at, String name) {
        if (recording) {
            otherReads.computeIfAbsent(name, key -> new ArrayList<>()).add(new UnknownRead(file, at));
        }
    }

    /** The names of some module are in a dict; answers whether that is new. */
    boolean anyNamespace() {
        boolean first = recording && !anyNamespace;
        anyNamespace |= recording;
        return first;
    }

    /** A text may be the key by which a name is read from the dict of a module. */
    void key(ParsedFile file, Expr.Constant text) {
        keys.computeIfAbsent(text.value, name -> new ArrayList<>()).add(new UnknownRead(file, text));
    }

    /** A module goes where it is not followed. */
    void anyModule() {
        if (recording) {
            modules.go();
        }
    }

    /** A module is asked for by a name that is computed. */
    void moduleLoaded(ParsedFile file, Expr loading) {
        if (recording) {
            modules.load(file, loading);
        }
    }

    // ---- for those who ask, by way of ValueFlow

    List<Flow> flows() {
        return flows;
    }

    boolean isMoved(Expr source) {
        return moved.contains(source);
    }

    List<Flow> flowsInto(Location location) {
        return flowsByTarget.getOrDefault(location, List.of());
    }

    Flow unknownMove(Location location) {
        return unknownMoves.get(location);
    }

    Collection<ImportLink> imports() {
        return imports.values();
    }

    ImportLink importOf(Definition definition) {
        return imports.get(definition);
    }

    List<FixtureLink> fixtureLinks() {
        return fixtureLinks;
    }

    List<CallSite> callsOf(Node function) {
        return calls.getOrDefault(function, List.of());
    }

    Expr valueUseOf(Node function) {
        return functionValues.get(function);
    }

    boolean isCalledWithElements(Node function) {
        return iteratingFunctions.contains(function);
    }

    /** Whether a pool calls the function: who asks for its result is not seen. */
    boolean answersLater(Node function) {
        return answeringLater.contains(function);
    }

    /** Where objects of unknown kind may be modules of the program. */
    LoadedModules modules() {
        return modules;
    }

    /** Where a name may be read from the dict of a module. */
    List<UnknownRead> keys(String name) {
        return keys.getOrDefault(name, List.of());
    }

    List<UnknownRead> unknownReads(String attribute) {
        return unknownReads.getOrDefault(attribute, List.of());
    }

    /** Reads of an attribute of this name on objects of which only that is known that they are none of those that are followed. */
    List<UnknownRead> otherReads(String attribute) {
        return otherReads.getOrDefault(attribute, List.of());
    }
}
