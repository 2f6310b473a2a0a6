package dev.defrost.python.resources;

import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a piece of code may start, found by the names in it: names, imports, and means to run code whose name is computed. */
final class Mentions {
    private static final Set<String> RUN_ANYTHING = Set.of("reload", "exec_module", "run_module", "run_path", "load_source");
    private static final Set<String> BUILTINS_RUN_ANYTHING = Set.of("exec", "eval");
    private static final Set<String> IMPORTERS = Set.of("import_module", "__import__");

    private static final Pattern DOTTED = Pattern.compile("[\\w.]+");

    private final ImportGraph imports;
    private final ParsedFile file;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<ParsedFile> loaded = new LinkedHashSet<>();
    private boolean anything;
    private boolean anyFunction;
    private boolean anyModule;

    Mentions(ImportGraph imports, ParsedFile file, Node node) {
        this.imports = imports;
        this.file = file;
        if (node instanceof Stmt.ClassDef cls) {
            cls.bases.forEach(this::evaluate);
            cls.keywords.forEach(this::evaluate);
        } else if (node instanceof Module) {
            node.forEachChild(this::execute);
        } else {
            evaluate(node);
        }
    }

    Set<String> names() {
        return names;
    }

    Set<ParsedFile> loaded() {
        return loaded;
    }

    /** Whether it may run code by text, or modules once more. */
    boolean anything() {
        return anything;
    }

    /** Whether it may call functions by computed names. */
    boolean anyFunction() {
        return anyFunction;
    }

    /** Whether it may import modules by computed names. */
    boolean anyModule() {
        return anyModule;
    }

    /** A statement of a module or class: functions in it are made, not run. */
    private void execute(Node node) {
        if (node instanceof Stmt.FunctionDef function) {
            function.decorators.forEach(this::evaluate);
            evaluate(function.parameters);
        } else if (node instanceof Expr || node instanceof Stmt.Import || node instanceof Stmt.ImportFrom) {
            evaluate(node);
        } else if (node instanceof Stmt.If guard && isOfScript(guard.test) && !ImportGraph.isTest(file)) {
            guard.orElse.forEach(this::execute);
        } else {
            node.forEachChild(this::execute);
        }
    }

    /** {@code __name__ == "__main__"}: no other module sees that run, and means to run scripts may run anything. */
    private static boolean isOfScript(Expr test) {
        return test instanceof Expr.Compare compare && compare.ops.equals(List.of("==")) && compare.left instanceof Expr.Name name && name.id.equals("__name__")
                && compare.comparators.get(0) instanceof Expr.Constant constant && "__main__".equals(constant.value);
    }

    private void evaluate(Node node) {
        if (node instanceof Expr.Name name) {
            names.add(name.id);
            anything |= BUILTINS_RUN_ANYTHING.contains(name.id);
        } else if (node instanceof Expr.Attribute attribute) {
            names.add(attribute.name);
            anything |= attribute.name.equals("modules") && attribute.value instanceof Expr.Name owner && owner.id.equals("sys");
        } else if (node instanceof Expr.Call call) {
            call(call);
        } else if (node instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING && !(node.parent() instanceof Stmt.ExprStmt)) {
            text(constant.value);
        } else if (node instanceof Stmt.Import || node instanceof Stmt.ImportFrom) {
            loaded.addAll(imports.importedBy(file, (Stmt) node));
        }
        node.forEachChild(this::evaluate);
    }

    private void call(Expr.Call call) {
        String name = call.function instanceof Expr.Name named ? named.id : call.function instanceof Expr.Attribute attribute ? attribute.name : "";
        anything |= RUN_ANYTHING.contains(name);
        anyModule |= IMPORTERS.contains(name) && !(call.arguments.size() > 0 && call.arguments.get(0) instanceof Expr.Constant);
        anyFunction |= name.equals("getattr") && call.arguments.size() > 1 && !(call.arguments.get(1) instanceof Expr.Constant);
    }

    /** A string may name code that is reached by it: {@code getattr(x, "name")}, {@code patch("module.name")}. */
    private void text(String value) {
        if (DOTTED.matcher(value).matches()) {
            names.addAll(List.of(value.split("\\.")));
            imports.named(file, value).ifPresent(loaded::add);
        }
    }
}
