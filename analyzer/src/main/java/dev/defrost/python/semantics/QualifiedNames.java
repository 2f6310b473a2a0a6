package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;

/** Finds what imported and builtin names are called where they come from. */
public final class QualifiedNames {
    private final Scopes scopes;
    private final DefUse defUse;

    private QualifiedNames(Scopes scopes, DefUse defUse) {
        this.scopes = scopes;
        this.defUse = defUse;
    }

    public static QualifiedNames of(Scopes scopes, DefUse defUse) {
        return new QualifiedNames(scopes, defUse);
    }

    /**
     * The dotted name of a name or attribute chain that starts with an absolute import or a builtin ({@code builtins.len}), if
     * all
     * definitions that reach it are imports that agree; null otherwise. {@code from datetime import datetime as d; d.now} is
     * {@code datetime.datetime.now}.
     */
    public String of(Expr expression) {
        if (expression instanceof Expr.Attribute attribute) {
            String base = of(attribute.value);
            return base == null ? null : base + '.' + attribute.name;
        }
        if (!(expression instanceof Expr.Name name)) {
            return null;
        }
        if (scopes.resolve(name) == null) {
            return defUse.isBuiltin(name) ? "builtins." + name.id : null;
        }
        String agreed = null;
        for (Definition definition : defUse.reaching(name)) {
            String imported = imported(definition);
            if (imported == null || agreed != null && !agreed.equals(imported)) {
                return null;
            }
            agreed = imported;
        }
        return agreed;
    }

    /** The dotted name that an absolute import binds; null for other definitions. */
    private static String imported(Definition definition) {
        if (definition.kind() != Definition.Kind.IMPORT || !(definition.site() instanceof Alias alias)) {
            return null;
        }
        if (definition.statement() instanceof Stmt.ImportFrom from) {
            return from.level == 0 ? from.module + '.' + alias.name : null;
        }
        return alias.asName != null ? alias.name : definition.variable().name();
    }
}
