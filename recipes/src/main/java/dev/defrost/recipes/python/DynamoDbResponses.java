package dev.defrost.recipes.python;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Responses whose attribute values the resource converts: converted where the program uses them, or once at the call. */
final class DynamoDbResponses {
    private final Migration migration;
    private final ParsedFile file;
    private final ResourceGroup group;

    DynamoDbResponses(Migration migration, ParsedFile file, ResourceGroup group) {
        this.migration = migration;
        this.file = file;
        this.group = group;
    }

    /** The code of the call with what its response needs around it. */
    String wrap(Expr.Call call, String operationName, ResourceDefinition owner, String code) {
        OperationDefinition operation = migration.operation(owner, operationName);
        if (call.parent() instanceof Stmt.ExprStmt || !bringsValues(call, operation)) {
            return code;
        }
        if (new ResponseForms(migration, file, group, operation).staysTyped(call)) {
            return code;
        }
        if (operation.attributeValues().output().stream().anyMatch(path -> !isSimple(path) && requested(call, path))) {
            migration.block(group, BlockerCode.RESPONSE_ESCAPES, file, call, "the response holds nested attribute values");
            return code;
        }
        return helper() + "(" + code + ")";
    }

    private static boolean isSimple(String path) {
        return path.matches("\\w+(\\[])?\\{}");
    }

    /** Whether this call's response can hold attribute values at all. */
    private boolean bringsValues(Expr.Call call, OperationDefinition operation) {
        return operation.attributeValues().output().stream().anyMatch(path -> requested(call, path));
    }

    /** Parts that come only when a parameter asks for them (API references of PutItem, UpdateItem and DeleteItem). */
    private static boolean requested(Expr.Call call, String path) {
        String parameter = path.startsWith("Attributes") ? "ReturnValues" : path.startsWith("ItemCollectionMetrics") ? "ReturnItemCollectionMetrics" : null;
        if (parameter == null) {
            return true;
        }
        for (Keyword keyword : call.keywords) {
            if (keyword.name == null) {
                return true;
            }
            if (keyword.name.equals(parameter)) {
                return !(keyword.value instanceof Expr.Constant constant && "NONE".equals(constant.value));
            }
        }
        return false;
    }

    /** A function that converts a response in place, once a file. */
    private String helper() {
        String deserialize = new TypedValues(migration, file).deserializer();
        String code = """

                def %s(response):
                    \"""Turn the typed attributes of a DynamoDB response into Python values.\"""
                    for part in (MAPS):
                        if part in response:
                            response[part] = {name: DESERIALIZE(value) for name, value in response[part].items()}
                    if LIST in response:
                        response[LIST] = [
                            {name: DESERIALIZE(value) for name, value in item.items()} for item in response[LIST]
                        ]
                    return response
                """;
        Layout layout = migration.layout(file);
        List<String> maps = new ArrayList<>();
        for (String name : List.of("Item", "Attributes", "LastEvaluatedKey")) {
            maps.add(layout.quoted(name));
        }
        return migration.imports(file).helper("_to_python", code.replace("MAPS", String.join(", ", maps))
                .replace("LIST", layout.quoted("Items")).replace("DESERIALIZE", deserialize).replace("    ", layout.unit()));
    }
}
