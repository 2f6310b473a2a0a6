package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which modules of a project load which others, wherever the import stands. Strings that spell a module count as imports of it: they are
 * handed to {@code import_module}, {@code patch} and plugin lists. A module that imports by computed names may load any other, but no test: only
 * pytest looks for tests, and only tests load what lies beside them.
 */
public final class ImportGraph {
    private static final Set<String> IMPORTERS = Set.of("import_module", "__import__", "run_module", "run_path", "spec_from_file_location");
    /** Functions that run a module's code anew, or load one by a name without dots. */
    private static final Set<String> RELOADERS = Set.of("reload", "importorskip", "exec_module");
    private static final Set<String> PATCHES = Set.of("object", "dict", "multiple");
    private static final Pattern DOTTED = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)+");

    private final Project project;
    private final Map<ParsedFile, Set<ParsedFile>> imports = new LinkedHashMap<>();
    private final Map<ParsedFile, Set<ParsedFile>> importers = new HashMap<>();
    private final Map<ParsedFile, Set<ParsedFile>> roots = new HashMap<>();
    private final Map<ParsedFile, Set<ParsedFile>> loadedBefore = new HashMap<>();
    private final Map<ParsedFile, Set<ParsedFile>> unconditional = new HashMap<>();
    private Set<ParsedFile> loadedInTests;

    public ImportGraph(Project project) {
        this.project = project;
        for (ParsedFile file : project.files()) {
            Set<ParsedFile> found = new LinkedHashSet<>();
            file.module().descendants().forEach(node -> visit(file, node, found));
            conftests(file, found);
            List.copyOf(found).forEach(module -> packages(module, found));
            packages(file, found);
            found.remove(file);
            imports.put(file, found);
            found.forEach(module -> importers.computeIfAbsent(module, key -> new LinkedHashSet<>()).add(file));
        }
    }

    /** The file itself and all that it may load, directly or through others. */
    public Set<ParsedFile> loadedBy(ParsedFile file) {
        return loadedBy(List.of(file));
    }

    /** The files themselves and all that any of them may load. */
    public Set<ParsedFile> loadedBy(Collection<ParsedFile> files) {
        return closure(files, imports);
    }

    /**
     * All that may be loaded while tests run, when pytest has loaded what they import: by what stands in bodies and decorators of functions, and
     * through that.
     */
    public Set<ParsedFile> loadedInTests() {
        if (loadedInTests == null) {
            Set<ParsedFile> found = new LinkedHashSet<>();
            for (ParsedFile file : loadedBy(project.files().stream().filter(ImportGraph::isTest).toList())) {
                for (Node node : file.module().descendants()) {
                    if (isInFunction(node)) {
                        visit(file, node, found);
                        if (node instanceof Expr.Call call && RELOADERS.contains(lastName(call.function))) {
                            found.addAll(project.files());
                        }
                    }
                }
            }
            loadedInTests = loadedBy(found);
        }
        return loadedInTests;
    }

    private static boolean isInFunction(Node node) {
        Node at = node.parent();
        while (at != null && !(at instanceof Stmt.FunctionDef) && !(at instanceof Expr.Lambda)) {
            at = at.parent();
        }
        return at != null;
    }

    /** Whether some file of the project loads both, so that an object that one of them makes may come to the other. */
    public boolean together(ParsedFile one, ParsedFile other) {
        return one == other || !Collections.disjoint(loaders(one), loaders(other));
    }

    /** These files and all that import statements connect with them, whichever way they go. */
    public Set<ParsedFile> connectedWith(Collection<ParsedFile> files) {
        Map<ParsedFile, Set<ParsedFile>> edges = new HashMap<>();
        for (ParsedFile file : project.files()) {
            for (Node node : file.module().descendants()) {
                if (node instanceof Stmt.Import || node instanceof Stmt.ImportFrom) {
                    for (ParsedFile imported : importedBy(file, (Stmt) node)) {
                        edges.computeIfAbsent(file, key -> new LinkedHashSet<>()).add(imported);
                        edges.computeIfAbsent(imported, key -> new LinkedHashSet<>()).add(file);
                    }
                }
            }
        }
        return closure(files, edges);
    }

    /** The files that have run before anything at this place of a file does, for sure: imports on the way that no condition guards. */
    public Set<ParsedFile> loadedBefore(ParsedFile file, int place) {
        return place == Integer.MAX_VALUE ? loadedBefore.computeIfAbsent(file, key -> findLoadedBefore(key, place)) : findLoadedBefore(file, place);
    }

    private Set<ParsedFile> findLoadedBefore(ParsedFile file, int place) {
        Set<ParsedFile> seen = new LinkedHashSet<>();
        List<ParsedFile> queue = new ArrayList<>(unconditional(file, place));
        for (int i = 0; i < queue.size(); i++) {
            if (seen.add(queue.get(i))) {
                queue.addAll(unconditional.computeIfAbsent(queue.get(i), key -> unconditional(key, Integer.MAX_VALUE)));
            }
        }
        return seen;
    }

    private Set<ParsedFile> unconditional(ParsedFile file, int place) {
        Set<ParsedFile> loaded = new LinkedHashSet<>();
        conftests(file, loaded);
        unconditional(file, file.module().body, place, loaded);
        return loaded;
    }

    private void unconditional(ParsedFile file, List<Stmt> body, int place, Set<ParsedFile> loaded) {
        for (Stmt statement : body) {
            if (statement.start < place && (statement instanceof Stmt.Import || statement instanceof Stmt.ImportFrom)) {
                loaded.addAll(importedBy(file, statement));
            } else if (statement.start < place && statement instanceof Stmt.With with && with.items.stream().allMatch(item -> isPatch(file, item.context))) {
                unconditional(file, with.body, place, loaded);
            }
        }
    }

    /** Whether it is {@code patch} of unittest.mock, which lets every exception pass. */
    private static boolean isPatch(ParsedFile file, Expr context) {
        Expr callee = context instanceof Expr.Call call ? call.function : null;
        Expr named = callee instanceof Expr.Attribute kind && PATCHES.contains(kind.name) ? kind.value : callee;
        Variable variable = named instanceof Expr.Name name && name.id.equals("patch") ? file.scopes().resolve(name) : null;
        return variable != null && variable.definitions().size() == 1 && variable.definitions().get(0).site() instanceof Alias alias && alias.name.equals("patch")
                && variable.definitions().get(0).statement() instanceof Stmt.ImportFrom from && from.level == 0 && "unittest.mock".equals(from.module);
    }

    /** The file itself and all that may load it. */
    public Set<ParsedFile> loaders(ParsedFile file) {
        return roots.computeIfAbsent(file, key -> closure(List.of(key), importers));
    }

    private static Set<ParsedFile> closure(Collection<ParsedFile> files, Map<ParsedFile, Set<ParsedFile>> edges) {
        Set<ParsedFile> seen = new LinkedHashSet<>(files);
        List<ParsedFile> queue = new ArrayList<>(seen);
        for (int i = 0; i < queue.size(); i++) {
            for (ParsedFile next : edges.getOrDefault(queue.get(i), Set.of())) {
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return seen;
    }

    private void visit(ParsedFile file, Node node, Set<ParsedFile> found) {
        if (node instanceof Stmt.Import plain) {
            plain.names.forEach(alias -> add(file, alias.name, 0, found));
        } else if (node instanceof Stmt.ImportFrom from) {
            String module = from.module == null ? "" : from.module;
            add(file, module, from.level, found);
            for (Alias alias : from.names) {
                add(file, module.isEmpty() ? alias.name : module + "." + alias.name, from.level, found);
            }
        } else if (node instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING && DOTTED.matcher(constant.value).matches()) {
            named(file, constant.value).ifPresent(found::add);
        } else if (node instanceof Expr.Call call && IMPORTERS.contains(lastName(call.function))) {
            Expr first = call.arguments.isEmpty() ? null : call.arguments.get(0);
            if (first instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING) {
                add(file, constant.value, 0, found);
            } else {
                project.files().stream().filter(each -> isOfTests(file) ? !isNamedAsTest(each) : !isOfTests(each)).forEach(found::add);
            }
        }
    }

    private static String lastName(Expr expr) {
        return expr instanceof Expr.Name name ? name.id : expr instanceof Expr.Attribute attribute ? attribute.name : "";
    }

    /** The module that {@code "package.module.name"} lies in: the longest part that is one. */
    public Optional<ParsedFile> named(ParsedFile file, String dotted) {
        for (String name = dotted; ; name = name.substring(0, name.lastIndexOf('.'))) {
            ParsedFile module = project.resolveModule(name, 0, file);
            if (module != null || name.indexOf('.') < 0) {
                return Optional.ofNullable(module);
            }
        }
    }

    /** The modules that an import statement loads, packages around them included. */
    public Set<ParsedFile> importedBy(ParsedFile file, Stmt statement) {
        Set<ParsedFile> found = new LinkedHashSet<>();
        visit(file, statement, found);
        List.copyOf(found).forEach(module -> packages(module, found));
        return found;
    }

    private void add(ParsedFile file, String module, int level, Set<ParsedFile> found) {
        ParsedFile resolved = project.resolveModule(module, level, file);
        if (resolved != null) {
            found.add(resolved);
        }
    }

    /** Loading a module loads the packages that it lies in. */
    private void packages(ParsedFile module, Set<ParsedFile> found) {
        for (String folder = parent(module.path()); !folder.isEmpty(); folder = parent(folder)) {
            ParsedFile outer = project.file(folder + "__init__.py");
            if (outer == null) {
                return;
            }
            found.add(outer);
        }
    }

    /** pytest loads the {@code conftest.py} of every folder above a test. */
    private void conftests(ParsedFile file, Set<ParsedFile> found) {
        if (!isTest(file)) {
            return;
        }
        for (String folder = parent(file.path()); ; folder = parent(folder)) {
            ParsedFile conftest = project.file(folder + "conftest.py");
            if (conftest != null) {
                found.add(conftest);
            }
            if (folder.isEmpty()) {
                return;
            }
        }
    }

    /** Whether pytest or unittest may run the file: by its name, or for a function or method in it. */
    public static boolean isTest(ParsedFile file) {
        return isNamedAsTest(file) || file.module().body.stream().anyMatch(ImportGraph::isTest);
    }

    /** Whether pytest takes the file for a test by its name. */
    public static boolean isNamedAsTest(ParsedFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.startsWith("test") || name.endsWith("_test.py") || name.equals("conftest.py");
    }

    /** Whether the file belongs to tests, as one of them or as a part of their folder. */
    public static boolean isOfTests(ParsedFile file) {
        return isTest(file) || isAmongTests(file);
    }

    /** Whether the file's place says that it belongs to tests: its name, or a folder of tests. */
    public static boolean isPlacedAsTest(ParsedFile file) {
        return isNamedAsTest(file) || isAmongTests(file);
    }

    private static boolean isAmongTests(ParsedFile file) {
        return file.path().startsWith("tests/") || file.path().contains("/tests/") || file.path().contains("/test/");
    }

    private static boolean isTest(Stmt statement) {
        return statement instanceof Stmt.FunctionDef function && function.name.startsWith("test")
                || statement instanceof Stmt.ClassDef cls && cls.body.stream().anyMatch(inner ->
                        inner instanceof Stmt.FunctionDef method && method.name.startsWith("test"));
    }

    private static String parent(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(0, path.lastIndexOf('/', end - 1) + 1);
    }
}
