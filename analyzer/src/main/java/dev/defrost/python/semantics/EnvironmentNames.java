package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Expr;

/** Which environment variable an expression reads. */
public final class EnvironmentNames {
    private EnvironmentNames() {}

    /** The variable of {@code os.environ["X"]}, {@code os.environ.get("X")} and {@code os.getenv("X")}; null for everything else, defaults included. */
    public static String of(ParsedFile file, Expr expr) {
        QualifiedNames names = QualifiedNames.of(file.scopes(), file.defUse());
        if (expr instanceof Expr.Subscript subscript && "os.environ".equals(names.of(subscript.value))) {
            return text(subscript.index);
        }
        if (expr instanceof Expr.Call call && call.arguments.size() == 1 && call.keywords.isEmpty()) {
            String function = names.of(call.function);
            return "os.getenv".equals(function) || "os.environ.get".equals(function) ? text(call.arguments.get(0)) : null;
        }
        return null;
    }

    private static String text(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }
}
