package dev.defrost.python.semantics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the path that a module name means, from paths alone. Directories are written with a final slash, the root as "". */
final class ModuleFinder {
    private final Set<String> paths;
    /** For every name of a module or directory: the directories that hold it. */
    private final Map<String, Set<String>> holders = new HashMap<>();

    private final Map<String, Optional<String>> found = new ConcurrentHashMap<>();

    ModuleFinder(Collection<String> paths) {
        this.paths = new HashSet<>(paths);
        for (String path : paths) {
            String name = path.endsWith(".py") ? path.substring(0, path.length() - 3) : path;
            for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
                int slash = name.lastIndexOf('/', end - 1);
                holders.computeIfAbsent(name.substring(slash + 1, end), key -> new TreeSet<>()).add(name.substring(0, slash + 1));
            }
        }
    }

    /** The path of the module; null if there is none. */
    String find(String dottedName, int level, String importer) {
        String directory = parent(importer);
        return found.computeIfAbsent(level + " " + dottedName + " " + directory,
                key -> Optional.ofNullable(search(dottedName, level, directory))).orElse(null);
    }

    private String search(String dottedName, int level, String importerDirectory) {
        String relative = dottedName.replace('.', '/');
        String directory = importerDirectory;
        if (level > 0) {
            for (int i = 1; i < level; i++) {
                if (directory.isEmpty()) {
                    return null;
                }
                directory = parent(directory);
            }
            return in(directory, relative);
        }
        for (String root : roots(dottedName, directory)) {
            String found = in(root, relative);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String in(String directory, String relative) {
        String base = directory + relative;
        String asPackage = relative.isEmpty() ? base + "__init__.py" : base + "/__init__.py";
        if (paths.contains(asPackage)) {
            return asPackage;
        }
        return paths.contains(base + ".py") ? base + ".py" : null;
    }

    private Set<String> roots(String dottedName, String directory) {
        Set<String> roots = new LinkedHashSet<>();
        boolean standard = StandardLibrary.has(dottedName);
        for (String outer = directory; ; outer = parent(outer)) {
            if (!(standard && paths.contains(outer + "__init__.py"))) {
                roots.add(outer);
                roots.add(outer + "src/");
            }
            if (outer.isEmpty()) {
                break;
            }
        }
        if (!standard) {
            int dot = dottedName.indexOf('.');
            String first = dot < 0 ? dottedName : dottedName.substring(0, dot);
            List<String> others = new ArrayList<>(holders.getOrDefault(first, Set.of()));
            others.removeIf(holder -> paths.contains(holder + "__init__.py"));
            others.sort(Comparator.comparingInt((String other) -> -shared(other, directory)).thenComparingInt(String::length));
            roots.addAll(others);
        }
        return roots;
    }

    private static int shared(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return a.lastIndexOf('/', length - 1) + 1;
    }

    /** The directory that holds a file or directory. */
    private static String parent(String path) {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(0, path.lastIndexOf('/', end - 1) + 1);
    }
}
