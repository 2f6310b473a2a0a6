package dev.defrost.python.resources;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps groups that tests replace: strings in {@code patch("module.name")}, {@code patch.object(module, "name")} and
 * {@code monkeypatch.setattr} are uses of what they name. A patched {@code boto3.resource} covers every creation in the files that the test
 * can reach by imports.
 */
final class MockedNames {
    private static final Set<String> BY_PATH = Set.of("patch", "setattr", "delattr", "multiple", "spy", "dict");
    private static final Set<String> BY_OBJECT = Set.of("object", "setattr", "delattr", "spy", "multiple");
    private static final Set<String> PATCHERS = Set.of("patch", "mock", "mocker", "monkeypatch", "mp", "m", "unittest");
    private static final Set<String> CREATORS = Set.of("resource", "Session", "session", "_get_default_session", "DEFAULT_SESSION");

    private final ValueFlow flow;
    private final Collection<ResourceGroup> groups;

    MockedNames(ValueFlow flow, Collection<ResourceGroup> groups) {
        this.flow = flow;
        this.groups = groups;
    }

    void check() {
        if (!groups.isEmpty()) {
            flow.index().files().forEach(file -> visit(file, file.module()));
            spread();
        }
    }

    /** What is made from something that a test replaces is replaced with it. */
    private void spread() {
        boolean again = true;
        while (again) {
            again = false;
            for (ResourceGroup group : groups) {
                Blocker replaced = group.derivedFrom().stream().flatMap(parent -> parent.blockers().stream())
                        .filter(blocker -> blocker.code() == BlockerCode.MOCKED_IN_TESTS).findFirst().orElse(null);
                if (replaced != null && group.blockers().stream().noneMatch(blocker -> blocker.code() == BlockerCode.MOCKED_IN_TESTS)) {
                    group.block(BlockerCode.MOCKED_IN_TESTS, replaced.span(), replaced.message());
                    again = true;
                }
            }
        }
    }

    private void visit(ParsedFile file, Node node) {
        if (node instanceof Expr.Call call) {
            String name = lastName(call.function);
            if (name != null && isPatcher(call.function, name)) {
                patched(file, call, name);
            }
        }
        node.forEachChild(child -> visit(file, child));
    }

    private static boolean isPatcher(Expr function, String name) {
        if (name.equals("patch")) {
            return true;
        }
        String owner = function instanceof Expr.Attribute attribute ? lastName(attribute.value) : null;
        return owner != null && (PATCHERS.contains(owner) || owner.startsWith("monkeypatch")) && (BY_PATH.contains(name) || BY_OBJECT.contains(name));
    }

    private static String lastName(Expr expr) {
        return expr instanceof Expr.Name name ? name.id : expr instanceof Expr.Attribute attribute ? attribute.name : null;
    }

    private void patched(ParsedFile file, Expr.Call call, String patcher) {
        Expr first = argument(call, 0, "target");
        String path = text(first);
        if (path != null) {
            byPath(file, call, path);
            if (patcher.equals("multiple")) {
                call.keywords.stream().filter(keyword -> keyword.name != null).forEach(keyword -> byPath(file, call, path + "." + keyword.name));
            }
            return;
        }
        if (first == null || !BY_OBJECT.contains(patcher)) {
            return;
        }
        List<String> names = new ArrayList<>();
        if (patcher.equals("multiple")) {
            call.keywords.stream().map(keyword -> keyword.name).filter(name -> name != null).forEach(names::add);
        } else {
            String name = text(argument(call, 1, "attribute"));
            if (name != null) {
                names.add(name);
            }
        }
        names.forEach(name -> byObject(file, call, first, name));
    }

    private static Expr argument(Expr.Call call, int position, String keyword) {
        if (call.arguments.size() > position) {
            return call.arguments.get(position);
        }
        return call.keywords.stream().filter(each -> keyword.equals(each.name)).map((Keyword each) -> each.value).findFirst().orElse(null);
    }

    private static String text(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }

    /** {@code "package.module.Class.method"}: the longest module, then its names. */
    private void byPath(ParsedFile test, Expr.Call call, String path) {
        List<String> parts = List.of(path.split("\\."));
        if (parts.get(0).equals("boto3") || parts.get(0).equals("botocore")) {
            if (parts.size() > 1 && CREATORS.contains(parts.get(1))) {
                creations(test, call, reachable(test));
            }
            return;
        }
        for (int end = parts.size() - 1; end > 0; end--) {
            ParsedFile module = flow.index().project().resolveModule(String.join(".", parts.subList(0, end)), 0, test);
            if (module != null) {
                inModule(test, call, module, parts.subList(end, parts.size()));
                return;
            }
        }
        named(test, call, parts.get(parts.size() - 1));
    }

    private void inModule(ParsedFile test, Expr.Call call, ParsedFile module, List<String> names) {
        List<Definition> definitions = flow.index().exported(module, names.get(0));
        String last = names.get(names.size() - 1);
        boolean external = definitions.stream().flatMap(each -> flow.values(new Location.Var(each)).stream())
                .anyMatch(value -> value instanceof Value.External name && name.name().startsWith("boto3"));
        if (external || names.get(0).equals("boto3")) {
            if (names.size() == 1 || CREATORS.contains(names.get(1))) {
                creations(test, call, reachable(module));
            }
            return;
        }
        definitions.forEach(definition -> replaced(test, call, definition, names.size() > 1 ? last : null));
        if (definitions.isEmpty()) {
            named(test, call, last);
        }
    }

    /** A definition is replaced as a whole, or the member of this name of what it holds. */
    private void replaced(ParsedFile test, Expr.Call call, Definition definition, String member) {
        if (member == null) {
            block(test, call, location -> location instanceof Location.Var var && var.definition() == definition
                    || DynamicAccess.function(location) == definition.site());
        } else {
            block(test, call, location -> location instanceof Location.Var var && var.definition() == definition);
        }
        for (Value value : flow.values(new Location.Var(definition))) {
            ofValue(test, call, value, member);
        }
    }

    private void ofValue(ParsedFile test, Expr.Call call, Value value, String member) {
        if (value instanceof Value.Function function && member == null) {
            block(test, call, location -> DynamicAccess.function(location) == function.node());
        }
        ClassInfo info = value instanceof Value.ClassValue cls ? cls.info() : value instanceof Value.Instance instance ? instance.info() : null;
        if (info != null) {
            block(test, call, location -> member(location, info, member));
        }
        if (value instanceof Value.ModuleValue module && member != null) {
            flow.index().exported(module.file(), member).forEach(inner -> replaced(test, call, inner, null));
        }
        if (value instanceof Value.External external && external.name().equals("boto3") && member != null && CREATORS.contains(member)) {
            creations(test, call, reachable(test));
        }
    }

    private boolean member(Location location, ClassInfo info, String name) {
        if (location instanceof Location.Field field) {
            return field.root() == info.root() && (name == null || name.equals(field.name()));
        }
        if (!(DynamicAccess.function(location) instanceof Stmt.FunctionDef method)) {
            return false;
        }
        ClassInfo owner = flow.index().classOfMethod(method);
        return owner != null && owner.root() == info.root() && (name == null || name.equals(method.name));
    }

    private void byObject(ParsedFile test, Expr.Call call, Expr object, String name) {
        Set<Value> values = flow.values(object);
        boolean known = values.stream().allMatch(value -> value instanceof Value.ClassValue || value instanceof Value.Instance
                || value instanceof Value.ModuleValue || value instanceof Value.External);
        for (Value value : values) {
            if (value instanceof Value.External external && external.name().startsWith("boto3") && CREATORS.contains(name)) {
                creations(test, call, reachable(test));
            } else {
                ofValue(test, call, value, name);
            }
            if (value.isResourceLike()) {
                block(test, call, location -> flow.values(location).contains(value));
            }
        }
        if (values.isEmpty() || !known) {
            named(test, call, name);
        }
    }

    /** Nothing is known of the object but the name that is replaced on it. */
    private void named(ParsedFile test, Expr.Call call, String name) {
        block(test, call, location -> location instanceof Location.Field field && field.name().equals(name)
                || location instanceof Location.Var var && var.definition().variable().scope().kind() == Scope.Kind.MODULE
                        && var.definition().variable().name().equals(name)
                || DynamicAccess.function(location) instanceof Stmt.FunctionDef function && function.name.equals(name));
    }

    // ---- creations

    private void creations(ParsedFile test, Expr.Call call, Set<ParsedFile> covered) {
        for (ResourceGroup group : groups) {
            boolean created = group.origins().stream().anyMatch(origin -> origin instanceof Expr.Call made
                    && Creation.isCreation(flow, made) && covered.contains(flow.fileOf(origin)));
            if (created) {
                group.block(BlockerCode.MOCKED_IN_TESTS, Spans.of(test, call), BlockerCode.MOCKED_IN_TESTS.text());
            }
        }
    }

    /** The files that run when this one does; all files when it imports none of the project by name. */
    private Set<ParsedFile> reachable(ParsedFile file) {
        Set<ParsedFile> seen = new LinkedHashSet<>();
        List<ParsedFile> queue = new ArrayList<>(List.of(file));
        for (int i = 0; i < queue.size(); i++) {
            if (seen.add(queue.get(i))) {
                imported(queue.get(i), queue.get(i).module(), queue);
            }
        }
        return seen.size() == 1 ? Set.copyOf(flow.index().files()) : seen;
    }

    private void imported(ParsedFile file, Node node, List<ParsedFile> found) {
        if (node instanceof Stmt.Import plain) {
            plain.names.forEach(alias -> add(file, alias.name, 0, found));
        } else if (node instanceof Stmt.ImportFrom from) {
            String module = from.module == null ? "" : from.module;
            add(file, module, from.level, found);
            for (Alias alias : from.names) {
                add(file, module.isEmpty() ? alias.name : module + "." + alias.name, from.level, found);
            }
        } else if (node instanceof Stmt || node instanceof dev.defrost.python.syntax.Module || !(node instanceof Expr)) {
            node.forEachChild(child -> imported(file, child, found));
        }
    }

    private void add(ParsedFile file, String module, int level, List<ParsedFile> found) {
        ParsedFile resolved = flow.index().project().resolveModule(module, level, file);
        if (resolved != null) {
            found.add(resolved);
        }
    }

    private void block(ParsedFile test, Expr.Call call, Predicate<Location> replaced) {
        for (ResourceGroup group : groups) {
            if (group.locations().stream().anyMatch(replaced)) {
                group.block(BlockerCode.MOCKED_IN_TESTS, Spans.of(test, call), BlockerCode.MOCKED_IN_TESTS.text());
            }
        }
    }
}
