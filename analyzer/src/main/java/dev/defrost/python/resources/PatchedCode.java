package dev.defrost.python.resources;

import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which code may run while a patch is in force: a decorator's for its function, a {@code with}'s for its body, monkeypatch's for the rest of
 * its test. Any other patch is taken to last: for all that the tests load that load its file, and for all tests when no function starts it.
 */
final class PatchedCode {
    private final ValueFlow flow;
    private final Map<ParsedFile, Set<ParsedFile>> files = new HashMap<>();
    private final Map<Set<ParsedFile>, NamedCode> code = new HashMap<>();
    private final Map<Node, Mentions> mentions = new IdentityHashMap<>();
    private final Map<Node, RunningCode> regions = new HashMap<>();

    PatchedCode(ValueFlow flow) {
        this.flow = flow;
    }

    /** The code that may run while the patch that this call makes is in force. */
    RunningCode under(ParsedFile test, Expr.Call patch) {
        Node at = patch;
        for (Node parent = patch.parent(); parent != null; at = parent, parent = parent.parent()) {
            if (parent instanceof WithItem item && item.context == patch && parent.parent() instanceof Stmt.With with) {
                return yields(with.body) ? lasting(test, true) : region(test, with, body(with));
            }
            if (parent instanceof Stmt.ClassDef cls && cls.decorators.contains(at)) {
                return region(test, cls, cls.body.stream().filter(each -> each instanceof Stmt.FunctionDef method && method.name.startsWith("test")).toList());
            }
            if (parent instanceof Stmt.FunctionDef function) {
                return function.decorators.contains(at) ? decorated(test, function) : inside(test, function, patch);
            }
        }
        return lasting(test, false);
    }

    private static List<Node> body(Stmt.With with) {
        List<Node> nodes = new ArrayList<>(with.items);
        nodes.addAll(with.body);
        return nodes;
    }

    private RunningCode decorated(ParsedFile test, Stmt.FunctionDef function) {
        boolean ends = !flow.fixtures().isFixture(function) && !ValueFlow.isGenerator(function);
        return ends ? region(test, function, List.of(function)) : lasting(test, true);
    }

    /** monkeypatch and mocker put back what they replaced when the test that asked for them ends; fixtures are taken down before that. */
    private RunningCode inside(ParsedFile test, Stmt.FunctionDef function, Expr.Call patch) {
        boolean undone = patch.function instanceof Expr.Attribute attribute && attribute.value instanceof Expr.Name owner
                && (owner.id.startsWith("monkeypatch") || owner.id.equals("mocker"));
        boolean isTest = function.name.startsWith("test") && flow.fixtures().isFilled(test, function);
        if (!undone || !isTest) {
            return lasting(test, true);
        }
        List<Node> nodes = new ArrayList<>(List.of(function));
        nodes.addAll(named(test).teardowns());
        return region(test, function, nodes);
    }

    private static boolean yields(List<Stmt> body) {
        boolean[] found = {false};
        body.forEach(statement -> findYield(statement, found));
        return found[0];
    }

    private static void findYield(Node node, boolean[] found) {
        found[0] |= node instanceof Expr.Yield || node instanceof Expr.YieldFrom;
        if (!(node instanceof Stmt.FunctionDef) && !(node instanceof Expr.Lambda)) {
            node.forEachChild(child -> findYield(child, found));
        }
    }

    private RunningCode region(ParsedFile test, Node owner, List<? extends Node> nodes) {
        return regions.computeIfAbsent(owner, key -> {
            boolean inFunction = owner instanceof Stmt.FunctionDef || owner instanceof Stmt.ClassDef || flow.isInFunction(owner);
            Set<ParsedFile> loaded = flow.index().imports().loadedBefore(test, inFunction ? Integer.MAX_VALUE : owner.start);
            return RunningCode.during(flow, nodes, reached(test), named(test), loaded);
        });
    }

    private RunningCode lasting(ParsedFile test, boolean inFunction) {
        if (inFunction || !ImportGraph.isTest(test)) {
            return RunningCode.all(flow, reached(test));
        }
        Set<ParsedFile> all = new LinkedHashSet<>(reached(test));
        flow.index().files().stream().filter(ImportGraph::isTest).forEach(each -> all.addAll(flow.index().imports().loadedBy(each)));
        return RunningCode.all(flow, all);
    }

    /** What is loaded together with the test. */
    private Set<ParsedFile> reached(ParsedFile test) {
        return files.computeIfAbsent(test, key -> {
            Set<ParsedFile> all = new LinkedHashSet<>();
            flow.index().imports().loaders(key).forEach(loader -> all.addAll(flow.index().imports().loadedBy(loader)));
            return all;
        });
    }

    private NamedCode named(ParsedFile test) {
        return code.computeIfAbsent(reached(test), key -> new NamedCode(flow, key, mentions));
    }
}
