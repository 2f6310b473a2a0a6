package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.HashSet;
import java.util.Set;

/**
 * Where the modules may be that the program loads under names that it computes: in any file, unless those that load one only read its names. Then
 * whoever reads one, too, is connected with them by import statements.
 */
final class LoadedModules {
    /** Functions that get a module and hand it to nobody. */
    private static final Set<String> HARMLESS = Set.of("getattr", "hasattr", "dir", "exec_module", "print", "reload");

    private final ProgramIndex index;
    private final Set<ParsedFile> loading = new HashSet<>();
    private Set<ParsedFile> reached;
    private boolean anywhere;

    LoadedModules(ProgramIndex index) {
        this.index = index;
    }

    /** A module goes where it is not followed. */
    void go() {
        anywhere = true;
    }

    /** The expression answers with a module, or with the names of one. */
    void load(ParsedFile file, Expr call) {
        if (isOnlyRead(call) || isOnlyRead(file, variable(file, call))) {
            loading.add(file);
            reached = null;
        } else {
            anywhere = true;
        }
    }

    /** Whether there are some: what is taken from one may go anywhere. */
    boolean areThere() {
        return anywhere || !loading.isEmpty();
    }

    /** Whether an object of unknown kind in this file may be one of them. */
    boolean mayBeIn(ParsedFile file) {
        if (!anywhere && !loading.isEmpty() && reached == null) {
            reached = index.imports().connectedWith(loading);
        }
        return anywhere || !loading.isEmpty() && reached.contains(file);
    }

    private static Variable variable(ParsedFile file, Expr call) {
        return call.parent() instanceof Stmt.Assign assign && assign.value == call && assign.targets.size() == 1
                && assign.targets.get(0) instanceof Expr.Name name ? file.scopes().resolve(name) : null;
    }

    private boolean isOnlyRead(ParsedFile file, Variable variable) {
        if (variable == null || !variable.reads().stream().allMatch(LoadedModules::isOnlyRead)) {
            return false;
        }
        return switch (variable.scope().kind()) {
            case FUNCTION, LAMBDA -> true;
            case MODULE -> index.files().stream().noneMatch(other -> other != file && mayTake(other, variable.name()));
            default -> false;
        };
    }

    /** Whether the file may read a name of another module. */
    private static boolean mayTake(ParsedFile file, String name) {
        return file.scopes().moduleScope().hasStarImport() || file.module().descendants().stream().anyMatch(node ->
                node instanceof Alias alias && alias.name.equals(name) || node instanceof Expr.Attribute attribute && attribute.name.equals(name));
    }

    private static boolean isOnlyRead(Expr module) {
        Node parent = module.parent();
        if (parent instanceof Expr.Call call && call.arguments.contains(module)) {
            String name = call.function instanceof Expr.Name plain ? plain.id : call.function instanceof Expr.Attribute member ? member.name : "";
            return HARMLESS.contains(name) && call.arguments.get(0) == module;
        }
        boolean entry = parent instanceof Stmt.Assign assign && assign.value == module && assign.targets.size() == 1
                && assign.targets.get(0) instanceof Expr.Subscript subscript && subscript.value instanceof Expr.Attribute modules
                && modules.name.equals("modules") && modules.value instanceof Expr.Name sys && sys.id.equals("sys");
        return entry || parent instanceof Expr.Attribute read && !read.name.equals("__dict__") || parent instanceof Expr.Subscript
                || parent instanceof Stmt.ExprStmt || parent instanceof Stmt.If || parent instanceof Expr.Compare;
    }
}
