package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.recipes.python.text.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Conditions whose shape is known at run time only: boto3's public builder writes them at the call, with the placeholders and the order that
 * the resource uses ({@code boto3/dynamodb/transform.py}, {@code inject_condition_expressions}).
 */
final class ConditionsAtCall {
    private static final String HELPER = """

            def %s(request):
                \"""Write the conditions of a DynamoDB request as expressions.\"""
                request = dict(request)
                builder = BUILDER()
                names, values = {}, {}
                for part in (PARTS):
                    if isinstance(request.get(part), CONDITION):
                        built = builder.build_expression(request[part], is_key_condition=part == KEY)
                        request[part] = built.condition_expression
                        names.update(built.attribute_name_placeholders)
                        values.update({name: SERIALIZE(value) for name, value in built.attribute_value_placeholders.items()})
                for part, added in ((NAMES, names), (VALUES, values)):
                    if added:
                        request[part] = {**request.get(part, {}), **added}
                return request
            """;

    private final Migration migration;
    private final ParsedFile file;
    private final ResourceGroup group;
    private final OperationDefinition operation;

    ConditionsAtCall(Migration migration, ParsedFile file, ResourceGroup group, OperationDefinition operation) {
        this.migration = migration;
        this.file = file;
        this.group = group;
        this.operation = operation;
    }

    /** The name of the function that turns a request's conditions into expressions. */
    String helper() {
        return helper(migration, file);
    }

    static String helper(Migration migration, ParsedFile file) {
        return migration.helper(file, "_build_conditions", place -> {
            Layout layout = migration.layout(place);
            Imports imports = migration.imports(place);
            List<String> parts = new ArrayList<>();
            for (String part : List.of("FilterExpression", "ConditionExpression", "KeyConditionExpression")) {
                parts.add(layout.quoted(part));
            }
            return HELPER.replace("BUILDER", imports.name("boto3.dynamodb.conditions", "ConditionExpressionBuilder"))
                    .replace("(PARTS)", "(" + String.join(", ", parts) + ")")
                    .replace("KEY)", layout.quoted("KeyConditionExpression") + ")")
                    .replace("(NAMES,", "(" + layout.quoted("ExpressionAttributeNames") + ",")
                    .replace("(VALUES,", "(" + layout.quoted("ExpressionAttributeValues") + ",")
                    .replace("CONDITION)", imports.name("boto3.dynamodb.conditions", "ConditionBase") + ")")
                    .replace("SERIALIZE", new TypedValues(migration, place).serializer())
                    .replace("    ", layout.unit());
        });
    }

    /** Writes the call's conditions and what they are merged with as one spread request. */
    void write(Expr.Call call, Map<Node, String> written, DynamoDbRequests requests) {
        Layout layout = migration.layout(file);
        List<String> entries = new ArrayList<>();
        Keyword first = null;
        boolean other = false;
        for (Keyword keyword : call.keywords) {
            boolean part = keyword.name != null && isPart(keyword.name);
            if (keyword.name == null) {
                migration.block(group, BlockerCode.DYNAMIC_REQUEST, file, keyword);
            }
            if (!part) {
                other |= first != null && Effects.may(migration.types(file), keyword.value);
                String typed = keyword.name == null ? null : requests.typed(keyword.name, keyword.value);
                if (typed != null) {
                    written.put(keyword, keyword.name + "=" + typed);
                }
                continue;
            }
            if (other && Effects.may(migration.types(file), keyword.value)) {
                migration.block(group, BlockerCode.EVALUATION_ORDER, file, keyword);
            }
            String typed = requests.typed(keyword.name, keyword.value);
            entries.add(layout.quoted(keyword.name) + ": " + (typed == null ? migration.render(file, keyword.value) : typed));
            written.put(keyword, "");
            first = first == null ? keyword : first;
        }
        written.put(first, "**" + helper() + "({" + String.join(", ", entries) + "})");
    }

    private boolean isPart(String name) {
        return name.startsWith("ExpressionAttribute")
                || operation.attributeValues().conditions().stream().anyMatch(each -> each.parameter().equals(name));
    }
}
