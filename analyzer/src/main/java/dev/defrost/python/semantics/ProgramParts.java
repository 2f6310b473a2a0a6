package dev.defrost.python.semantics;

import dev.defrost.python.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Splits a program into parts of which none can tell anything of another: no process runs code of two parts because of what the program says.
 * Found without parsing, and rather too few parts than too many. A file is of one part with every module that it may name, in imports and in
 * strings, with the packages around it, and where pytest may load it with all tests and what they share. A file that loads modules by
 * names that it computes leaves one part for all.
 */
public final class ProgramParts {
    private static final String INIT = "__init__.py";
    private static final String CONFTEST = "conftest.py";

    private final List<SourceFile> files;
    private final Function<SourceFile, NamedModules> named;
    private final int[] parents;
    private final Map<String, Integer> byPath = new HashMap<>();
    /** For every name by which an import can mean a module, some file that it may be; all of them, once somebody used it. */
    private final Map<String, Meant> byName = new HashMap<>();
    private int test = -1;

    /** The files that a name may mean; one of them once they are of one part. */
    private static final class Meant {
        private final List<Integer> files = new ArrayList<>(1);
    }

    private ProgramParts(List<SourceFile> files, Function<SourceFile, NamedModules> named) {
        this.files = files;
        this.named = named;
        this.parents = new int[files.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            byPath.put(files.get(i).path(), i);
        }
    }

    /**
     * The parts, each with its files in the order in which they are given; ordered by their first files.
     *
     * @param byFolder whether files of one folder are to be of one part
     */
    public static List<List<SourceFile>> of(List<SourceFile> files, boolean byFolder) {
        return of(files, byFolder, NamedModules::new);
    }

    /** The same; {@code named} may remember what it worked out for a file. */
    public static List<List<SourceFile>> of(List<SourceFile> files, boolean byFolder, Function<SourceFile, NamedModules> named) {
        if (files.size() < 2 || files.stream().anyMatch(file -> named.apply(file).loadsAny())) {
            return files.isEmpty() ? List.of() : List.of(files);
        }
        ProgramParts parts = new ProgramParts(files, named);
        parts.join();
        if (byFolder) {
            parts.joinFolders();
        }
        Map<Integer, List<SourceFile>> found = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            found.computeIfAbsent(parts.find(i), key -> new ArrayList<>()).add(files.get(i));
        }
        return List.copyOf(found.values());
    }

    private void join() {
        for (int i = 0; i < parents.length; i++) {
            String module = ModuleReferences.moduleName(files.get(i).path());
            name("." + module, i);
            for (int at = 0; at >= 0; at = module.indexOf('.', at) < 0 ? -1 : module.indexOf('.', at) + 1) {
                name(module.substring(at), i);
            }
        }
        boolean tested = false;
        for (int i = 0; i < parents.length; i++) {
            boolean isTest = named.apply(files.get(i)).ofTests();
            tested |= isTest;
            around(i, isTest);
        }
        for (int i = 0; i < parents.length; i++) {
            NamedModules modules = named.apply(files.get(i));
            meet(i, modules.imports());
            meet(i, modules.strings(tested)); // patches name modules by strings, and these may stand anywhere
        }
    }

    private void joinFolders() {
        Map<String, Integer> folders = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            String path = files.get(i).path();
            Integer first = folders.putIfAbsent(path.substring(0, path.lastIndexOf('/') + 1), i);
            union(i, first == null ? i : first);
        }
    }

    private void name(String name, int file) {
        byName.computeIfAbsent(name, key -> new Meant()).files.add(file);
    }

    private void meet(int file, Set<String> names) {
        for (String name : names) {
            Meant meant = byName.get(name);
            if (meant != null) {
                meant.files.forEach(each -> union(file, each));
                meant.files.subList(1, meant.files.size()).clear();
            }
        }
    }

    /** What is loaded with the file wherever it is: its packages, and of tests what pytest loads in the same process. */
    private void around(int file, boolean isTest) {
        String path = files.get(file).path();
        for (int slash = path.lastIndexOf('/'); ; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash + 1);
            union(file, byPath.getOrDefault(folder + INIT, file));
            if (isTest) {
                union(file, byPath.getOrDefault(folder + CONFTEST, file));
            }
            if (slash < 0) {
                break;
            }
        }
        if (isTest) {
            test = test < 0 ? file : test;
            union(file, test);
        }
    }

    private int find(int file) {
        int top = file;
        while (parents[top] != top) {
            top = parents[top];
        }
        for (int at = file; at != top; ) {
            int next = parents[at];
            parents[at] = top;
            at = next;
        }
        return top;
    }

    private void union(int one, int other) {
        int first = find(one);
        int second = find(other);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
