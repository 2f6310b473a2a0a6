package dev.defrost.python.resources;

import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of modules that fixtures of pytest set and nobody reads afterwards, {@code app.table = table}: all that reads them is code of modules, which
 * has run before the first fixture does, because pytest loads all tests and their imports first.
 */
final class UnreadStores {
    private final ValueFlow flow;
    private final Map<List<Object>, Boolean> known = new HashMap<>();

    UnreadStores(ValueFlow flow) {
        this.flow = flow;
    }

    /** The statement that sets the name of a module to a variable's value, in a fixture, where nobody reads it; null when the target is of no such one. */
    Stmt.Assign of(ParsedFile file, Expr.Attribute target) {
        if (!(target.parent() instanceof Stmt.Assign assign) || assign.targets.size() != 1 || !(assign.value instanceof Expr.Name)
                || !(assign.parent() instanceof Stmt.FunctionDef fixture) || !ImportGraph.isNamedAsTest(file) || !flow.fixtures().isFixture(fixture)) {
            return null;
        }
        Set<Value> owners = flow.values(target.value);
        Value owner = owners.size() == 1 ? owners.iterator().next() : null;
        return owner instanceof Value.ModuleValue module
                && known.computeIfAbsent(List.of(module.file(), target.name), key -> isReadByModulesOnly(module.file(), target.name)) ? assign : null;
    }

    private boolean isReadByModulesOnly(ParsedFile module, String name) {
        Variable variable = module.scopes().moduleScope().variable(name);
        ImportGraph imports = flow.index().imports();
        return variable != null && variable.declarations().isEmpty()
                && variable.reads().stream().allMatch(read -> module.scopes().scopeOf(read) == variable.scope())
                && flow.index().files().stream().filter(file -> imports.together(file, module))
                        .allMatch(file -> file.module().descendants().stream().allMatch(node -> isHarmless(file, node, module, name)));
    }

    private boolean isHarmless(ParsedFile file, Node node, ParsedFile module, String name) {
        if (node instanceof Expr.Attribute attribute) {
            boolean stores = attribute.parent() instanceof Stmt.Assign assign && assign.targets.contains(attribute);
            return !attribute.name.equals(name) || stores;
        }
        if (node instanceof Expr.Constant text && text.kind == Expr.Kind.STRING) {
            return !text.value.equals(name) && !text.value.endsWith("." + name);
        }
        boolean reads = node instanceof Stmt.ImportFrom from
                && from.names.stream().map((Alias alias) -> alias.name).anyMatch(each -> each.equals(name) || each.equals("*"))
                && flow.index().project().resolveModule(from.module == null ? "" : from.module, from.level, file) == module;
        return !reads || isOfModule(node) && !flow.index().imports().loadedInTests().contains(file);
    }

    /** Whether the statement runs when its module does. */
    private static boolean isOfModule(Node statement) {
        Node at = statement.parent();
        while (!(at instanceof Module) && !(at instanceof Stmt.FunctionDef)) {
            at = at.parent();
        }
        return at instanceof Module;
    }
}
