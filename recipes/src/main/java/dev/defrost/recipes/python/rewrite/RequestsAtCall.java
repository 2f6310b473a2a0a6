package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.recipes.python.text.Layout;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Requests whose contents are known at run time only: one function of the file types their values and writes their conditions at the call, as
 * the resource does ({@code boto3/dynamodb/transform.py}, {@code TransformationInjector}).
 */
final class RequestsAtCall {
    /** A parameter that holds attribute values by name. */
    private static final Pattern MAP = Pattern.compile("(\\w+)\\{}");
    /** A parameter of the time before expressions: a comparison by name, with one value or a list of them. */
    private static final Pattern COMPARISONS = Pattern.compile("(\\w+)\\{}\\.(Value|AttributeValueList\\[])");

    private static final String HELPER = """

            def %s(request):
                \"""Type the attribute values of a DynamoDB request and write its conditions as expressions.\"""
                request = dict(request)
                for part in (MAPS):
                    if isinstance(request.get(part), dict):
                        request[part] = {name: SERIALIZE(value) for name, value in request[part].items()}
                for part in (COMPARISONS):
                    for name, comparison in request.get(part, {}).items():
                        comparison = dict(comparison)
                        if VALUE in comparison:
                            comparison[VALUE] = SERIALIZE(comparison[VALUE])
                        if isinstance(comparison.get(LIST), list):
                            comparison[LIST] = [SERIALIZE(value) for value in comparison[LIST]]
                        request[part] = {**request[part], name: comparison}
                return BUILD(request)
            """;

    private final Migration migration;
    private final ParsedFile file;

    RequestsAtCall(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    /** Whether the helper knows all places at which requests of the operation hold values. */
    static boolean covers(OperationDefinition operation) {
        return operation.attributeValues().input().stream().allMatch(path -> MAP.matcher(path).matches() || COMPARISONS.matcher(path).matches());
    }

    /** The call of the helper with a request, which is the code of a dict. */
    String code(ServiceDefinition service, String request) {
        return migration.helper(file, "_typed_request", place -> {
            Layout layout = migration.layout(place);
            return HELPER.replace("(MAPS)", "(" + parts(layout, service, MAP) + ")").replace("(COMPARISONS)", "(" + parts(layout, service, COMPARISONS) + ")")
                    .replace("VALUE", layout.quoted("Value")).replace("LIST", layout.quoted("AttributeValueList"))
                    .replace("SERIALIZE", new TypedValues(migration, place).serializer())
                    .replace("BUILD", ConditionsAtCall.helper(migration, place))
                    .replace("    ", layout.unit());
        }) + "(" + request + ")";
    }

    /** The parameters of one kind, of all operations that the helper covers: it is the same for all of them. */
    private static String parts(Layout layout, ServiceDefinition service, Pattern kind) {
        Set<String> parts = service.operations().stream().filter(each -> each.attributeValues() != null && covers(each))
                .flatMap(each -> each.attributeValues().input().stream()).flatMap(path -> named(kind, path)).collect(Collectors.toCollection(TreeSet::new));
        return parts.stream().map(layout::quoted).collect(Collectors.joining(", "));
    }

    private static Stream<String> named(Pattern kind, String path) {
        Matcher matcher = kind.matcher(path);
        return matcher.matches() ? Stream.of(matcher.group(1)) : Stream.empty();
    }
}
