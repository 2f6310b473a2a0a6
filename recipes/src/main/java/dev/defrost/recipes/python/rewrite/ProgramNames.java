package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names the files of a program mention, so that one file can tell what others may take from it. Collected once, when first asked. */
public final class ProgramNames {
    private static final Set<String> NAME_READERS = Set.of("locals", "vars", "globals", "eval", "exec");
    private static final Set<String> SPELLERS = Set.of("patch", "object", "multiple", "setattr", "delattr", "getattr", "hasattr", "spy");
    private static final String ALL = "*";

    private final List<ParsedFile> files;
    private final Set<ParsedFile> nameReaders = new HashSet<>();
    /** The files that read an attribute or import of a name. */
    private final Map<String, Set<ParsedFile>> mentioned = new HashMap<>();
    /** By the last part of a module's name: what is imported from it, with the files that do. */
    private final Map<String, Map<String, Set<ParsedFile>>> imported = new HashMap<>();
    /** Parts of the strings by which tests and reflection name what they replace or read. */
    private final Set<String> spelled = new HashSet<>();
    private boolean collected;

    /** The names of these files, collected when they are first asked for. */
    public ProgramNames(List<ParsedFile> files) {
        this.files = files;
    }

    /** Whether the file reads variables by their names as strings. */
    boolean readsNames(ParsedFile file) {
        collect();
        return nameReaders.contains(file);
    }

    /** Whether a file other than this one reads an attribute of this name, imports the name or imports all names of a module. */
    boolean isMentionedOutside(ParsedFile file, String name) {
        collect();
        return isOutside(mentioned.get(name), file) || isOutside(mentioned.get(ALL), file);
    }

    /** Whether a file other than this one may import the name from it, read it there, or replace it by its name. */
    public boolean mayImport(ParsedFile file, String name) {
        collect();
        if (spelled.contains(name)) {
            return true;
        }
        String path = file.path().replaceAll("\\.py$", "").replaceAll("/__init__$", "");
        String stem = path.substring(path.lastIndexOf('/') + 1);
        for (String module : List.of(stem, "")) {
            Map<String, Set<ParsedFile>> names = imported.getOrDefault(module, Map.of());
            if (isOutside(names.get(name), file) || isOutside(names.get(ALL), file) || isOutside(names.get(stem), file)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutside(Set<ParsedFile> files, ParsedFile file) {
        return files != null && (files.size() > 1 || !files.contains(file));
    }

    private synchronized void collect() {
        if (!collected) {
            collected = true;
            files.forEach(this::collect);
        }
    }

    private void collect(ParsedFile file) {
        List<Node> pending = new ArrayList<>(List.of(file.module()));
        while (!pending.isEmpty()) {
            Node node = pending.remove(pending.size() - 1);
            if (node instanceof Expr.Name name && NAME_READERS.contains(name.id)) {
                nameReaders.add(file);
            } else if (node instanceof Expr.Attribute attribute) {
                mention(attribute.name, file);
                String owner = lastName(attribute.value);
                if (owner != null) {
                    imported.computeIfAbsent(owner, key -> new HashMap<>()).computeIfAbsent(attribute.name, key -> new HashSet<>(2)).add(file);
                }
            } else if (node instanceof Expr.Call call && SPELLERS.contains(lastName(call.function) == null ? "" : lastName(call.function))) {
                call.arguments.forEach(this::spell);
                call.keywords.forEach(keyword -> spelled.add(keyword.name == null ? "" : keyword.name));
            } else if (node instanceof Alias alias) {
                mention(alias.name, file);
            } else if (node instanceof Stmt.ImportFrom from) {
                String module = from.module == null ? "" : from.module.substring(from.module.lastIndexOf('.') + 1);
                Map<String, Set<ParsedFile>> names = imported.computeIfAbsent(module, key -> new HashMap<>());
                from.names.forEach(alias -> names.computeIfAbsent(alias.name, key -> new HashSet<>(2)).add(file));
            }
            node.forEachChild(pending::add);
        }
    }

    private void spell(Expr argument) {
        if (argument instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING) {
            spelled.addAll(List.of(constant.value.split("\\.")));
        }
    }

    private static String lastName(Expr expr) {
        return expr instanceof Expr.Name name ? name.id : expr instanceof Expr.Attribute attribute ? attribute.name : null;
    }

    private void mention(String name, ParsedFile file) {
        mentioned.computeIfAbsent(name, key -> new HashSet<>(2)).add(file);
    }
}
