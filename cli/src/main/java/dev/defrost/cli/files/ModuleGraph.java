package dev.defrost.cli.files;

import dev.defrost.python.semantics.ModuleReferences;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Which module of a project names which other. Where it cannot tell which one is meant, it takes all that may be. */
final class ModuleGraph {
    private static final String INIT = "/__init__.py";

    private final String root;
    private final Map<String, Set<String>> references;
    private final BiPredicate<String, String> cut;
    private final Set<String> packages = new HashSet<>();
    private final Map<String, List<String>> byLastName = new HashMap<>();
    private final Map<String, String> modules = new HashMap<>();
    private final Map<String, Set<String>> imports = new HashMap<>();
    private Map<String, List<String>> importers;

    /**
     * @param root the dotted path of the project's root folder, for imports that name packages from above it
     * @param references what each file may import, as {@link ModuleReferences} found it, by path
     */
    ModuleGraph(String root, Map<String, Set<String>> references) {
        this(root, references, (path, imported) -> false);
    }

    private ModuleGraph(String root, Map<String, Set<String>> references, BiPredicate<String, String> cut) {
        this.root = root;
        this.references = references;
        this.cut = cut;
        for (String path : references.keySet()) {
            String module = ModuleReferences.moduleName(path);
            modules.put(path, module);
            if (path.endsWith(INIT)) {
                packages.add(module);
            }
            byLastName.computeIfAbsent(last(module), name -> new ArrayList<>()).add(path);
        }
    }

    /** The same without the imports, of one file by another, that are to be left out. */
    ModuleGraph without(BiPredicate<String, String> imports) {
        return new ModuleGraph(root, references, imports);
    }

    /** These files and all that import them, directly or not. */
    Set<String> withImporters(Collection<String> starts) {
        Set<String> all = new LinkedHashSet<>(starts);
        Deque<String> queue = new ArrayDeque<>(all);
        while (!queue.isEmpty()) {
            importers().getOrDefault(queue.remove(), List.of()).stream().filter(all::add).forEach(queue::add);
        }
        return all;
    }

    /**
     * The files that a resource of the {@code seeds} may reach: all that import one that is reached, on to a fixpoint, and of those that a
     * reached one imports the ones that {@code receives} takes for users of a resource.
     */
    Set<String> reachedFrom(Collection<String> seeds, Predicate<String> receives) {
        Set<String> reached = new LinkedHashSet<>(seeds);
        Set<String> turnedDown = new HashSet<>();
        Deque<String> queue = new ArrayDeque<>(reached);
        while (!queue.isEmpty()) {
            String path = queue.remove();
            for (String importer : importers().getOrDefault(path, List.of())) {
                if (reached.add(importer)) {
                    queue.add(importer);
                }
            }
            for (String imported : imports(path)) {
                if (!reached.contains(imported) && !turnedDown.contains(imported)) {
                    if (receives.test(imported)) {
                        reached.add(imported);
                        queue.add(imported);
                    } else {
                        turnedDown.add(imported);
                    }
                }
            }
        }
        return reached;
    }

    /**
     * These files and all that they import, directly or not: those that are as many steps away from them come together, the nearest first,
     * and where they were more than {@code most} in all, the rest is left out.
     */
    Set<String> withImports(Collection<String> starts, int most) {
        Set<String> all = new LinkedHashSet<>(starts);
        int limit = all.size() + most;
        Set<String> next = importedFrom(all, all);
        while (!next.isEmpty() && all.size() + next.size() <= limit) {
            all.addAll(next);
            next = importedFrom(next, all);
        }
        return all;
    }

    private Set<String> importedFrom(Set<String> paths, Set<String> known) {
        Set<String> found = new LinkedHashSet<>();
        paths.forEach(path -> found.addAll(imports(path)));
        found.removeAll(known);
        return found;
    }

    /** The files that import this one and those that it imports. */
    Set<String> neighbours(String path) {
        Set<String> neighbours = new LinkedHashSet<>(imports(path));
        neighbours.addAll(importers().getOrDefault(path, List.of()));
        return neighbours;
    }

    /** The files {@code among} these that are connected with one of the {@code starts} by imports, whichever way these go. */
    Set<String> connectedWith(Collection<String> starts, Set<String> among) {
        Set<String> connected = new LinkedHashSet<>(starts);
        Deque<String> queue = new ArrayDeque<>(connected);
        while (!queue.isEmpty()) {
            String path = queue.remove();
            for (String neighbour : neighbours(path)) {
                if (among.contains(neighbour) && connected.add(neighbour)) {
                    queue.add(neighbour);
                }
            }
        }
        return connected;
    }

    private Map<String, List<String>> importers() {
        if (importers == null) {
            importers = new HashMap<>();
            for (String path : references.keySet()) {
                imports(path).forEach(imported -> importers.computeIfAbsent(imported, key -> new ArrayList<>()).add(path));
            }
        }
        return importers;
    }

    /** The files that the file may import. */
    Set<String> imports(String path) {
        return imports.computeIfAbsent(path, this::importedBy);
    }

    private Set<String> importedBy(String path) {
        Set<String> found = new LinkedHashSet<>(conftests(path));
        for (String reference : references.get(path)) {
            for (String candidate : byLastName.getOrDefault(last(reference), List.of())) {
                if (!candidate.equals(path) && means(path, reference, modules.get(candidate)) && !cut.test(path, candidate)) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    /** pytest loads the {@code conftest.py} of every folder above a test, and hands its fixtures to the test. */
    private List<String> conftests(String path) {
        List<String> found = new ArrayList<>();
        for (int slash = path.lastIndexOf('/'); isNearTests(path); slash = path.lastIndexOf('/', slash - 1)) {
            String conftest = path.substring(0, slash + 1) + "conftest.py";
            if (references.containsKey(conftest) && !conftest.equals(path)) {
                found.add(conftest);
            }
            if (slash < 0) {
                break;
            }
        }
        return found;
    }

    /** The default names of pytest, and others that projects set. */
    private static boolean isNearTests(String path) {
        return path.contains("test") || path.contains("spec") || path.contains("check");
    }

    /** Whether {@code reference} in {@code path} may mean the module: named from a folder that can be on Python's search path. */
    private boolean means(String path, String reference, String module) {
        if (reference.startsWith(".")) {
            return module.equals(reference.substring(1));
        }
        if (module.equals(reference)) {
            return true;
        }
        if (reference.endsWith("." + module)) {
            String above = reference.substring(0, reference.length() - module.length() - 1);
            return root.equals(above) || root.endsWith("." + above);
        }
        if (!module.endsWith("." + reference)) {
            return false;
        }
        String folder = module.substring(0, module.length() - reference.length() - 1);
        return !packages.contains(folder) || folder.equals(ModuleReferences.packageName(path));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
