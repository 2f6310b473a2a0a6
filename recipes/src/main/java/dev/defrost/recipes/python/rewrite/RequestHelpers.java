package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.OperationDefinition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.recipes.python.text.Layout;
import java.util.List;

/**
 * Functions that type the attribute values deep inside a request parameter which is built out of sight, one for every operation and depth. They
 * build the parameter anew, as the resource works on a copy ({@code boto3/dynamodb/transform.py}, {@code copy_dynamodb_params}).
 */
final class RequestHelpers {
    private final Migration migration;
    private final ParsedFile file;
    private final OperationDefinition operation;

    RequestHelpers(Migration migration, ParsedFile file, OperationDefinition operation) {
        this.migration = migration;
        this.file = file;
        this.operation = operation;
    }

    /** How far down a value lies, with the words for it: helpers of one operation and depth are the same. */
    private enum Depth {
        TABLES("tables", ""), ALL("requests", ""), SOME("requests", "_requests"), ONE("request", "_request"), BODY("body", "_body");

        private final String parameter;
        private final String suffix;

        Depth(String parameter, String suffix) {
            this.parameter = parameter;
            this.suffix = suffix;
        }
    }

    /** A call that types what lies at these paths below the value that {@code code} stands for. */
    String typed(String code, List<String> paths) {
        Depth depth = depth(paths.get(0));
        String name = migration.helper(file, "_typed_" + operation.clientMethod() + depth.suffix, place -> """

                def %s(PARAMETER):
                    \"""Type the attribute values in what DynamoDB is asked to do.\"""
                    return CODE
                """.replace("PARAMETER", depth.parameter).replace("CODE", built(depth.parameter, paths.get(0), "    ", migration.layout(place)))
                .replace("SERIALIZE", new TypedValues(migration, place).serializer()).replace("    ", migration.layout(place).unit()));
        return name + "(" + code + ")";
    }

    private Depth depth(String path) {
        if (path.startsWith("{}")) {
            return Depth.TABLES;
        }
        if (path.startsWith("[]")) {
            return operation.attributeValues().input().stream().anyMatch(each -> each.replaceAll("^\\w+", "").equals(path)) ? Depth.ALL : Depth.SOME;
        }
        return isBody(path) ? Depth.BODY : Depth.ONE;
    }

    /** Whether the path names a member that holds values, not a kind of request that has such members. */
    private static boolean isBody(String path) {
        return path.indexOf('.', 1) < 0;
    }

    /** A display of what {@code value} holds, with the values at the path typed: all paths of an operation take the same steps. */
    private String built(String value, String path, String indent, Layout layout) {
        String inner = indent + "    ";
        if (path.equals("{}")) {
            return "{name: SERIALIZE(value) for name, value in " + value + ".items()}";
        }
        if (path.equals("[]")) {
            return "[SERIALIZE(value) for value in " + value + "]";
        }
        if (path.startsWith("[]")) {
            return "[\n" + inner + built("each", path.substring(2), inner, layout) + "\n" + inner + "for each in " + value + "\n" + indent + "]";
        }
        if (path.startsWith("{}")) {
            return "{\n" + inner + "table: " + built("asked", path.substring(2), inner, layout) + "\n" + inner + "for table, asked in " + value
                    + ".items()\n" + indent + "}";
        }
        if (isBody(path)) {
            return "{\n" + inner + "part: " + built("held", path.replaceAll("^\\.\\w+", ""), inner, layout) + "\n" + inner + "if part " + isPart(layout) + "\n"
                    + inner + "else held\n" + inner + "for part, held in " + value + ".items()\n" + indent + "}";
        }
        return "{\n" + inner + "kind: " + built("body", path.substring(path.indexOf('.', 1)), inner, layout) + "\n" + inner + "for kind, body in " + value
                + ".items()\n" + indent + "}";
    }

    /** Asks for the members of the operation's requests that hold values. */
    private String isPart(Layout layout) {
        List<String> names = operation.attributeValues().input().stream().map(path -> path.substring(path.lastIndexOf('.') + 1).replaceAll("\\W", ""))
                .distinct().sorted().map(layout::quoted).toList();
        return names.size() == 1 ? "== " + names.get(0) : "in (" + String.join(", ", names) + ")";
    }
}
