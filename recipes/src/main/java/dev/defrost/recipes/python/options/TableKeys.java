package dev.defrost.recipes.python.options;

import java.util.Map;

/**
 * The types of the key attributes of DynamoDB tables, as the project's infrastructure code declares them.
 *
 * @param byName attribute names and types (S, N or B) by the name of the table
 * @param byVariable the same by the environment variable that holds a table's name
 */
public record TableKeys(Map<String, Map<String, String>> byName, Map<String, Map<String, String>> byVariable) {
    /** Nothing is declared. */
    public static final TableKeys NONE = new TableKeys(Map.of(), Map.of());

    /** Whether nothing is declared. */
    public boolean isEmpty() {
        return byName.isEmpty() && byVariable.isEmpty();
    }
}
