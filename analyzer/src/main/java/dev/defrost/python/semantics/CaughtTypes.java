package dev.defrost.python.semantics;

import dev.defrost.python.syntax.ExceptHandler;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.Set;

/**
 * Which exceptions a handler lets pass. Only AttributeError itself and its bases catch an AttributeError: no class of a program is one of them, and
 * none of {@code botocore.exceptions} and {@code boto3.exceptions}.
 */
record CaughtTypes(ParsedFile file) {
    private static final Set<String> BASES = Set.of("AttributeError", "Exception", "BaseException");
    private static final Set<String> MODULES = Set.of("botocore.exceptions", "boto3.exceptions");

    boolean mayCatchAttributeError(ExceptHandler handler) {
        return handler.type == null || mayBeBase(handler.type);
    }

    private boolean mayBeBase(Expr type) {
        if (type instanceof Expr.TupleExpr tuple) {
            return tuple.elements.stream().anyMatch(this::mayBeBase);
        }
        if (type instanceof Expr.Attribute attribute) {
            return !(isModule(attribute.value) && BASES.stream().noneMatch(attribute.name::equals));
        }
        if (!(type instanceof Expr.Name name)) {
            return true;
        }
        if (file.defUse().isBuiltin(name)) {
            return BASES.contains(name.id);
        }
        Variable variable = file.scopes().resolve(name);
        return variable == null || variable.definitions().isEmpty() || !variable.definitions().stream().allMatch(each ->
                each.site() instanceof Stmt.ClassDef cls && cls.decorators.isEmpty()
                        || each.kind() == Definition.Kind.IMPORT && each.statement() instanceof Stmt.ImportFrom from && from.level == 0 && MODULES.contains(from.module));
    }

    /** {@code botocore.exceptions}, where the first of its names is only ever imported. */
    private boolean isModule(Expr expr) {
        if (!(expr instanceof Expr.Attribute module) || !(module.value instanceof Expr.Name root) || !MODULES.contains(root.id + "." + module.name)) {
            return false;
        }
        Variable variable = file.scopes().resolve(root);
        return variable != null && !variable.definitions().isEmpty() && variable.definitions().stream()
                .allMatch(each -> each.kind() == Definition.Kind.IMPORT && each.statement() instanceof Stmt.Import);
    }
}
