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
 * its test. Any other patch is taken to last: for all that the tests do that load its file, and for all tests when no function starts it.
 */
final class PatchedCode {
    private static final Set<String> SET_UP = Set.of("setUp", "setUpClass", "asyncSetUp", "setup_method", "setup_class");

    private final ValueFlow flow;
    private final Map<ParsedFile, Set<ParsedFile>> files = new HashMap<>();
    private final Map<ParsedFile, CodeOfFile> codeOfFiles = new HashMap<>();
    private final Map<Set<ParsedFile>, NamedCode> code = new HashMap<>();
    private final Map<NamedCode, RunningCode> always = new HashMap<>();
    private final Map<NamedCode, RunningCode> alwaysInTests = new HashMap<>();
    private final Map<Node, Mentions> mentions = new IdentityHashMap<>();
    private final Map<Node, RunningCode> regions = new HashMap<>();
    private final Map<Set<ParsedFile>, RunningCode> whileTestsRun = new HashMap<>();
    private final Map<Set<ParsedFile>, RunningCode> forOneTest = new HashMap<>();
    private final Map<Set<ParsedFile>, RunningCode> fromTheStart = new HashMap<>();
    private final Map<Set<ParsedFile>, RunningCode> processes = new HashMap<>();
    private Set<ParsedFile> loadedByTests;

    PatchedCode(ValueFlow flow) {
        this.flow = flow;
    }

    /** The code that may run while the patch that this call makes is in force. */
    RunningCode under(ParsedFile test, Expr.Call patch) {
        Node at = patch;
        for (Node parent = patch.parent(); parent != null; at = parent, parent = parent.parent()) {
            if (parent instanceof WithItem item && item.context == patch && parent.parent() instanceof Stmt.With with) {
                return yields(with.body) ? yielding(test, enclosing(with)) : region(test, with, body(with));
            }
            if (parent instanceof Stmt.ClassDef cls && cls.decorators.contains(at)) {
                return region(test, cls, cls.body.stream().filter(each -> each instanceof Stmt.FunctionDef method && method.name.startsWith("test")).toList());
            }
            if (parent instanceof Stmt.FunctionDef function) {
                return function.decorators.contains(at) ? decorated(test, function) : inside(test, function, patch);
            }
        }
        return lasting(test, null);
    }

    private static List<Node> body(Stmt.With with) {
        List<Node> nodes = new ArrayList<>(with.items);
        nodes.addAll(with.body);
        return nodes;
    }

    /** A fixture of one test ends its {@code with} when the test has ended. */
    private RunningCode yielding(ParsedFile test, Stmt.FunctionDef function) {
        boolean once = function != null && flow.fixtures().isFixture(function) && Fixtures.isOfPytest(flow, function)
                && flow.fixtures().isOfOneTest(function) && isStartedByTests(function)
                && flow.index().imports().loaders(test).stream().allMatch(ImportGraph::isTest);
        return !once ? lasting(test, function) : forOneTest.computeIfAbsent(reached(test), key -> ofTests(key, named(key).longerFixtures()));
    }

    private RunningCode ofTests(Set<ParsedFile> files, Set<Node> never) {
        return RunningCode.ofTests(flow, functions(files), files, named(files), loadedByAll(files), never);
    }

    private RunningCode decorated(ParsedFile test, Stmt.FunctionDef function) {
        boolean ends = !flow.fixtures().isFixture(function) && !Generators.isGenerator(function);
        return ends ? region(test, function, List.of(function)) : lasting(test, function);
    }

    /** monkeypatch and mocker put back what they replaced when the test that asked for them ends; fixtures are taken down before that. */
    private RunningCode inside(ParsedFile test, Stmt.FunctionDef function, Expr.Call patch) {
        boolean undone = patch.function instanceof Expr.Attribute attribute && attribute.value instanceof Expr.Name owner
                && (owner.id.startsWith("monkeypatch") || owner.id.equals("mocker"));
        boolean isTest = function.name.startsWith("test") && flow.fixtures().isFilled(test, function);
        if (!undone || !isTest) {
            return lasting(test, function);
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
            return RunningCode.during(alwaysInTests(reached(test)), nodes, loaded);
        });
    }

    /** What may run while these nodes of a test do. */
    RunningCode during(ParsedFile test, List<Node> nodes) {
        return RunningCode.during(always(reached(test)), nodes, flow.index().imports().loadedBefore(test, Integer.MAX_VALUE));
    }

    /**
     * A patch that nobody is seen to end. What only tests load runs because of them: pytest and unittest call the functions of test files,
     * and these what they name. One that starts with a test finds all modules loaded that hold tests.
     *
     * @param function what starts it; null when that happens while its file is loaded, with the process
     */
    private RunningCode lasting(ParsedFile test, Stmt.FunctionDef function) {
        if (function == null) {
            return process(test);
        }
        Set<ParsedFile> all = reached(test);
        if (!flow.index().imports().loaders(test).stream().allMatch(ImportGraph::isTest)) {
            return RunningCode.all(flow, all);
        }
        if (isStartedByTests(function)) {
            return whileTestsRun.computeIfAbsent(all, key -> ofTests(key, Set.of()));
        }
        return fromTheStart(all);
    }

    /** What may run in a process that ever runs code of this file: mocks that somebody keeps come no further. */
    RunningCode process(ParsedFile test) {
        Set<ParsedFile> all = new LinkedHashSet<>(reached(test));
        if (!flow.index().imports().loaders(test).stream().allMatch(ImportGraph::isTest)) {
            return RunningCode.all(flow, all);
        }
        all.addAll(loadedByTests());
        return processes.computeIfAbsent(all, key -> RunningCode.ever(flow, started(key), key, named(key)));
    }

    /** Functions of tests, and their modules. */
    private static List<Node> started(Set<ParsedFile> files) {
        List<Node> nodes = functions(files);
        files.stream().filter(ImportGraph::isTest).forEach(file -> nodes.add(file.module()));
        return nodes;
    }

    private Set<ParsedFile> loadedByTests() {
        if (loadedByTests == null) {
            loadedByTests = flow.index().imports().loadedBy(flow.index().files().stream().filter(ImportGraph::isTest).toList());
        }
        return loadedByTests;
    }

    private RunningCode fromTheStart(Set<ParsedFile> files) {
        return fromTheStart.computeIfAbsent(files, key -> RunningCode.during(always(key), started(key), Set.of()));
    }

    /** What is loaded before any test runs, whichever of the tests are run. */
    private Set<ParsedFile> loadedByAll(Set<ParsedFile> files) {
        Set<ParsedFile> common = null;
        for (ParsedFile file : files) {
            if (ImportGraph.isTest(file) && !file.path().endsWith("conftest.py")) {
                Set<ParsedFile> loaded = flow.index().imports().loadedBefore(file, Integer.MAX_VALUE);
                if (common == null) {
                    common = new LinkedHashSet<>(loaded);
                }
                common.retainAll(loaded);
            }
        }
        return common == null ? Set.of() : common;
    }

    private boolean isStartedByTests(Stmt.FunctionDef function) {
        boolean setUp = flow.index().classOfMethod(function) != null && SET_UP.contains(function.name);
        return ImportGraph.isNamedAsTest(flow.fileOf(function)) && (setUp || function.name.startsWith("test") || flow.fixtures().isFixture(function));
    }

    private static List<Node> functions(Set<ParsedFile> files) {
        List<Node> found = new ArrayList<>();
        files.stream().filter(ImportGraph::isTest).forEach(file -> functions(file.module(), found));
        return found;
    }

    private static void functions(Node node, List<Node> found) {
        if (node instanceof Stmt.FunctionDef || node instanceof Expr.Lambda) {
            found.add(node);
        }
        node.forEachChild(child -> functions(child, found));
    }

    private static Stmt.FunctionDef enclosing(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Stmt.FunctionDef)) {
            at = at.parent();
        }
        return (Stmt.FunctionDef) at;
    }

    /** What is loaded together with the test. */
    private Set<ParsedFile> reached(ParsedFile test) {
        return files.computeIfAbsent(test, key -> {
            ImportGraph imports = flow.index().imports();
            return imports.loadedBy(imports.loaders(key));
        });
    }

    private NamedCode named(ParsedFile test) {
        return named(reached(test));
    }

    private NamedCode named(Set<ParsedFile> loaded) {
        return code.computeIfAbsent(loaded, key -> new NamedCode(flow, key.stream().map(this::ofFile).toList(), mentions));
    }

    private CodeOfFile ofFile(ParsedFile file) {
        return codeOfFiles.computeIfAbsent(file, key -> new CodeOfFile(flow, key));
    }

    private RunningCode always(Set<ParsedFile> loaded) {
        return always.computeIfAbsent(named(loaded), key -> RunningCode.always(flow, loaded, key, Set.of()));
    }

    /** The same while a function runs: pytest makes its fixtures before that, and ends them afterwards. */
    private RunningCode alwaysInTests(Set<ParsedFile> loaded) {
        return alwaysInTests.computeIfAbsent(named(loaded), key -> RunningCode.always(flow, loaded, key, key.fixtures()));
    }
}
