package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which context managers are known to let every exception pass. */
final class ContextManagers {
    private static final String EXIT = "__exit__";

    private final Project project;
    private final boolean exitsAreReplaced;

    ContextManagers(Project project) {
        this.project = project;
        this.exitsAreReplaced = project.files().stream().anyMatch(ContextManagers::replacesExits);
    }

    /** Whether leaving {@code with context} by an exception always leaves it by that exception: the builtin {@code open}, classes of the project. */
    static boolean neverSwallows(Expr context, Scope scope) {
        if (!(context instanceof Expr.Call call) || !(call.function instanceof Expr.Name name)) {
            return false;
        }
        Variable variable = scope.lookup(name.id);
        return variable == null ? name.id.equals("open") && !scope.module().hasStarImport()
                : variable.scope() == scope.module() && scope.module().letsPass(name.id);
    }

    /** The names of a file, of those that its {@code with} statements call, that are classes whose {@code __exit__} lets every exception pass. */
    Set<String> lettingPass(ParsedFile file) {
        Set<String> found = new HashSet<>();
        for (String name : exitsAreReplaced ? Set.<String>of() : file.scopes().moduleScope().managers()) {
            Definition definition = only(file.scopes().moduleScope().variable(name));
            Definition meant = definition != null && definition.kind() == Definition.Kind.IMPORT && !project.mayBeHidden(file, name)
                    ? only(project.resolveName(file, name)) : definition;
            if (meant != null && meant.kind() == Definition.Kind.CLASS && meant.site() instanceof Stmt.ClassDef cls && letsPass(cls) && !isReplaced(name)) {
                found.add(name);
            }
        }
        return found;
    }

    private static Definition only(Variable variable) {
        return variable == null || variable.definitions().size() != 1 ? null : variable.definitions().get(0);
    }

    /** Whether the class, as it is written, has one {@code __exit__}, which returns nothing that is true. */
    private static boolean letsPass(Stmt.ClassDef cls) {
        boolean plain = cls.decorators.isEmpty() && cls.keywords.isEmpty()
                && cls.bases.stream().allMatch(base -> base instanceof Expr.Name name && name.id.equals("object"));
        List<Stmt.FunctionDef> exits = new ArrayList<>();
        for (Stmt statement : cls.body) {
            if (statement instanceof Stmt.FunctionDef method) {
                plain &= !Set.of("__new__", "__getattribute__").contains(method.name);
                if (method.name.equals(EXIT)) {
                    exits.add(method);
                }
            } else {
                plain &= statement instanceof Stmt.ExprStmt || statement instanceof Stmt.Pass
                        || statement instanceof Stmt.Assign assign
                                && assign.targets.stream().allMatch(target -> target instanceof Expr.Name name && !name.id.equals(EXIT))
                        || statement instanceof Stmt.AnnAssign annotated && annotated.target instanceof Expr.Name name && !name.id.equals(EXIT);
            }
        }
        return plain && exits.size() == 1 && exits.get(0).decorators.isEmpty() && !exits.get(0).isAsync && answersNothing(exits.get(0));
    }

    private static boolean answersNothing(Node node) {
        boolean[] nothing = {!(node instanceof Expr.Yield) && !(node instanceof Expr.YieldFrom)
                && !(node instanceof Stmt.Return returned && returned.value != null && !isFalse(returned.value))};
        node.forEachChild(child -> nothing[0] &= child instanceof Stmt.FunctionDef || child instanceof Expr.Lambda || answersNothing(child));
        return nothing[0];
    }

    private static boolean isFalse(Expr expr) {
        return expr instanceof Expr.Constant constant && (constant.kind == Expr.Kind.NONE || constant.kind == Expr.Kind.FALSE);
    }

    /** Whether something is stored under the name, or names it in a string, so that a class may get another one. */
    private static boolean replacesExits(ParsedFile file) {
        return file.module().source.text().contains(EXIT) && file.module().descendants().stream().anyMatch(node ->
                node instanceof Expr.Attribute attribute && attribute.name.equals(EXIT) && isStored(attribute)
                        || node instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING && constant.value.equals(EXIT));
    }

    /** Whether an attribute of this name is stored, which may be the module's. */
    private boolean isReplaced(String name) {
        return project.files().stream().anyMatch(file -> file.module().source.text().contains("." + name) && file.module().descendants().stream()
                .anyMatch(node -> node instanceof Expr.Attribute attribute && attribute.name.equals(name) && isStored(attribute)));
    }

    private static boolean isStored(Expr.Attribute attribute) {
        return attribute.parent() instanceof Stmt.Assign assign && assign.targets.contains(attribute) || attribute.parent() instanceof Stmt.Delete
                || attribute.parent() instanceof Expr.TupleExpr || attribute.parent() instanceof Stmt.AugAssign;
    }
}
