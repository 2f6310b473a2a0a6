package dev.defrost.definitions.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.defrost.definitions.OperationDefinition.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shapes of a service model. */
final class Shapes {
    private final JsonNode shapes;

    Shapes(JsonNode serviceModel) {
        shapes = serviceModel.path("shapes");
    }

    /** The members of a structure by name; missing when {@code shape} is null or has none. */
    JsonNode members(String shape) {
        return shape == null ? MissingNode.getInstance() : shapes.path(shape).path("members");
    }

    String type(String shape) {
        return shapes.path(shape).path("type").asText();
    }

    /** The members of a structure in the model's order. */
    List<Member> memberList(String shape) {
        Set<String> required = new HashSet<>();
        shapes.path(shape == null ? "" : shape).path("required").forEach(name -> required.add(name.asText()));
        List<Member> members = new ArrayList<>();
        members(shape).fields().forEachRemaining(entry -> members.add(new Member(
                entry.getKey(), type(entry.getValue().path("shape").asText()), required.contains(entry.getKey()))));
        return members;
    }

    /**
     * The paths below a structure at which a shape stands, in the model's order: {@code {}} for map values, {@code []} for
     * list elements. A shape that contains itself is not entered twice.
     */
    List<String> pathsTo(String target, String shape) {
        List<String> paths = new ArrayList<>();
        if (shape != null) {
            collect(target, shape, "", new HashSet<>(), paths);
        }
        return paths;
    }

    private void collect(String target, String shape, String path, Set<String> entered, List<String> paths) {
        if (shape.equals(target)) {
            paths.add(path);
            return;
        }
        if (!entered.add(shape)) {
            return;
        }
        JsonNode definition = shapes.path(shape);
        switch (definition.path("type").asText()) {
            case "structure" -> {
                for (Map.Entry<String, JsonNode> member : definition.path("members").properties()) {
                    String inner = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                    collect(target, member.getValue().path("shape").asText(), inner, entered, paths);
                }
            }
            case "map" -> collect(target, definition.path("value").path("shape").asText(), path + "{}", entered, paths);
            case "list" -> collect(target, definition.path("member").path("shape").asText(), path + "[]", entered, paths);
            default -> { }
        }
        entered.remove(shape);
    }
}
