package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.List;

/** Responses whose attribute values the resource converts: converted where the program uses them, or once at the call. */
final class DynamoDbResponses {
    private final Migration migration;
    private final ParsedFile file;

    DynamoDbResponses(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    /** The code of the call with what its response needs around it. */
    String wrap(Expr.Call call, String operationName, ResourceDefinition owner, String code) {
        OperationDefinition operation = migration.operation(owner, operationName);
        List<String> parts = operation.attributeValues().output().stream().filter(path -> ConvertingCalls.isRequested(call, path)).toList();
        if (call.parent() instanceof Stmt.ExprStmt || parts.isEmpty() || migration.responses().staysTyped(call)) {
            return code;
        }
        return new ResponseHelpers(migration, file).helper(operation, parts) + "(" + code + ")";
    }
}
