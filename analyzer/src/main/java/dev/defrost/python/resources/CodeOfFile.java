package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@link NamedCode} asks of one file. Many sets of files have most files in common, so that this is found once for each. */
final class CodeOfFile {
    private static final Set<String> TRANSPARENT = Set.of("staticmethod", "classmethod", "property", "setter", "cached_property", "lru_cache", "cache",
            "wraps", "abstractmethod", "override", "dataclass", "contextmanager", "overload");

    /** Functions, classes and imports. */
    final Map<String, List<Node>> byName = new HashMap<>();
    /** What is started by whoever got it from a decorator, by Python, or by a base class that cannot be seen. */
    final List<Node> called = new ArrayList<>();
    /** What is handed on as a value where it is made, or under the name of a function. */
    final List<Node> handedOn = new ArrayList<>();
    /** Names that stand where a value is handed on. */
    final Set<String> valueNames = new HashSet<>();
    /** Fixtures that yield. */
    final List<Node> teardowns = new ArrayList<>();
    /** Fixtures that nobody can call but pytest. */
    final List<Stmt.FunctionDef> fixtures = new ArrayList<>();
    private final ValueFlow flow;
    private final KeepingDecorators decorators;
    private boolean asksForFixtures;

    CodeOfFile(ValueFlow flow, ParsedFile file) {
        this.flow = flow;
        this.decorators = new KeepingDecorators(flow);
        visit(file.module(), false);
    }

    /** Whether something in it may make fixtures while a test runs, or call their functions. */
    boolean asksForFixtures() {
        return asksForFixtures;
    }

    private void visit(Node node, boolean inTest) {
        boolean test = inTest;
        if (node instanceof Stmt.FunctionDef function) {
            test = isStartedByPytest(function);
            function(function, test);
        } else if (node instanceof Stmt.ClassDef cls) {
            add(cls.name, cls);
        } else if (node instanceof Alias alias && alias.asName != null) {
            add(alias.asName, alias);
        } else if (node instanceof Expr.Lambda && !inTest) {
            handedOn.add(node);
        } else if (node instanceof Expr expr && isValue(expr)) {
            valueNames.add(expr instanceof Expr.Name name ? name.id : ((Expr.Attribute) expr).name);
        }
        asksForFixtures |= Fixtures.mayAskWhileRunning(node);
        boolean below = test;
        node.forEachChild(child -> visit(child, below));
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
        boolean special = function.name.startsWith("__") && function.name.endsWith("__") && !NamedCode.isConstructor(function);
        ClassInfo owner = flow.index().classOfMethod(function);
        boolean hook = owner != null && owner.hasUnknownBase() && !NamedCode.isConstructor(function) && !hasTests(owner.node());
        if (registered || special || hook) {
            called.add(function);
        } else if (flow.valueUseOf(function) != null) {
            handedOn.add(function);
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
