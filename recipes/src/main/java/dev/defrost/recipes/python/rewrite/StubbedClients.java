package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.StubbedClient;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.PyType;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.List;
import java.util.stream.IntStream;

/**
 * {@code Stubber(resource.meta.client)} of a service whose resources convert values. A stubber compares what it expects before boto3 converts
 * (it registers first, botocore/stub.py), so for a plain client the expected values are typed. What it answers is typed for both; boto3
 * converts it in place, so nobody else may have it.
 */
final class StubbedClients {
    private static final List<String> RESPONSE = List.of("method", "service_response", "expected_params");
    private static final List<String> ERROR = List.of("method", "service_error_code", "service_message", "http_status_code", "service_error_meta",
            "expected_params", "response_meta", "modeled_fields");

    private final Migration migration;
    private final Components components;
    private final ParsedFile file;
    private final ResourceGroup group;

    StubbedClients(Migration migration, Components components, ParsedFile file, ResourceGroup group) {
        this.migration = migration;
        this.components = components;
        this.file = file;
        this.group = group;
    }

    /** @param client the expression that the stubber gets */
    void rewrite(Expr client, ResourceDefinition owner, StubbedClient stubbed) {
        migration.rewriter(file).replace(client, () -> components.client(file, client).code());
        stubbed.expectations().forEach(each -> expectation(each, owner));
    }

    private void expectation(Expr.Call call, ResourceDefinition owner) {
        List<String> names = ((Expr.Attribute) call.function).name.equals("add_response") ? RESPONSE : ERROR;
        Expr method = argument(call, names, "method");
        OperationDefinition operation = text(method) == null ? null : migration.service(owner).operationOfMethod(text(method));
        if (operation == null || call.arguments.stream().anyMatch(Expr.Starred.class::isInstance) || call.keywords.stream().anyMatch(each -> each.name == null)) {
            block(call, "what the stubber is told here cannot be seen");
            return;
        }
        Expr response = argument(call, names, "service_response");
        if (response != null && !(response instanceof Expr.DictExpr)) {
            block(response, "boto3 converts what a stubber answers with in place, and others may have it");
        }
        Expr expected = argument(call, names, "expected_params");
        if (expected != null && operation.attributeValues() != null && !isNone(expected)) {
            expected(expected, owner, operation);
        }
    }

    private void expected(Expr expected, ResourceDefinition owner, OperationDefinition operation) {
        if (!(expected instanceof Expr.DictExpr dict) || !dict.keys.stream().allMatch(key -> key != null && text(key) != null)) {
            block(expected, "the parameters that a stubber expects cannot be seen");
            return;
        }
        for (int i = 0; i < dict.keys.size(); i++) {
            String name = text(dict.keys.get(i));
            Expr value = dict.values.get(i);
            List<String> paths = operation.attributeValues().input().stream().filter(path -> path.matches(name + "($|[{\\[.].*)"))
                    .map(path -> path.substring(name.length())).toList();
            boolean condition = operation.attributeValues().conditions().stream().anyMatch(each -> each.parameter().equals(name));
            if (condition && text(value) == null) {
                block(value, "a stubber expects a condition that is not plain text");
            } else if (!paths.stream().allMatch(path -> isSameWhenTyped(value, path))) {
                block(value, "values that a stubber expects may be equal to others that are typed differently");
            } else if (!paths.isEmpty()) {
                DynamoDbRequests requests = new DynamoDbRequests(migration, migration.service(owner), file, group, operation);
                migration.rewriter(file).replace(value, () -> {
                    String typed = requests.typed(name, value);
                    return typed == null ? migration.render(file, value) : typed;
                });
            }
        }
    }

    /** Whether what is equal to the values at a path below a parameter has the same typed form: all of it is written out. */
    private boolean isSameWhenTyped(Expr value, String path) {
        if (path.isEmpty()) {
            return isSameWhenTyped(value);
        }
        if (path.startsWith("[]")) {
            return value instanceof Expr.ListExpr list && list.elements.stream().allMatch(each -> isSameWhenTyped(each, path.substring(2)));
        }
        if (!(value instanceof Expr.DictExpr dict) || !dict.keys.stream().allMatch(this::isString)) {
            return false;
        }
        if (path.startsWith("{}")) {
            return dict.values.stream().allMatch(each -> isSameWhenTyped(each, path.substring(2)));
        }
        String member = path.substring(1).split("[{\\[.]", 2)[0];
        return IntStream.range(0, dict.keys.size()).filter(i -> !(text(dict.keys.get(i)) != null && !text(dict.keys.get(i)).equals(member)))
                .allMatch(i -> isSameWhenTyped(dict.values.get(i), path.substring(1 + member.length())));
    }

    /** Of an attribute value: 1, True and Decimal("1.0") are equal and typed differently, a list and a tuple the other way round, and sets have no order. */
    private boolean isSameWhenTyped(Expr value) {
        return isNone(value) || isString(value)
                || value instanceof Expr.DictExpr dict && dict.keys.stream().allMatch(this::isString) && dict.values.stream().allMatch(this::isSameWhenTyped);
    }

    private boolean isString(Expr expr) {
        return expr != null && migration.types(file).typeOf(expr) == PyType.STR;
    }

    private static Expr argument(Expr.Call call, List<String> names, String name) {
        int position = names.indexOf(name);
        if (position >= 0 && position < call.arguments.size()) {
            return call.arguments.get(position);
        }
        return call.keywords.stream().filter(keyword -> name.equals(keyword.name)).map((Keyword keyword) -> keyword.value).findFirst().orElse(null);
    }

    private static String text(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }

    private static boolean isNone(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
    }

    private void block(Expr at, String why) {
        migration.block(group, BlockerCode.CLIENT_HOOKS, file, at, why);
    }
}
