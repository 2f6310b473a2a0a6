package dev.defrost.python.semantics;

import dev.defrost.python.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of a file says of modules that may run with it. Worked out when it is asked for, once; not safe to share between threads. */
public final class NamedModules {
    /** What loads modules, or looks at them, by names that may be computed. */
    private static final List<String> LOADERS = List.of("import_module", "__import__", "run_module", "run_path", "spec_from_file", "iter_modules",
            "walk_packages", "load_module", "exec_module", "load_source", "find_module", "find_spec", "execfile");
    private static final String LOADED = "sys.modules";
    /** A module's own entry is no other's. */
    private static final Pattern OTHER_LOADED = Pattern.compile("sys\\.modules(?!\\[__name__\\])");
    /** The same, and what changes how every {@code with} statement behaves: an {@code __exit__} that is stored, or named by a string. */
    private static final Pattern RARE = Pattern.compile("\\bexec\\(|[.\"']__exit__");
    /** What tests and their helpers hold. */
    private static final List<String> OF_TESTS = List.of("def test", "fixture", "patch", "setattr");

    private final SourceFile file;
    private Set<String> imports;
    private Set<String> strings;
    private Set<String> dotted;
    private Boolean loadsAny;
    private Boolean ofTests;

    public NamedModules(SourceFile file) {
        this.file = file;
    }

    /** Whether code may load modules, or take loaded ones, by names that it computes. */
    public static boolean loads(String text) {
        return LOADERS.stream().anyMatch(text::contains) || text.contains(LOADED) && OTHER_LOADED.matcher(text).find();
    }

    /** Whether the file may load modules, or change the behaviour of others, in a way that no names tell. */
    boolean loadsAny() {
        if (loadsAny == null) {
            String text = file.text();
            boolean rare = text.contains("exec(") || text.contains("__exit__");
            loadsAny = LOADERS.stream().anyMatch(text::contains) || text.contains(LOADED) || text.contains("sys import")
                    || rare && RARE.matcher(text).find();
        }
        return loadsAny;
    }

    /** Whether pytest or unittest may run the file, or it has to do with what they run. */
    boolean ofTests() {
        if (ofTests == null) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            ofTests = name.startsWith("test") || name.endsWith("_test.py") || name.equals("conftest.py") || OF_TESTS.stream().anyMatch(file.text()::contains);
        }
        return ofTests;
    }

    /** The modules that its import statements may mean. */
    Set<String> imports() {
        imports = imports == null ? ModuleReferences.of(file.path(), file.text().getBytes(StandardCharsets.UTF_8)) : imports;
        return imports;
    }

    /** The modules that its strings may mean: those that are dotted names, or all names. */
    Set<String> strings(boolean all) {
        if (all) {
            strings = strings == null ? ModuleReferences.inStrings(file.path(), file.text(), true) : strings;
            return strings;
        }
        dotted = dotted == null ? ModuleReferences.inStrings(file.path(), file.text(), false) : dotted;
        return dotted;
    }
}
