package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.recipes.python.text.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Functions that convert whole responses in place, written into the file when a response is not understood: one for flat ones, one for every other operation. */
final class ResponseHelpers {
    private static final Pattern FLAT = Pattern.compile("\\w+(\\[])?\\{}");

    private final Migration migration;
    private final ParsedFile file;

    ResponseHelpers(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    /** The name of a function that converts the response's parts at these paths. */
    String helper(OperationDefinition operation, List<String> paths) {
        return paths.stream().allMatch(path -> FLAT.matcher(path).matches()) ? flat() : nested(operation, paths);
    }

    private String flat() {
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
        return written("_to_python", List.of(), layout -> code
                .replace("MAPS", String.join(", ", layout.quoted("Item"), layout.quoted("Attributes"), layout.quoted("LastEvaluatedKey")))
                .replace("LIST", layout.quoted("Items")));
    }

    /** Every path as loops down to dicts of attribute values, which are converted in place. */
    private String nested(OperationDefinition operation, List<String> paths) {
        return written("_" + operation.clientMethod() + "_to_python", paths, layout -> {
            StringBuilder code = new StringBuilder("""

                    def %s(response):
                        \"""Turn the typed attributes of this response into Python values.\"""
                    """);
            paths.forEach(path -> path(path, code, layout));
            return code.append("    return response\n").toString();
        });
    }

    private static void path(String path, StringBuilder code, Layout layout) {
        String at = "response";
        String indent = "    ";
        String rest = path;
        List<String> names = new ArrayList<>(List.of("part", "entry", "element", "detail"));
        while (!rest.equals("{}")) {
            if (rest.startsWith("{}") || rest.startsWith("[]")) {
                String name = names.remove(0);
                code.append(indent).append("for ").append(name).append(" in ").append(at).append(rest.startsWith("{}") ? ".values()" : "").append(":\n");
                indent += "    ";
                at = name;
                rest = rest.substring(2);
            } else {
                String named = rest.startsWith(".") ? rest.substring(1) : rest;
                String key = named.substring(0, endOfName(named));
                rest = named.substring(key.length());
                at += ".get(" + layout.quoted(key) + (rest.startsWith("[]") ? ", [])" : ", {})");
            }
        }
        String attributes = at.matches("\\w+") ? at : "attributes";
        if (!attributes.equals(at)) {
            code.append(indent).append("attributes = ").append(at).append("\n");
        }
        code.append(indent).append(attributes).append(".update({name: DESERIALIZE(value) for name, value in ").append(attributes).append(".items()})\n");
    }

    private static int endOfName(String path) {
        int end = 0;
        while (Character.isLetterOrDigit(path.charAt(end))) {
            end++;
        }
        return end;
    }

    private String written(String name, List<String> paths, Function<Layout, String> code) {
        return migration.helper(file, name, place -> {
            String deserializer = new TypedValues(migration, place).deserializer();
            return migration.text(List.of(place, name, paths, deserializer), () -> code.apply(migration.layout(place))
                    .replace("DESERIALIZE", deserializer).replace("    ", migration.layout(place).unit()));
        });
    }
}
