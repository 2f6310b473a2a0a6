package dev.defrost.recipes.python;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The imports and helpers that new code needs at the top of a file. */
final class Imports {
    private final Migration migration;
    private final ParsedFile file;
    private final Map<String, Set<String>> from = new TreeMap<>();
    private final Set<String> modules = new TreeSet<>();
    private final Map<String, String> helpers = new LinkedHashMap<>();
    private final Set<String> maybeUnused = new LinkedHashSet<>();

    Imports(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    /** Makes {@code import module} hold and answers with the name by which the module is reached. */
    String module(String module) {
        for (Stmt statement : file.module().body) {
            if (statement instanceof Stmt.Import imported) {
                for (Alias alias : imported.names) {
                    if (alias.name.equals(module)) {
                        return alias.asName == null ? module : alias.asName;
                    }
                }
            }
        }
        modules.add(module);
        return module;
    }

    /** Makes {@code from module import name} hold and answers with the name that it binds. */
    String name(String module, String name) {
        for (Stmt statement : file.module().body) {
            if (statement instanceof Stmt.ImportFrom existing && existing.level == 0 && module.equals(existing.module)) {
                for (Alias alias : existing.names) {
                    if (alias.name.equals(name)) {
                        return alias.asName == null ? name : alias.asName;
                    }
                }
            }
        }
        Variable taken = file.scopes().moduleScope().variable(name);
        if (taken != null) {
            String other = migration.names().local(List.of("import", file, module, name), file.scopes().moduleScope(), "_" + name, "_" + name + "_2");
            from.computeIfAbsent(module, key -> new TreeSet<>()).add(name + " as " + other);
            return other;
        }
        from.computeIfAbsent(module, key -> new TreeSet<>()).add(name);
        return name;
    }

    /** Defines a private helper below the imports, once, and answers with its name. {@code code} has {@code %s} for the name. */
    String helper(String wanted, String code) {
        String name = migration.names().local(List.of("helper", file, wanted), file.scopes().moduleScope(), wanted, wanted + "_value");
        helpers.putIfAbsent(name, code.replace("%s", name));
        return name;
    }

    /** Says that a use of an imported name is gone; an import without uses goes too. */
    void released(String boundName) {
        maybeUnused.add(boundName);
    }

    boolean isEmpty() {
        return from.isEmpty() && modules.isEmpty() && helpers.isEmpty();
    }

    /** Writes imports and helpers into the file. */
    void emit() {
        if (isEmpty()) {
            return;
        }
        Layout layout = migration.layout(file);
        String newline = layout.newline();
        StringBuilder out = new StringBuilder();
        modules.forEach(module -> out.append("import ").append(module).append(newline));
        from.forEach((module, names) -> out.append("from ").append(module).append(" import ").append(String.join(", ", names)).append(newline));
        Stmt anchor = lastImport();
        StringBuilder below = new StringBuilder();
        if (!helpers.isEmpty()) {
            boolean classes = helpers.values().stream().anyMatch(code -> code.contains("\n"));
            List<String> blocks = new ArrayList<>();
            helpers.values().forEach(code -> blocks.add(code.startsWith("\n") ? "\n" + code.strip().replaceAll("^", "\n") : code));
            below.append(newline).append(String.join("\n", blocks).replace("\n", newline)).append(newline);
            if (classes) {
                below.append(newline).append(newline);
            }
        }
        insert(anchor, out.toString(), below.toString(), newline);
    }

    private void insert(Stmt anchor, String imports, String below, String newline) {
        FileRewriter rewriter = migration.rewriter(file);
        String text = file.module().source.text();
        if (anchor == null) {
            int offset = file.module().body.isEmpty() ? 0 : startOfCode();
            rewriter.insert(offset, imports + below + (below.isEmpty() ? "" : newline));
            return;
        }
        int end = file.module().source.lineEnd(file.module().source.line(anchor.end));
        boolean last = end >= text.length();
        rewriter.insert(end, newline + imports.stripTrailing() + (below.isEmpty() ? "" : newline + below.toString().stripTrailing() + (below.toString().endsWith(newline + newline) ? newline : "")) + (last ? newline : ""));
    }

    /** Behind the module's docstring. */
    private int startOfCode() {
        Stmt first = file.module().body.get(0);
        boolean docstring = first instanceof Stmt.ExprStmt expr && expr.value instanceof Expr.Constant;
        if (docstring && file.module().body.size() > 1) {
            return file.module().body.get(1).start;
        }
        return first.start;
    }

    /** The last import at the top of the module, before any other code. */
    private Stmt lastImport() {
        Stmt last = null;
        for (Stmt statement : file.module().body) {
            if (statement instanceof Stmt.Import || statement instanceof Stmt.ImportFrom) {
                last = statement;
            }
        }
        return last;
    }
}
