package dev.defrost.python.semantics;

import dev.defrost.python.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Splits a program into parts of which none can tell anything of another: no process runs code of two parts because of what the program says.
 * Found without parsing, and rather too few parts than too many. A file is of one part with every module that it may name, in imports and in
 * strings, with the packages around it, and where pytest may load it with all tests and what they share. A file that loads modules by
 * names that it computes leaves one part for all.
 */
public final class ProgramParts {
    /** What loads modules, or looks at them, by names that may be computed. */
    private static final List<String> LOADERS = List.of("import_module", "__import__", "run_module", "run_path", "spec_from_file", "iter_modules",
            "walk_packages", "load_module", "exec_module", "load_source", "find_module", "find_spec", "execfile", ".modules");
    /** The same, and what changes how every {@code with} statement behaves: an {@code __exit__} that is stored, or named by a string. */
    private static final Pattern RARE = Pattern.compile("\\bexec\\(|[.\"']__exit__");
    /** What tests and their helpers hold. */
    private static final List<String> OF_TESTS = List.of("def test", "fixture", "patch", "setattr");
    private static final String INIT = "__init__.py";
    private static final String CONFTEST = "conftest.py";

    private final List<SourceFile> files;
    private final int[] parents;
    private final Map<String, Integer> byPath = new HashMap<>();
    /** For every name by which an import can mean a module, some file that it may be; all of them, once somebody used it. */
    private final Map<String, Named> byName = new HashMap<>();
    private int test = -1;

    /** The files that a name may mean; one of them once they are of one part. */
    private static final class Named {
        private final List<Integer> files = new ArrayList<>(1);
    }

    private ProgramParts(List<SourceFile> files) {
        this.files = files;
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
        if (files.size() < 2 || files.stream().map(SourceFile::text).anyMatch(ProgramParts::mayLoadAny)) {
            return files.isEmpty() ? List.of() : List.of(files);
        }
        ProgramParts parts = new ProgramParts(files);
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

    private static boolean mayLoadAny(String text) {
        boolean rare = text.contains("exec(") || text.contains("__exit__");
        return LOADERS.stream().anyMatch(text::contains) || rare && RARE.matcher(text).find();
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
            boolean isTest = isTest(files.get(i));
            tested |= isTest;
            around(i, isTest);
        }
        for (int i = 0; i < parents.length; i++) {
            SourceFile file = files.get(i);
            meet(i, ModuleReferences.of(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
            // patches name modules by strings, and these may stand anywhere
            meet(i, ModuleReferences.inStrings(file.path(), file.text(), tested));
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
        byName.computeIfAbsent(name, key -> new Named()).files.add(file);
    }

    private void meet(int file, Set<String> names) {
        for (String name : names) {
            Named named = byName.get(name);
            if (named != null) {
                named.files.forEach(each -> union(file, each));
                named.files.subList(1, named.files.size()).clear();
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

    /** Whether pytest or unittest may run the file, or it has to do with what they run. */
    private static boolean isTest(SourceFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return name.startsWith("test") || name.endsWith("_test.py") || name.equals(CONFTEST) || OF_TESTS.stream().anyMatch(file.text()::contains);
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
