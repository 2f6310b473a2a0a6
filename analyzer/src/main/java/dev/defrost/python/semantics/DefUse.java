package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.NodeMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which definitions reach which reads in one file. Worked out when asked for, variable by variable; not thread-safe. */
public final class DefUse {
    private static final Set<String> CONSUMERS = Set.of(
            "all", "any", "bytes", "bytearray", "dict", "frozenset", "list", "max", "min", "set", "sorted", "sum", "tuple");

    private record Graph(ControlFlow flow, Blocks blocks) {}

    private final Scopes scopes;
    private final Map<Scope, Graph> graphs = new HashMap<>();
    private final Map<Variable, Reaching> solved = new HashMap<>();
    private final Map<Variable, Map<Definition, List<Expr.Name>>> uses = new HashMap<>();
    private NodeMap<Expr.Name, List<Definition>> reads = new NodeMap<>();

    private DefUse(Scopes scopes) {
        this.scopes = scopes;
    }

    public static DefUse of(Scopes scopes) {
        return new DefUse(scopes);
    }

    /** Forgets all answers: something has changed that they depend on. */
    void forget() {
        graphs.clear();
        solved.clear();
        uses.clear();
        reads = new NodeMap<>();
    }

    /** The control-flow graph of the scope, made once; of a comprehension: that of the scope around it. */
    public ControlFlow controlFlow(Scope scope) {
        return graph(scope).flow;
    }

    /**
     * The definitions whose value the read may see, in source order. Flow-sensitive where the read is executed in place with its
     * variable: its own scope, list, set and dict comprehensions, generator expressions consumed at once, class bodies. For a
     * deferred read (nested function, lambda, other generator expression) those that hold where the function is made, and every
     * later one. All binding definitions when one is made by other code ({@code global}, {@code nonlocal}) and in code that
     * cannot
     * be reached. Empty for names that resolve to nothing.
     */
    public List<Definition> reaching(Expr.Name read) {
        Variable variable = scopes.resolve(read);
        return variable == null ? List.of() : reads.computeIfAbsent(read, key -> isParameter(variable)
                ? variable.definitions() : answer(variable, key).definitions());
    }

    /** Whether the variable is bound once, when its function is called: every read sees that. */
    private static boolean isParameter(Variable variable) {
        return variable.definitions().size() == 1 && variable.definitions().get(0).kind() == Definition.Kind.PARAMETER;
    }

    /** The definitions that may hold just before the node is evaluated: what {@link #reaching} says of a read at that place. */
    public List<Definition> reachingAt(Variable variable, Node position) {
        return answer(variable, position).definitions();
    }

    /**
     * Whether the variable may be unbound at the read; true where that is not known. In class bodies Python then looks for a
     * global.
     */
    public boolean maybeUnbound(Expr.Name read) {
        Variable variable = scopes.resolve(read);
        return variable == null || maybeUnbound(variable, read);
    }

    /** Whether the variable may be unbound just before the node is evaluated. */
    public boolean maybeUnbound(Variable variable, Node position) {
        return answer(variable, position).maybeUnbound();
    }

    /** The reads that may see this definition. */
    public List<Expr.Name> uses(Definition definition) {
        return uses.computeIfAbsent(definition.variable(), this::usesOf).getOrDefault(definition, List.of());
    }

    /**
     * Whether the variable is provably bound at {@code use}, to the value of the last execution of {@code definition}. Where that
     * may be executed again between two points of interest (a loop), ask {@link ControlFlow#inLoop} as well.
     */
    public boolean sameValue(Definition definition, Node use) {
        Reaching.Answer answer = answer(definition.variable(), use);
        return !answer.maybeUnbound() && answer.definitions().equals(List.of(definition));
    }

    /**
     * Whether the comprehension's body runs where it stands; a generator expression does when a builtin or {@code join}
     * consumes it at once.
     */
    public boolean runsInPlace(Node comprehension) {
        if (!(comprehension instanceof Expr.GeneratorExp)) {
            return true;
        }
        if (!(comprehension.parent() instanceof Expr.Call call) || !call.arguments.contains(comprehension)) {
            return false;
        }
        if (call.function instanceof Expr.Attribute attribute) {
            return attribute.name.equals("join") && call.arguments.size() == 1;
        }
        return call.function instanceof Expr.Name name && CONSUMERS.contains(name.id) && isBuiltin(name);
    }

    /** Whether the name means Python's builtin: nothing in the file binds it, and no star import may. */
    public boolean isBuiltin(Expr.Name name) {
        return scopes.resolve(name) == null && !scopes.moduleScope().hasStarImport();
    }

    private Map<Definition, List<Expr.Name>> usesOf(Variable variable) {
        Map<Definition, List<Expr.Name>> found = new HashMap<>();
        for (Expr.Name read : variable.reads()) {
            for (Definition definition : reachingAt(variable, read)) {
                found.computeIfAbsent(definition, key -> new ArrayList<>()).add(read);
            }
        }
        return found;
    }

    private Reaching.Answer answer(Variable variable, Node position) {
        if (variable.scope().kind() == Scope.Kind.COMPREHENSION) {
            return new Reaching.Answer(binding(variable), false);
        }
        if (!boundInPlace(variable)) {
            return new Reaching.Answer(binding(variable), true);
        }
        Node deferred = deferredIn(variable.scope(), position);
        Graph graph = graph(variable.scope());
        Element element = graph.flow.elementOf(deferred == null ? position : deferred);
        if (element == null || !graph.flow.isReachable(element)) {
            return new Reaching.Answer(binding(variable), true);
        }
        Reaching reaching = solved.computeIfAbsent(variable, key -> new Reaching(key, graph.flow, graph.blocks));
        return deferred == null ? reaching.at(element, position) : reaching.from(element, deferred);
    }

    private static List<Definition> binding(Variable variable) {
        return variable.definitions().stream().filter(Definition::binds).toList();
    }

    private boolean boundInPlace(Variable variable) {
        for (Definition definition : variable.definitions()) {
            Scope scope = definition.madeIn();
            if (scope != variable.scope()
                    || definition.kind() == Definition.Kind.WALRUS && deferredIn(scope, definition.site()) != null) {
                return false;
            }
        }
        return true;
    }

    /**
     * The outermost function, lambda or deferred generator expression inside {@code scope} that holds the position; null if
     * there is none.
     */
    private Node deferredIn(Scope scope, Node position) {
        Node deferred = null;
        for (Scope inner = scopes.scopeOf(position); inner != null && inner != scope; inner = inner.parent()) {
            boolean inPlace = inner.kind() == Scope.Kind.CLASS
                    || inner.kind() == Scope.Kind.COMPREHENSION && runsInPlace(inner.node());
            deferred = inPlace ? deferred : inner.node();
        }
        return deferred;
    }

    private Graph graph(Scope scope) {
        return graphs.computeIfAbsent(scope.outsideComprehensions(), key -> {
            ControlFlow flow = ControlFlow.of(key);
            return new Graph(flow, new Blocks(flow));
        });
    }
}
