package dev.defrost.recipes.python.text;

import dev.defrost.python.resources.ClassInfo;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Project;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** New names that collide with nothing; the same question gets the same answer for the whole migration. */
public final class Names {
    private static final Set<String> KEYWORDS = Set.of("False", "None", "True", "and", "as", "assert", "async", "await", "break", "class",
            "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
            "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield", "id", "type", "list", "dict", "str");

    private final Project project;
    private final Map<Object, String> answers = new LinkedHashMap<>();
    private final Map<Scope, Set<String>> taken = new HashMap<>();
    private final Map<Scope, Map<String, Object>> given = new HashMap<>();
    private final Map<ClassInfo, Set<String>> attributes = new HashMap<>();

    /** New names for a program. */
    public Names(Project project) {
        this.project = project;
    }

    /** A name for {@code key} in a scope: {@code wanted}, else {@code fallback}, else {@code wanted} with a number. */
    public String local(Object key, Scope scope, String wanted, String fallback) {
        return answers.computeIfAbsent(key, unused -> {
            String chosen = choose(name -> isTaken(scope, name), taken(scope), wanted, fallback);
            given.computeIfAbsent(scope, at -> new HashMap<>()).put(chosen, key);
            return chosen;
        });
    }

    /** Whether the scope has the name by one of these answers. */
    public boolean isGiven(Scope scope, String name) {
        return given.getOrDefault(scope, Map.of()).containsKey(name);
    }

    /** Takes the name back, because code in the scope needs the same name of a scope around it: who asks again gets another. */
    public void takeBack(Scope scope, String name) {
        answers.remove(given.get(scope).remove(name));
    }

    /** Says that a name is free because what it named is migrated. */
    public String reuse(Object key, Scope scope, String name) {
        return answers.computeIfAbsent(key, unused -> {
            taken(scope).add(name);
            return name;
        });
    }

    /** An attribute name for {@code key} that no class of the hierarchy uses; {@code _fallback} when a base cannot be seen. */
    public String attribute(Object key, ClassInfo root, String wanted, String fallback) {
        return answers.computeIfAbsent(key, unused -> {
            Set<String> used = attributes.computeIfAbsent(root, Names::attributesOf);
            boolean hidden = root.family().stream().anyMatch(ClassInfo::hasUnknownBase);
            return choose(used::contains, used, hidden ? underscored(fallback) : wanted, fallback);
        });
    }

    /** The name with one underscore before it: with two it would be another one in every class. */
    public static String underscored(String name) {
        return name.startsWith("_") ? name : "_" + name;
    }

    /** A part of what a name holds: {@code table_name} for {@code table}, {@code TABLE_NAME} for {@code TABLE}. */
    public static String part(String name, String part) {
        boolean constant = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
        return name + "_" + (constant ? part.toUpperCase(Locale.ROOT) : part);
    }

    private static String choose(Predicate<String> isTaken, Set<String> used, String wanted, String fallback) {
        String chosen = !isTaken.test(wanted) && !KEYWORDS.contains(wanted) ? wanted : fallback;
        for (int n = 2; isTaken.test(chosen) || KEYWORDS.contains(chosen); n++) {
            chosen = wanted + "_" + n;
        }
        used.add(chosen);
        return chosen;
    }

    /** The names that were given out in a scope. */
    private Set<String> taken(Scope scope) {
        return taken.computeIfAbsent(scope, key -> new HashSet<>());
    }

    /** Scopes share the names that are visible in them; a name taken in one is taken in the scopes around and inside it. */
    private boolean isTaken(Scope scope, String name) {
        if (taken(scope).contains(name) || scope.isVisible(name)) {
            return true;
        }
        Scope module = scope;
        while (module.parent() != null) {
            module = module.parent();
        }
        return taken.containsKey(module) && (taken(module).contains(name) || module.isVisible(name))
                || scope == module && project.isSharedByStars(module, name);
    }

    private static Set<String> attributesOf(ClassInfo root) {
        Set<String> used = new HashSet<>();
        for (ClassInfo info : root.family()) {
            ParsedFile file = info.file();
            collectAttributes(file.module(), used);
        }
        return used;
    }

    private static void collectAttributes(Node node, Set<String> used) {
        if (node instanceof Expr.Attribute attribute && attribute.value instanceof Expr.Name) {
            used.add(attribute.name);
        } else if (node instanceof Expr.Name name && name.parent() instanceof Stmt) {
            used.add(name.id);
        } else if (node instanceof Stmt.FunctionDef function) {
            used.add(function.name);
        }
        node.forEachChild(child -> collectAttributes(child, used));
    }
}
