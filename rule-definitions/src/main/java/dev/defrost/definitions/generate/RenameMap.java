package dev.defrost.definitions.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * {@code ResourceModel.load_rename_map} of {@code boto3/resources/model.py}: the first category that takes a name keeps it,
 * a later one gets its category as a suffix. {@code load} and {@code meta} are taken from the start.
 */
final class RenameMap {
    private final PythonNames names;
    private final Set<String> taken = new HashSet<>(Set.of("meta"));
    private final Map<String, String> renamed = new HashMap<>();

    RenameMap(JsonNode resource, JsonNode has, JsonNode members, PythonNames names) {
        this.names = names;
        if (resource.has("load")) {
            taken.add("load");
        }
        for (JsonNode identifier : resource.path("identifiers")) {
            take("identifier", names.of(identifier.path("name").asText()));
        }
        takeAll("action", "", resource.path("actions"));
        has.fields().forEachRemaining(entry -> {
            if (isReference(entry.getValue())) {
                take("reference", names.of(entry.getKey()));
            } else {
                take("subresource", entry.getKey());
            }
        });
        takeAll("collection", "", resource.path("hasMany"));
        takeAll("waiter", "WaitUntil", resource.path("waiters"));
        takeAll("attribute", "", members);
    }

    /** Whether a {@code has} entry needs data: boto3 then offers a property, not a constructor. */
    static boolean isReference(JsonNode has) {
        for (JsonNode identifier : has.path("resource").path("identifiers")) {
            if (identifier.path("source").asText().equals("data")) {
                return true;
            }
        }
        return false;
    }

    /** The final name of a construct whose model name is CamelCase. */
    String of(String category, String modelName) {
        return ofPythonName(category, names.of(modelName));
    }

    /** The final name of a construct that has its Python name already. */
    String ofPythonName(String category, String name) {
        return renamed.getOrDefault(category + ":" + name, name);
    }

    private void takeAll(String category, String prefix, JsonNode definitions) {
        for (Iterator<String> each = definitions.fieldNames(); each.hasNext();) {
            take(category, names.of(prefix + each.next()));
        }
    }

    private void take(String category, String name) {
        if (taken.add(name)) {
            return;
        }
        String longer = name + "_" + category;
        if (!taken.add(longer)) {
            throw new IllegalArgumentException("the names " + name + " and " + longer + " are both taken");
        }
        renamed.put(category + ":" + name, longer);
    }
}
