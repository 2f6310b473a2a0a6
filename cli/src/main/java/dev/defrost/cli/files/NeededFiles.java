package dev.defrost.cli.files;

import dev.defrost.python.semantics.ModuleNames;
import dev.defrost.python.semantics.ModuleReferences;
import dev.defrost.python.syntax.PythonPrefilter;
import dev.defrost.recipes.python.text.HelperPlaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Which files an analysis needs. Nothing is needed where nothing makes a resource, and only what asks for one where its service can never be
 * known. Otherwise resources, and the sessions they are made with, travel along imports: to whoever imports their file, and into an imported file
 * that works with what looks like a resource. What files that work with resources import is needed, too: helpers, decorators and base classes, of
 * which they would only know the names. Files that load modules by computed names come to resources without imports ({@link ComputedImports}). Of
 * a library that is installed among the files and gives nobody a resource they do know no more.
 */
final class NeededFiles {
    private static final String HELPERS = "/" + HelperPlaces.MODULE + ".py";
    private static final String INIT = "/__init__.py";
    private static final String BOTO3 = "boto3" + INIT;
    private static final List<String> LIBRARY = List.of("/session.py", "/resources/factory.py");

    /**
     * An installation imports half of itself. What is left out stays what is imported from outside, of which only the name is known, as it
     * would be if it lay elsewhere.
     */
    private static final int MOST_HELPERS = 1_000;

    private final Project project;
    private final Predicate<Scanned> usesMembers;
    private final Function<List<Scanned>, List<References>> references;
    private final Function<Scanned, ModuleNames> names;
    private final Supplier<Distributions> distributions;

    /**
     * @param usesMembers tells whether a file works with what looks like a resource
     * @param references tells for each of some files which modules it may import; asked only where a resource may be made
     * @param names tells which names a file has and reads; asked where files load modules by computed names
     * @param distributions what is installed among the files; asked as rarely
     */
    NeededFiles(Project project, Predicate<Scanned> usesMembers, Function<List<Scanned>, List<References>> references,
            Function<Scanned, ModuleNames> names, Supplier<Distributions> distributions) {
        this.project = project;
        this.usesMembers = usesMembers;
        this.references = references;
        this.names = names;
        this.distributions = distributions;
    }

    Collection<Scanned> among(List<Scanned> scanned) {
        List<Scanned> files = program(scanned);
        Set<String> sources = new LinkedHashSet<>();
        Set<String> needed = new HashSet<>();
        Set<String> makers = new LinkedHashSet<>();
        for (Scanned file : files) {
            PythonPrefilter.Hints hints = file.hints();
            if (file.maker()) {
                makers.add(file.path());
            }
            if (hints.boto3() && (hints.creation() || hints.session())) {
                sources.add(file.path());
            }
            if (hints.other() || hints.boto3() && hints.creation()) {
                needed.add(file.path());
            }
        }
        if (!makers.isEmpty() && !sources.isEmpty()) {
            needed.addAll(connected(files, sources, makers));
        }
        Set<String> folders = needed.stream().map(NeededFiles::folder).collect(Collectors.toSet());
        List<Scanned> chosen = new ArrayList<>();
        for (Scanned file : files) {
            if (needed.contains(file.path()) || isHelpers(file.path()) && folders.contains(folder(file.path()))) {
                chosen.add(file);
            }
        }
        return chosen;
    }

    /** Whether the file is a module of helpers, which new code of its folder may call. */
    private static boolean isHelpers(String path) {
        return path.endsWith(HELPERS);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** What can be read, without boto3 itself where that lies in the project: it stays what is imported from outside. */
    private static List<Scanned> program(List<Scanned> scanned) {
        List<String> folders = new ArrayList<>();
        for (Scanned file : scanned) {
            if (file.path().endsWith(BOTO3) && file.skipped() == null) {
                folders.add(file.path().substring(0, file.path().length() - INIT.length()));
            }
        }
        folders.removeIf(folder -> !LIBRARY.stream().allMatch(part -> holds(scanned, folder + part)));
        List<Scanned> files = new ArrayList<>(scanned.size());
        for (Scanned file : scanned) {
            if (file.skipped() == null && !isBelow(file.path(), folders)) {
                files.add(file);
            }
        }
        return files;
    }

    private static boolean holds(List<Scanned> scanned, String path) {
        return scanned.stream().anyMatch(file -> file.path().equals(path) && file.skipped() == null);
    }

    private static boolean isBelow(String path, List<String> folders) {
        for (String folder : folders) {
            if (path.startsWith(folder) && path.startsWith("/", folder.length())) {
                return true;
            }
        }
        return false;
    }

    /** Libraries that are installed among the files are outside, as elsewhere, unless resources may come from them. */
    private ModuleGraph withoutLibraries(ModuleGraph graph, Set<String> makers) {
        Distributions installed = distributions.get();
        if (installed.isEmpty()) {
            return graph;
        }
        Set<String> holders = graph.withImporters(makers);
        return graph.without((path, imported) -> !holders.contains(imported)
                && installed.of(imported) != null && !installed.of(imported).equals(installed.of(path)));
    }

    /** The files that values of the {@code sources} may reach, as far as they are connected with one of the {@code makers}. */
    private Set<String> connected(List<Scanned> ordered, Set<String> sources, Set<String> makers) {
        Map<String, Scanned> files = new HashMap<>();
        ordered.forEach(file -> files.put(file.path(), file));
        List<References> imported = references.apply(ordered);
        Set<String> loaders = new LinkedHashSet<>();
        Map<String, Set<String>> byPath = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            byPath.put(ordered.get(i).path(), imported.get(i).modules());
            if (imported.get(i).computed()) {
                loaders.add(ordered.get(i).path());
            }
        }
        ModuleGraph graph = withoutLibraries(new ModuleGraph(ModuleReferences.moduleName(project.root().toString().replace('\\', '/')), byPath), makers);
        Predicate<String> works = path -> files.get(path).hints().creation() || usesMembers.test(files.get(path));
        Set<String> reached = graph.reachedFrom(sources, works);
        Set<String> connected = graph.connectedWith(reached.stream().filter(makers::contains).toList(), reached);
        for (String path : List.copyOf(connected)) {
            graph.imports(path).stream().filter(each -> files.get(each).hints().boto3()).forEach(connected::add);
        }
        if (!connected.isEmpty()) {
            Distributions installed = distributions.get();
            loaders.removeIf(path -> installed.of(path) != null);
            connected.addAll(new ComputedImports(graph, loaders, path -> names.apply(files.get(path))).of(Set.copyOf(connected)));
        }
        connected.addAll(graph.withImports(connected.stream().filter(works).toList(), MOST_HELPERS));
        return connected;
    }
}
