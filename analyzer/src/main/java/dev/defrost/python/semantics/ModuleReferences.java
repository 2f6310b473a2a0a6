package dev.defrost.python.semantics;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which modules a file may name, found without parsing it: its import statements, and the dotted strings of files that patch names.
 * It may find too much, never too little of what stands in one logical line.
 */
public final class ModuleReferences {
    private static final String IMPORT = "import";
    private static final List<String> PATCHES = List.of("patch", "setattr", "import_module", "__import__", "pytest_plugins");
    private static final Pattern DOTTED_STRING = Pattern.compile("[\"']([\\w.]+)[\"']");

    private final String packageName;
    private final Set<String> names = new LinkedHashSet<>();

    private ModuleReferences(String packageName) {
        this.packageName = packageName;
    }

    /** The dotted name of the module at {@code path} ({@code app/db.py} is {@code app.db}), spelled as {@link #of} spells names. */
    public static String moduleName(String path) {
        String name = path.endsWith(".py") ? path.substring(0, path.length() - 3) : path;
        if (name.equals("__init__") || name.endsWith("/__init__")) {
            name = name.substring(0, Math.max(0, name.length() - "/__init__".length()));
        }
        return latin1(name.replace('/', '.').getBytes(StandardCharsets.UTF_8));
    }

    /** The modules that the file may name; relative imports are resolved from its place in the project and start with a dot. */
    public static Set<String> of(String path, byte[] bytes) {
        ModuleReferences references = new ModuleReferences(packageName(path));
        String text = latin1(bytes);
        references.addImports(text);
        if (PATCHES.stream().anyMatch(text::contains)) {
            references.addStrings(text);
        }
        return references.names;
    }

    /** The dotted name of the folder of {@code path}. */
    public static String packageName(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : moduleName(path.substring(0, slash));
    }

    private void addImports(String text) {
        for (int at = text.indexOf(IMPORT); at >= 0; at = text.indexOf(IMPORT, at + IMPORT.length())) {
            String before = text.substring(lineStart(text, at), at);
            String statement = before.substring(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1).replaceAll("\\\\\\s*", " ").strip();
            if (statement.isEmpty()) {
                for (String name : names(text, at + IMPORT.length())) {
                    addWithPrefixes(name);
                }
            } else if (statement.startsWith("from")) {
                String module = resolve(statement.substring("from".length()).strip());
                add(module);
                for (String name : names(text, at + IMPORT.length())) {
                    add(module.isEmpty() || module.endsWith(".") ? module + name : module + "." + name);
                }
            }
        }
    }

    /**
     * The dotted names that strings of the file spell, and where {@code single} all names that are strings.
     */
    static Set<String> inStrings(String path, String text, boolean single) {
        ModuleReferences references = new ModuleReferences(packageName(path));
        Matcher strings = DOTTED_STRING.matcher(text);
        while (strings.find()) {
            if (single || strings.group(1).indexOf('.') >= 0) {
                references.addWithPrefixes(strings.group(1));
            }
        }
        return references.names;
    }

    private void addStrings(String text) {
        Matcher strings = DOTTED_STRING.matcher(text);
        while (strings.find()) {
            addWithPrefixes(strings.group(1));
        }
    }

    /** The imported names from {@code start} on: to the end of the line, or of the parentheses, continued after a backslash. */
    private static Set<String> names(String text, int start) {
        int end = start;
        boolean open = false;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c == '#') {
                int newline = text.indexOf('\n', end);
                end = newline < 0 ? text.length() - 1 : newline - 1; // what stands in a comment ends nothing
            } else if (c == '(') {
                open = true;
            } else if (c == ')' || c == ';' || (c == '\n' && !open && !continued(text, end))) {
                break;
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (String clause : text.substring(start, end).replaceAll("#[^\n]*", "").split("[,()\\\\\\s]+")) {
            if (!clause.isEmpty() && !clause.equals("as") && !clause.equals("*")) {
                names.add(clause);
            }
        }
        return names;
    }

    /** Where the line of a place starts, with those before it that a backslash joins to it. */
    private static int lineStart(String text, int place) {
        int newline = text.lastIndexOf('\n', place);
        while (newline >= 0 && continued(text, newline)) {
            newline = text.lastIndexOf('\n', newline - 1);
        }
        return newline + 1;
    }

    private static boolean continued(String text, int newline) {
        int last = newline > 0 && text.charAt(newline - 1) == '\r' ? newline - 2 : newline - 1;
        return last >= 0 && text.charAt(last) == '\\';
    }

    private String resolve(String module) {
        int dots = 0;
        while (dots < module.length() && module.charAt(dots) == '.') {
            dots++;
        }
        String name = module.substring(dots).strip();
        if (dots == 0) {
            return name;
        }
        String base = packageName;
        for (int up = 1; up < dots; up++) {
            base = base.substring(0, Math.max(0, base.lastIndexOf('.')));
        }
        return base.isEmpty() || name.isEmpty() ? "." + base + name : "." + base + "." + name;
    }

    private void addWithPrefixes(String name) {
        add(name);
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            add(name.substring(0, dot));
        }
    }

    private void add(String name) {
        if (!name.isEmpty() && !name.equals(".")) {
            names.add(name);
        }
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
