package dev.defrost.recipes.python;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;

/** Responses that stay typed because every use of them is understood. */
final class ResponseForms {
    ResponseForms(Migration migration, ParsedFile file, ResourceGroup group, OperationDefinition operation) {
    }

    boolean staysTyped(Expr.Call call) {
        return false;
    }
}
