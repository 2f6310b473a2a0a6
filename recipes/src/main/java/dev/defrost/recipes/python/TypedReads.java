package dev.defrost.recipes.python;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;

/** Which expressions hold attribute values that a response brought and that stay typed. */
final class TypedReads {
    private final Migration migration;
    private final ParsedFile file;

    /** Learnt by {@link DynamoDbResponses}: this expression is left typed. */
    record Typed(Expr expr) {}

    TypedReads(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    boolean isTyped(Expr expr) {
        return migration.knows(new Typed(expr));
    }

}
