package dev.defrost.definitions.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;

/**
 * Prints JSON so that it is both compact and good to compare: what fits on a line stands on one, anything larger has one
 * child a line.
 */
final class LinedJson {
    private static final int WIDTH = 130;

    private LinedJson() {}

    static String print(JsonNode node) {
        StringBuilder out = new StringBuilder();
        print(node, "", 0, out);
        return out.append('\n').toString();
    }

    /** {@code before} is the width of what stands on the line before the node. */
    private static void print(JsonNode node, String indent, int before, StringBuilder out) {
        String line = node.toString();
        if (!node.isContainerNode() || before + line.length() < WIDTH) {
            out.append(line);
        } else if (node.isArray()) {
            printArray(node, indent, out);
        } else {
            printObject(node, indent, out);
        }
    }

    private static void printArray(JsonNode array, String indent, StringBuilder out) {
        String inner = indent + " ";
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").append(inner);
            print(array.get(i), inner, inner.length(), out);
        }
        out.append('\n').append(indent).append(']');
    }

    private static void printObject(JsonNode object, String indent, StringBuilder out) {
        String inner = indent + " ";
        out.append('{');
        Iterator<Map.Entry<String, JsonNode>> fields = object.fields();
        for (boolean first = true; fields.hasNext(); first = false) {
            Map.Entry<String, JsonNode> field = fields.next();
            String key = inner + '"' + field.getKey() + "\":";
            out.append(first ? "\n" : ",\n").append(key);
            print(field.getValue(), inner, key.length(), out);
        }
        out.append('\n').append(indent).append('}');
    }
}
