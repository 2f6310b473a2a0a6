package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The code of some files by the names under which other code can start it, and the code that can be started without its name: what has been
 * handed on as a value, registered by a decorator, or is called by Python or a base class that cannot be seen. Tests and fixtures are started
 * by pytest alone.
 */
final class NamedCode {
    private static final Set<String> TRANSPARENT = Set.of("staticmethod", "classmethod", "property", "setter", "cached_property", "lru_cache", "cache",
            "wraps", "abstractmethod", "override", "dataclass", "contextmanager", "overload");
    private static final Set<String> CONSTRUCTORS = Set.of("__init__", "__new__", "__post_init__");

    private final ValueFlow flow;
    private final Map<String, List<Node>> byName = new HashMap<>();
    private final List<Node> called = new ArrayList<>();
    private final List<Node> nameless = new ArrayList<>();
    private final List<Node> teardowns = new ArrayList<>();
    private final List<Stmt.FunctionDef> fixtures = new ArrayList<>();
    private boolean asksForFixtures;
    private final Set<String> valueNames = new HashSet<>();
    private final Map<Node, Mentions> mentions;
    private final KeepingDecorators decorators;

    /** @param mentions what has been found in nodes already; shared by all that look at the same program */
    NamedCode(ValueFlow flow, Collection<ParsedFile> files, Map<Node, Mentions> mentions) {
        this.flow = flow;
        this.mentions = mentions;
        this.decorators = new KeepingDecorators(flow);
        files.forEach(file -> visit(file, file.module(), false));
        nameless.addAll(called);
        valueNames.forEach(name -> of(name).stream().filter(Stmt.ClassDef.class::isInstance).forEach(nameless::add));
    }

    /** Functions, classes and imports of this name. */
    List<Node> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    Mentions mentions(Node node) {
        return mentions.computeIfAbsent(node, key -> new Mentions(flow.index().imports(), flow.fileOf(key), key));
    }

    /** What is started by whoever got it from a decorator, by Python, or by a base class that cannot be seen. */
    List<Node> called() {
        return called;
    }

    /** What can be started without its name: what is {@link #called}, and what has been handed on as a value. */
    List<Node> nameless() {
        return nameless;
    }

    /** Fixtures that yield: pytest goes on with them after the test. */
    List<Node> teardowns() {
        return teardowns;
    }

    /**
     * The fixtures that nobody but pytest runs, and only before tests and behind them: pytest lets nobody call them, and no test asks for the value of
     * one while it runs.
     */
    Set<Node> fixtures() {
        return asksForFixtures ? Set.of() : Set.copyOf(fixtures);
    }

    /**
     * Those of them that run neither before nor behind a test while a fixture of one test is there: pytest makes fixtures that live longer than a test
     * before all others, and ends them last.
     */
    Set<Node> longerFixtures() {
        return asksForFixtures ? Set.of() : fixtures.stream().filter(each -> flow.fixtures().livesLonger(each)).collect(Collectors.toSet());
    }

    /** The methods that run when the class is called. */
    static List<Stmt> constructors(Stmt.ClassDef cls) {
        return cls.body.stream().filter(each -> each instanceof Stmt.FunctionDef method && CONSTRUCTORS.contains(method.name)).toList();
    }

    private void visit(ParsedFile file, Node node, boolean inTest) {
        boolean test = inTest;
        if (node instanceof Stmt.FunctionDef function) {
            test = isStartedByPytest(function);
            function(function, test);
        } else if (node instanceof Stmt.ClassDef cls) {
            add(cls.name, cls);
        } else if (node instanceof Alias alias && alias.asName != null) {
            add(alias.asName, alias);
        } else if (node instanceof Expr.Lambda && !inTest) {
            nameless.add(node);
        } else if (node instanceof Expr expr && isValue(expr)) {
            valueNames.add(expr instanceof Expr.Name name ? name.id : ((Expr.Attribute) expr).name);
        }
        asksForFixtures |= Fixtures.mayAskWhileRunning(node);
        boolean below = test;
        node.forEachChild(child -> visit(file, child, below));
    }

    private void add(String name, Node code) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(code);
    }

    private void function(Stmt.FunctionDef function, boolean test) {
        add(function.name, function);
        if (flow.fixtures().isFixture(function) && Generators.isGenerator(function)) {
            teardowns.add(function);
        }
        if (flow.fixtures().isFixture(function) && Fixtures.isOfPytest(flow, function)) {
            fixtures.add(function);
        }
        if (test) {
            return;
        }
        boolean registered = function.decorators.stream().anyMatch(decorator -> mayKeep(decorator));
        boolean special = function.name.startsWith("__") && function.name.endsWith("__") && !CONSTRUCTORS.contains(function.name);
        ClassInfo owner = flow.index().classOfMethod(function);
        boolean hook = owner != null && owner.hasUnknownBase() && !CONSTRUCTORS.contains(function.name) && !hasTests(owner.node());
        if (registered || special || hook) {
            called.add(function);
        } else if (flow.valueUseOf(function) != null) {
            nameless.add(function);
        }
    }

    /** Whether a decorator may hand the function to somebody who calls it without its name. */
    private boolean mayKeep(Expr decorator) {
        String name = Decorators.lastName(decorator);
        return (name == null || !TRANSPARENT.contains(name)) && !decorators.isWrapped(decorator);
    }

    private boolean isStartedByPytest(Stmt.FunctionDef function) {
        return function.name.startsWith("test") || flow.fixtures().isFixture(function);
    }

    private static boolean hasTests(Stmt.ClassDef cls) {
        return cls.body.stream().anyMatch(each -> each instanceof Stmt.FunctionDef method && method.name.startsWith("test"));
    }

    /** Whether a name stands where a value is handed on. */
    private static boolean isValue(Expr expr) {
        if (!(expr instanceof Expr.Name) && !(expr instanceof Expr.Attribute)) {
            return false;
        }
        Node parent = expr.parent();
        return parent instanceof Expr.Call call && call.function != expr
                || parent instanceof Keyword && !(parent.parent() instanceof Stmt.ClassDef)
                || parent instanceof Stmt.Assign assign && assign.value == expr
                || parent instanceof Stmt.Return
                || parent instanceof Expr.DictExpr || parent instanceof Expr.ListExpr || parent instanceof Expr.TupleExpr;
    }
}
