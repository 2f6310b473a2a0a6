package dev.defrost.cli.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** The table of the configuration's keys as Markdown, made from its JSON Schema. */
public final class ConfigurationKeys {
    private ConfigurationKeys() {}

    public static String of(String schema) {
        StringBuilder out = new StringBuilder("""
                # Keys of the configuration

                This page is written by `./defrost docs docs` from [the JSON Schema](defrost.schema.json); [Configuration](configuration.md)
                tells how they work together.

                | key | value | default | what |
                |---|---|---|---|
                """);
        for (Map.Entry<String, JsonNode> property : read(schema).path("properties").properties()) {
            JsonNode node = property.getValue();
            out.append("| `").append(property.getKey()).append("` | ").append(type(node)).append(" | ").append(value(node)).append(" | ")
                    .append(node.path("description").asText()).append(" |\n");
        }
        return out.toString();
    }

    private static JsonNode read(String schema) {
        try {
            return new ObjectMapper().readTree(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema of configurations is no JSON", e);
        }
    }

    private static String type(JsonNode node) {
        if (node.has("enum")) {
            StringBuilder choices = new StringBuilder();
            node.get("enum").forEach(choice -> choices.append(choices.isEmpty() ? "" : ", ").append('`').append(choice.asText()).append('`'));
            return choices.toString();
        }
        String type = node.path("type").asText("array");
        return switch (type) {
            case "array" -> "list of strings";
            case "object" -> "table";
            case "boolean" -> "true or false";
            default -> type;
        };
    }

    private static String value(JsonNode node) {
        return node.has("default") ? "`" + node.get("default") + "`" : "";
    }
}
