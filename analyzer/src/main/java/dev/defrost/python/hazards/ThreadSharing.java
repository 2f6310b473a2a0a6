package dev.defrost.python.hazards;

import dev.defrost.definitions.libraries.Caller;
import dev.defrost.findings.Finding;
import dev.defrost.python.resources.ClassInfo;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Resources that are made in one thread or process and used in another: they are not safe to share, as clients are
 * (the boto3 guide, "Resources: Multithreading or multiprocessing with resources").
 */
final class ThreadSharing {
    private static final String RULE = "DFR116";
    private static final String ADVICE = ": boto3's resources are not safe to share, make one there or use a client";

    private final ValueFlow flow;
    private final Groups groups;
    /** Functions that run in other threads, with the place that starts them; of methods: whether their object was made outside. */
    private final Map<Node, Running> running = new IdentityHashMap<>();
    private final Deque<Node> queue = new ArrayDeque<>();
    private final List<Finding> findings = new ArrayList<>();

    private record Running(String name, ParsedFile file, Node start, boolean ownsObject) {}

    ThreadSharing(ValueFlow flow, Groups groups) {
        this.flow = flow;
        this.groups = groups;
    }

    List<Finding> find() {
        if (groups.all().isEmpty()) {
            return findings;
        }
        flow.index().files().forEach(file -> starts(file, file.module()));
        flow.index().classes().forEach(this::startClass);
        while (!queue.isEmpty()) {
            Node function = queue.poll();
            follow(function, function, running.get(function));
        }
        uses();
        return findings;
    }

    private void starts(ParsedFile file, Node node) {
        ThreadStarts.Start start = node instanceof Expr.Call call ? new ThreadStarts(flow).of(file, call) : null;
        if (start != null) {
            flow.values(start.function()).forEach(value -> run(value, file, start.call(), false));
            start.given().forEach(each -> given(start, each));
        }
        node.forEachChild(child -> starts(file, child));
    }

    /** Objects of classes that are threads run in them, and are made outside. */
    private void startClass(ClassInfo info) {
        Caller runner = info.node().bases.stream().flatMap(base -> flow.values(base).stream()).map(ThreadStarts::ownRunner)
                .filter(Objects::nonNull).findFirst().orElse(null);
        Stmt.FunctionDef run = runner == null ? null : info.ownMethod(runner.ownMethod());
        if (run != null) {
            add(run, new Running(info.node().name + "." + run.name, info.file(), info.node().bases.get(0), false));
        }
    }

    private void given(ThreadStarts.Start start, Expr expr) {
        ResourceGroup group = groups.of(expr);
        if (group != null && flow.values(expr).stream().anyMatch(ThreadSharing::isShared)) {
            findings.add(Hazards.finding(RULE, start.file(), expr, "the resource is given to another thread or process" + ADVICE));
        }
    }

    private static boolean isShared(Value value) {
        return value instanceof Value.Resource || value instanceof Value.Listing || value instanceof Value.Sequence;
    }

    private void run(Value value, ParsedFile file, Node start, boolean ownsObject) {
        if (value instanceof Value.Function function) {
            add(function.node(), new Running(function.node() instanceof Stmt.FunctionDef def ? def.name : "the lambda", file, start, false));
        } else if (value instanceof Value.BoundFunction method) {
            add(method.node(), new Running(method.node().name, file, start, ownsObject));
        }
    }

    private void add(Node function, Running how) {
        Running known = running.get(function);
        if (known == null || known.ownsObject && !how.ownsObject) {
            running.put(function, how);
            queue.add(function);
        }
    }

    /** The functions that a running one calls run, too. */
    private void follow(Node node, Node function, Running how) {
        if (node instanceof Expr.Call call) {
            for (Value callee : flow.values(call.function)) {
                boolean owns = call.function instanceof Expr.Attribute method && (isLocal(method.value, function) ? !isSelf(method.value, function)
                        || how.ownsObject : false);
                Running called = new Running(how.name, how.file, how.start, owns);
                if (callee instanceof Value.Function known && known.node() instanceof Stmt.FunctionDef) {
                    add(known.node(), called);
                } else if (callee instanceof Value.BoundFunction known) {
                    add(known.node(), called);
                } else if (callee instanceof Value.ClassValue made && made.info().ownerOf("__init__") != null) {
                    add(made.info().ownerOf("__init__").ownMethod("__init__"), new Running(how.name, how.file, how.start, true));
                }
            }
        }
        node.forEachChild(child -> follow(child, function, how));
    }

    /** Whether the expression is rooted in a variable of the function, or in nothing but a call. */
    private boolean isLocal(Expr expr, Node function) {
        Expr root = root(expr);
        if (!(root instanceof Expr.Name name)) {
            return true;
        }
        Variable variable = flow.fileOf(name).scopes().resolve(name);
        return variable != null && (variable.scope().node() == function || Loops.isWithin(variable.scope().node(), function));
    }

    private static boolean isSelf(Expr expr, Node function) {
        return root(expr) instanceof Expr.Name name && function instanceof Stmt.FunctionDef def && !def.parameters.positional.isEmpty()
                && def.parameters.positional.get(0).name.equals(name.id);
    }

    private static Expr root(Expr expr) {
        Expr root = expr;
        while (root instanceof Expr.Attribute attribute) {
            root = attribute.value;
        }
        return root;
    }

    private void uses() {
        Set<List<Object>> seen = new HashSet<>();
        for (ResourceGroup group : groups.all()) {
            for (Occurrence occurrence : group.occurrences()) {
                Node function = isUse(occurrence) ? Loops.function(occurrence.expr()) : null;
                Running how = function == null ? null : running.get(function);
                String name = how == null ? null : outside(occurrence, function, how);
                if (name != null && seen.add(List.of(name, System.identityHashCode(function)))) {
                    findings.add(Hazards.finding(RULE, occurrence.file(), occurrence.expr(), "the resource " + name + " is made outside of "
                            + how.name() + ", which runs in other threads or processes" + ADVICE,
                            new Finding.Related(Spans.of(how.file(), how.start()), how.name() + " is started here")));
                }
            }
        }
    }

    private static boolean isUse(Occurrence occurrence) {
        boolean reads = occurrence.context() instanceof Occurrence.Member member && !member.access().name.equals("meta")
                || occurrence.context() instanceof Occurrence.Iterated;
        return isShared(occurrence.value()) && reads;
    }

    /** How the code of a running function names a resource that was made before it ran; null for resources of its own. */
    private String outside(Occurrence occurrence, Node function, Running how) {
        if (occurrence.expr() instanceof Expr.Name name) {
            Variable variable = occurrence.file().scopes().resolve(name);
            if (variable == null || variable.scope().kind() == Scope.Kind.MODULE) {
                return name.id;
            }
            Node home = variable.scope().node();
            return Loops.isWithin(home, function) || isRunning(home) ? null : name.id;
        }
        if (!(occurrence.expr() instanceof Expr.Attribute attribute) || how.ownsObject() || storesInThread(attribute)) {
            return null;
        }
        boolean ownObject = isLocal(attribute, function) && !isSelf(attribute, function);
        return ownObject || !(root(attribute) instanceof Expr.Name root) ? null : root.id + "." + attribute.name;
    }

    private boolean isRunning(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            if (running.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether code that runs in the thread fills the attribute of an object that was made outside. */
    private boolean storesInThread(Expr.Attribute attribute) {
        return running.entrySet().stream().anyMatch(each -> !each.getValue().ownsObject() && stores(each.getKey(), attribute.name));
    }

    private static boolean stores(Node node, String attribute) {
        boolean[] found = {node instanceof Stmt.Assign assign && assign.targets.stream()
                .anyMatch(target -> target instanceof Expr.Attribute stored && stored.name.equals(attribute))};
        node.forEachChild(child -> found[0] |= stores(child, attribute));
        return found[0];
    }
}
