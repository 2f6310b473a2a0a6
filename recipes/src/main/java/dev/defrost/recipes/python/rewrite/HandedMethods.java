package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import java.util.List;
import java.util.Set;

/**
 * A method of a resource that is handed on: {@code partial(client.operation, Identifier=...)}, which takes the user's own value of a parameter for
 * the identifier as boto3 does. Where the resource converts values, a function around the client's method does.
 */
final class HandedMethods {
    private static final String HELPER = """

            def %s(call, to_python):
                \"""Return a function that makes a call of DynamoDB with Python values.\"""

                def method(**request):
                    return to_python(call(**TYPED))

                return method
            """;

    private final Migration migration;
    private final Components components;
    private final ParsedFile file;

    HandedMethods(Migration migration, Components components, ParsedFile file) {
        this.migration = migration;
        this.components = components;
        this.file = file;
    }

    void rewrite(ResourceGroup group, Expr.Attribute access, ResourceDefinition type, Construct.Action action) {
        OperationDefinition operation = migration.operation(type, action.operation());
        if (Kept.readsData(group)) {
            migration.block(group, BlockerCode.LAZY_LOAD, file, access, "nobody sees when the method drops the object's data");
        }
        if (operation.attributeValues() != null && !RequestsAtCall.covers(operation)) {
            migration.block(group, BlockerCode.DYNAMIC_REQUEST, file, access);
        }
        migration.rewriter(file).replace(access, () -> {
            String method = components.client(file, access.value).code() + "." + operation.clientMethod();
            StringBuilder code = new StringBuilder(operation.attributeValues() == null ? method : converting(type, operation, method));
            var identifiers = new Actions(migration, components).build(file, access.value, action.parameters(), Set.of(), group);
            identifiers.forEach((name, value) -> code.append(", ").append(name).append("=").append(value));
            return identifiers.isEmpty() || isJoined(access, identifiers.keySet()) ? code.toString()
                    : migration.imports(file).name("functools", "partial") + "(" + code + ")";
        });
    }

    /** Whether the call is one of {@code partial} itself, which takes the identifiers beside what it is given. */
    private boolean isJoined(Expr.Attribute access, Set<String> identifiers) {
        return access.parent() instanceof Expr.Call call && call.arguments.size() == 1
                && migration.flow().values(call.function).equals(Set.of(new Value.External("functools.partial")))
                && call.keywords.stream().allMatch(each -> each.name != null && !identifiers.contains(each.name));
    }

    private String converting(ResourceDefinition type, OperationDefinition operation, String method) {
        List<String> parts = operation.attributeValues().output();
        String toPython = parts.isEmpty() ? "dict" : new ResponseHelpers(migration, file).helper(operation, parts);
        String helper = migration.helper(file, "_converting", place ->
                HELPER.replace("TYPED", new RequestsAtCall(migration, place).code(migration.service(type), "request")).replace("    ", migration.layout(place).unit()));
        return helper + "(" + method + ", " + toPython + ")";
    }
}
