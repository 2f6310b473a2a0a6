package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.HelperPlaces;
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
    private final List<Stmt> existing;
    private Boolean boto3Optional;

    Imports(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
        this.existing = file.module().body.stream()
                .filter(statement -> statement instanceof Stmt.Import || statement instanceof Stmt.ImportFrom).toList();
    }

    /** Makes {@code import module} hold and answers with the name by which the module is reached. */
    String module(String module) {
        for (Stmt statement : existing) {
            if (statement instanceof Stmt.Import imported) {
                for (Alias alias : imported.names) {
                    if (alias.name.equals(module)) {
                        return alias.asName == null ? module : alias.asName;
                    }
                }
            }
        }
        checkOptional();
        modules.add(module);
        return module;
    }

    private void checkOptional() {
        if (isBoto3Optional()) {
            migration.blockWorking(BlockerCode.UNSUPPORTED_FLOW, "the module runs without boto3, which a new import at its top would end");
        }
    }

    /** Makes {@code from module import name} hold and answers with the name that it binds. */
    String name(String module, String name) {
        for (Stmt statement : existing) {
            if (statement instanceof Stmt.ImportFrom imported && module.equals(".".repeat(imported.level) + imported.module)) {
                for (Alias alias : imported.names) {
                    if (alias.name.equals(name)) {
                        return alias.asName == null ? name : alias.asName;
                    }
                }
            }
        }
        checkOptional();
        Variable taken = file.scopes().moduleScope().variable(name);
        if (taken != null) {
            String other = migration.names().local(List.of("import", file, module, name), file.scopes().moduleScope(), "_" + name, "_" + name + "_2");
            from.computeIfAbsent(module, key -> new TreeSet<>()).add(name + " as " + other);
            return other;
        }
        from.computeIfAbsent(module, key -> new TreeSet<>()).add(name);
        return name;
    }

    /**
     * Defines a private helper below the imports, once, and answers with its name; one that the file has from an earlier migration is enough.
     * {@code code} has {@code %s} for the name.
     */
    String helper(String wanted, String code) {
        if (isThere(wanted, code)) {
            return wanted;
        }
        String name = migration.names().local(List.of("helper", file, wanted), file.scopes().moduleScope(), wanted, wanted + "_value");
        helpers.computeIfAbsent(name, key -> code.replace("%s", key));
        return name;
    }

    /** Whether the file's own code defines the helper, before anything runs that may call it. */
    private boolean isThere(String name, String code) {
        Variable variable = file.scopes().moduleScope().variable(name);
        if (variable == null || variable.definitions().size() != 1) {
            return false;
        }
        String own = withoutLayout(code.replace("%s", name));
        for (Stmt statement : file.module().body) {
            if (withoutLayout(file.module().source.slice(statement)).equals(own)) {
                return true;
            }
            boolean runs = !(statement instanceof Stmt.FunctionDef || statement instanceof Stmt.ClassDef || existing.contains(statement));
            if (runs && migration.rewriter(file).isTouched(statement)) {
                return false;
            }
        }
        return false;
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s+", "").replaceAll(",([)\\]}])", "$1");
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
        String newline = migration.layout(file).newline();
        List<String> lines = new ArrayList<>();
        modules.forEach(module -> lines.add("import " + module));
        Stmt anchor = anchor();
        from.forEach((module, names) -> {
            if (!extend(module, names, anchor)) {
                lines.add("from " + module + " import " + String.join(", ", names));
            }
        });
        StringBuilder out = new StringBuilder(String.join("\n", lines));
        List<String> assignments = helpers.values().stream().map(String::strip).filter(code -> !code.contains("\n")).toList();
        List<String> definitions = helpers.values().stream().map(String::strip).filter(code -> code.contains("\n")).toList();
        if (!assignments.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n\n").append(String.join("\n", assignments));
        }
        if (HelperPlaces.isShared(file) && file.module().body.size() > 1) {
            String text = file.module().source.text();
            definitions.forEach(code -> migration.rewriter(file).insert(text.length(), ("\n\n" + code + "\n").replace("\n", newline)));
            definitions = List.of();
        }
        definitions.forEach(code -> out.append(out.isEmpty() ? "" : "\n\n\n").append(code));
        if (!out.isEmpty()) {
            insert(out.toString().replace("\n", newline), !lines.isEmpty(), definitions.isEmpty() ? helpers.isEmpty() ? 0 : 1 : 2, anchor, newline);
        }
    }

    /** Adds names to a line that imports from the module already, in its order; false when there is none, or none that ends with its line. */
    private boolean extend(String module, Set<String> names, Stmt anchor) {
        FileRewriter rewriter = migration.rewriter(file);
        for (Stmt statement : existing) {
            boolean same = statement instanceof Stmt.ImportFrom imported && imported.level == 0 && module.equals(imported.module)
                    && anchor != null && statement.start <= anchor.start && isPlainLine(imported) && !rewriter.isReplaced(statement.start, statement.end);
            if (same) {
                List<String> all = new ArrayList<>(((Stmt.ImportFrom) statement).names.stream().map(file.module().source::slice).toList());
                boolean sorted = all.equals(all.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
                all.addAll(names);
                if (sorted) {
                    all.sort(String.CASE_INSENSITIVE_ORDER);
                }
                rewriter.replace(statement, () -> "from " + module + " import " + String.join(", ", all));
                return true;
            }
        }
        return false;
    }

    private boolean isPlainLine(Stmt.ImportFrom statement) {
        String code = file.module().source.slice(statement);
        return !code.contains("(") && !code.contains("\n") && !code.contains("*") && migration.layout(file).isLastOnLine(statement);
    }

    /** Inserts the code behind an import, or in front of the module's code, with so many blank lines behind it. */
    private void insert(String code, boolean imports, int blankLines, Stmt anchor, String newline) {
        FileRewriter rewriter = migration.rewriter(file);
        String text = file.module().source.text();
        if (anchor == null || !migration.layout(file).isLastOnLine(anchor)) {
            int offset = anchor != null ? anchor.start : file.module().body.isEmpty() ? 0 : startOfCode();
            rewriter.insert(offset, code + newline.repeat(1 + blankLines));
            return;
        }
        int end = file.module().source.lineEnd(file.module().source.line(anchor.end));
        int missing = end >= text.length() ? 1 : Math.max(0, blankLines - blankLinesAt(end));
        boolean separate = !(anchor instanceof Stmt.Import) && !(anchor instanceof Stmt.ImportFrom);
        rewriter.insert(end, newline.repeat(separate || !imports ? 2 : 1) + code + newline.repeat(missing));
    }

    private int blankLinesAt(int lineEnd) {
        String[] lines = file.module().source.text().substring(lineEnd).split("\n", 5);
        int blank = 0;
        for (int i = 1; i < lines.length && lines[i].isBlank(); i++) {
            blank++;
        }
        return blank;
    }

    /** Behind the module's docstring. */
    private int startOfCode() {
        Stmt first = file.module().body.get(0);
        boolean docstring = first instanceof Stmt.ExprStmt expr && expr.value instanceof Expr.Constant;
        if (docstring) {
            return file.module().body.size() > 1 ? file.module().body.get(1).start : file.module().source.text().length();
        }
        return first.start;
    }

    /**
     * The import behind which new ones go: the end of the run that imports boto3, so that everything which boto3 needs is set up and nothing
     * that uses it has run. Where the file gets its resources from elsewhere, the last import in front of definitions and rewritten code.
     */
    private Stmt anchor() {
        Stmt last = null;
        boolean found = false;
        for (Stmt statement : file.module().body) {
            boolean imports = statement instanceof Stmt.Import || statement instanceof Stmt.ImportFrom;
            if (found && !imports) {
                return last;
            }
            found |= imports && importsBoto3(statement);
            last = imports ? statement : last;
        }
        if (found) {
            return last;
        }
        return lastBeforeUse();
    }

    private Stmt lastBeforeUse() {
        Stmt last = null;
        for (Stmt statement : file.module().body) {
            if (statement instanceof Stmt.Import || statement instanceof Stmt.ImportFrom) {
                last = statement;
            } else if (statement instanceof Stmt.FunctionDef || statement instanceof Stmt.ClassDef
                    || migration.rewriter(file).isTouched(statement)) {
                return last;
            }
        }
        return last;
    }

    private static boolean importsBoto3(Stmt statement) {
        if (statement instanceof Stmt.Import plain) {
            return plain.names.stream().anyMatch(alias -> isBoto3(alias.name));
        }
        return statement instanceof Stmt.ImportFrom from && from.level == 0 && isBoto3(from.module);
    }

    private static boolean isBoto3(String module) {
        return module != null && (module.equals("boto3") || module.startsWith("boto3."));
    }

    /** Whether the module imports boto3 inside a {@code try}, so that it may run without boto3. */
    boolean isBoto3Optional() {
        if (boto3Optional == null) {
            boto3Optional = file.module().body.stream().anyMatch(statement -> statement instanceof Stmt.Try && mentionsBoto3(statement));
        }
        return boto3Optional;
    }

    private static boolean mentionsBoto3(Node node) {
        if (node instanceof Stmt.FunctionDef || node instanceof Stmt.ClassDef) {
            return false;
        }
        boolean[] found = {node instanceof Stmt statement && importsBoto3(statement)};
        node.forEachChild(child -> found[0] |= mentionsBoto3(child));
        return found[0];
    }
}
