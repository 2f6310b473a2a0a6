package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * pytest's fixtures: a parameter of a test or of another fixture gets what the fixture of its name returns or yields. Of several fixtures of
 * one name a test gets the nearest (class, module, {@code conftest.py} by folder, plugin); what a fixture gets depends on the test, so that it
 * may be any of those that can be seen from a test.
 */
final class Fixtures {
    private static final Set<String> DECORATORS = Set.of("fixture", "yield_fixture");
    private static final Set<String> OF_PYTEST = Set.of("pytest.fixture", "pytest.yield_fixture", "pytest_asyncio.fixture");
    private static final Set<String> LONGER = Set.of("class", "module", "package", "session");
    /** What makes fixtures while a test or another fixture runs, runs tests inside of tests, or reaches the function of a fixture. */
    private static final Pattern ASKING = Pattern.compile(
            "get(fixture(value)?|funcargvalue)|\\w*lazy_?fixtures?\\w*|(\\w+\\.)*pytest_cases(\\.\\w+)*|pytester|testdir|"
                    + "__wrapped__|__pytest_wrapped__|_get_wrapped_function|_fixture_function");
    private static final int MAX_NAME = 200;
    private static final String CONFTEST = "conftest.py";

    private final ProgramIndex index;
    private final Map<String, List<Fixture>> byName = new HashMap<>();
    private final Set<ParsedFile> plugins = new HashSet<>();
    private final Set<Stmt.FunctionDef> functions = new HashSet<>();

    private record Fixture(Stmt.FunctionDef function, ParsedFile file, ClassInfo owner) {}

    Fixtures(ProgramIndex index) {
        this.index = index;
        for (ParsedFile file : index.files()) {
            collect(file, file.module().body, null);
            Variable listed = file.scopes().moduleScope().variable("pytest_plugins");
            if (listed != null) {
                listed.definitions().forEach(definition -> plugin(file, definition.value()));
            }
        }
    }

    private void collect(ParsedFile file, List<Stmt> body, ClassInfo owner) {
        for (Stmt statement : body) {
            if (statement instanceof Stmt.FunctionDef function) {
                String name = nameOf(function);
                if (name != null) {
                    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(new Fixture(function, file, owner));
                    functions.add(function);
                }
            } else if (statement instanceof Stmt.ClassDef cls) {
                collect(file, cls.body, index.classInfo(cls));
            } else if (statement instanceof Stmt.If branch) {
                collect(file, branch.body, owner);
                collect(file, branch.orElse, owner);
            } else if (statement instanceof Stmt.Try guarded) {
                collect(file, guarded.body, owner);
                guarded.handlers.forEach(handler -> collect(file, handler.body, owner));
            }
        }
    }

    private void plugin(ParsedFile file, Expr value) {
        if (value instanceof Expr.Constant name && name.kind == Expr.Kind.STRING) {
            ParsedFile module = index.project().resolveModule(name.value, 0, file);
            if (module != null) {
                plugins.add(module);
            }
        } else if (value != null) {
            value.forEachChild(child -> plugin(file, child instanceof Expr part ? part : null));
        }
    }

    /** The name by which tests ask for the function's value; null when it is no fixture. */
    private static String nameOf(Stmt.FunctionDef function) {
        for (Expr decorator : function.decorators) {
            if (DECORATORS.contains(String.valueOf(Decorators.lastName(decorator)))) {
                List<Keyword> keywords = decorator instanceof Expr.Call call ? call.keywords : List.of();
                return keywords.stream().filter(keyword -> "name".equals(keyword.name)).map(keyword -> text(keyword.value)).findFirst()
                        .orElse(function.name);
            }
        }
        return null;
    }

    private static String text(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }

    /** Whether pytest calls the function for its value. */
    boolean isFixture(Stmt.FunctionDef function) {
        return functions.contains(function);
    }

    /** Whether nothing but pytest's own decorator makes it a fixture. */
    static boolean isOfPytest(ValueFlow flow, Stmt.FunctionDef function) {
        if (function.decorators.size() != 1) {
            return false;
        }
        Expr decorator = function.decorators.get(0);
        Set<Value> callee = flow.values(decorator instanceof Expr.Call call ? call.function : decorator);
        return callee.size() == 1 && callee.iterator().next() instanceof Value.External external && OF_PYTEST.contains(external.name());
    }

    /** Whether the fixture is made for more than one test. */
    boolean livesLonger(Stmt.FunctionDef fixture) {
        return LONGER.contains(scope(fixture));
    }

    /** Whether the fixture is made for each test anew. */
    boolean isOfOneTest(Stmt.FunctionDef fixture) {
        return "function".equals(scope(fixture));
    }

    /** The scope that the decorator names; null when it is computed. */
    private static String scope(Stmt.FunctionDef fixture) {
        if (!(fixture.decorators.get(0) instanceof Expr.Call call)) {
            return "function";
        }
        boolean plain = call.arguments.isEmpty() && call.keywords.stream().allMatch(keyword -> keyword.name != null);
        return !plain ? null : call.keywords.stream().filter(keyword -> keyword.name.equals("scope")).map(keyword -> text(keyword.value))
                .map(String::valueOf).findFirst().orElse("function");
    }

    /** Whether the code may make fixtures while a test runs, or call their functions. */
    static boolean mayAskWhileRunning(Node node) {
        String name = node instanceof Expr.Attribute attribute ? attribute.name : node instanceof Expr.Name read ? read.id
                : node instanceof Alias alias ? alias.name : node instanceof Parameter parameter ? parameter.name
                : node instanceof Stmt.ImportFrom from ? from.module
                : node instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
        boolean runsTests = node instanceof Expr.Attribute main && main.name.equals("main") && main.value instanceof Expr.Name owner && owner.id.equals("pytest")
                || node instanceof Alias imported && imported.name.equals("main") && imported.parent() instanceof Stmt.ImportFrom of && "pytest".equals(of.module);
        return runsTests || name != null && name.length() < MAX_NAME && ASKING.matcher(name).matches();
    }

    /** Whether {@code pytest_plugins} lists the file, so that any test may ask for its fixtures. */
    boolean isPlugin(ParsedFile file) {
        return plugins.contains(file);
    }

    /** Whether pytest fills the function's parameters by their names. */
    boolean isFilled(ParsedFile file, Stmt.FunctionDef function) {
        if (isFixture(function)) {
            return true;
        }
        ClassInfo owner = index.classOfMethod(function);
        boolean found = function.parent() == file.module() || owner != null && !isUnittest(owner);
        return found && function.name.startsWith("test") && ImportGraph.isTest(file);
    }

    private static boolean isUnittest(ClassInfo info) {
        return info.node().bases.stream().map(Decorators::lastName).anyMatch(name -> name != null && name.endsWith("TestCase"))
                || info.bases().stream().anyMatch(Fixtures::isUnittest);
    }

    /** The parameters of such a function that get a fixture's value. */
    List<Parameter> parameters(Stmt.FunctionDef function) {
        List<Parameter> all = new ArrayList<>(function.parameters.positionalOnly);
        all.addAll(function.parameters.positional);
        ClassInfo owner = index.classOfMethod(function);
        int first = owner != null && !Decorators.has(function, "staticmethod") ? 1 : 0;
        int mocks = (int) function.decorators.stream().filter(Fixtures::isPatch).count();
        List<Parameter> asked = new ArrayList<>(all.subList(Math.min(first + mocks, all.size()), all.size()));
        asked.addAll(function.parameters.keywordOnly);
        Set<String> parametrized = new HashSet<>();
        function.decorators.forEach(decorator -> parametrized(decorator, parametrized));
        if (owner != null) {
            owner.node().decorators.forEach(decorator -> parametrized(decorator, parametrized));
        }
        return asked.stream().filter(parameter -> parameter.defaultValue == null)
                .filter(parameter -> !parametrized.contains(parameter.name)).toList();
    }

    static boolean isPatch(Expr decorator) {
        Expr callee = decorator instanceof Expr.Call call ? call.function : decorator;
        String owner = callee instanceof Expr.Attribute attribute ? Decorators.lastName(attribute.value) : null;
        String name = Decorators.lastName(decorator);
        return "patch".equals(name) || "patch".equals(owner) && "object".equals(name);
    }

    /** {@code parametrize} gives values of its own, unless {@code indirect} sends them through the fixtures. */
    private static void parametrized(Expr decorator, Set<String> names) {
        if (!(decorator instanceof Expr.Call call) || !"parametrize".equals(Decorators.lastName(decorator)) || call.arguments.isEmpty()
                || call.keywords.stream().anyMatch(keyword -> "indirect".equals(keyword.name))) {
            return;
        }
        String listed = text(call.arguments.get(0));
        if (listed != null) {
            for (String name : listed.split(",")) {
                names.add(name.strip());
            }
        } else {
            call.arguments.get(0).forEachChild(child -> names.add(child instanceof Expr expr ? text(expr) : null));
        }
    }

    /** What a test or fixture that asks for the name may get: results or yielded values of fixtures. */
    Set<Location> asked(ParsedFile file, Stmt.FunctionDef function, String name) {
        Set<Location> found = new LinkedHashSet<>();
        List<Fixture> named = byName.getOrDefault(name, List.of()).stream().filter(each -> each.function() != function).toList();
        if (isFixture(function)) {
            named.stream().filter(each -> mayMeet(file, each)).forEach(each -> found.add(value(each.function())));
            return found;
        }
        ClassInfo owner = index.classOfMethod(function);
        for (ClassInfo cls : owner == null ? List.<ClassInfo>of() : owner.withSubclasses()) {
            found.addAll(nearest(cls.file(), cls, named));
        }
        if (owner == null) {
            found.addAll(nearest(file, null, named));
        }
        return found;
    }

    /** What {@code request.getfixturevalue("name")} may give; empty for other calls. */
    Set<Location> requested(ParsedFile file, Expr.Call call) {
        String name = call.arguments.size() == 1 && call.function instanceof Expr.Attribute attribute && attribute.name.equals("getfixturevalue")
                ? text(call.arguments.get(0)) : null;
        if (name == null) {
            return Set.of();
        }
        Set<Location> found = new LinkedHashSet<>();
        byName.getOrDefault(name, List.of()).stream().filter(each -> mayMeet(file, each)).forEach(each -> found.add(value(each.function())));
        return found;
    }

    private Set<Location> nearest(ParsedFile file, ClassInfo cls, List<Fixture> named) {
        List<Predicate<Fixture>> levels = new ArrayList<>();
        levels.add(each -> each.owner() != null && cls != null && each.owner().root() == cls.root());
        levels.add(each -> isNamedIn(file, each));
        for (String folder = folder(file.path()); ; folder = folder(folder)) {
            String conftest = folder + CONFTEST;
            ParsedFile shared = index.project().file(conftest);
            if (shared != null) {
                levels.add(each -> isNamedIn(shared, each));
            }
            if (folder.isEmpty()) {
                break;
            }
        }
        levels.add(each -> plugins.contains(each.file()));
        for (Predicate<Fixture> level : levels) {
            Set<Location> found = new LinkedHashSet<>();
            named.stream().filter(level).forEach(each -> found.add(value(each.function())));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** Whether some test can see both a fixture in this file and the other one. */
    private boolean mayMeet(ParsedFile file, Fixture other) {
        return isNamedIn(file, other) || plugins.contains(other.file()) || plugins.contains(file) || other.owner() != null
                || isShared(other.file(), file) || isShared(file, other.file());
    }

    private static boolean isShared(ParsedFile conftest, ParsedFile below) {
        return conftest.path().endsWith(CONFTEST) && below.path().startsWith(folder(conftest.path()));
    }

    /** Whether the module has the fixture as its own or imports it. */
    private boolean isNamedIn(ParsedFile file, Fixture fixture) {
        if (fixture.owner() != null) {
            return false;
        }
        Variable variable = index.project().resolveName(file, fixture.function().name);
        return variable != null && variable.definitions().stream().map(Definition::site).anyMatch(site -> site == fixture.function());
    }

    private static String folder(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(0, path.lastIndexOf('/', end - 1) + 1);
    }

    /** Where a fixture's value is kept. */
    private Location value(Stmt.FunctionDef function) {
        return Generators.isGenerator(function) ? new Location.Yielded(function) : new Location.Result(function);
    }
}
