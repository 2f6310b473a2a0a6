package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;

/** Which expressions hold attribute values that a response brought and that stay typed. */
final class TypedReads {
    private final Migration migration;
    private final ParsedFile file;

    TypedReads(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    boolean isTyped(Expr expr) {
        return migration.responses().isTyped(expr);
    }

    /** The code of an expression, typed or not, without what a request puts around it. */
    String code(Expr expr) {
        return migration.responses().code(file, expr);
    }
}
