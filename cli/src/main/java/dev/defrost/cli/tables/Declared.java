package dev.defrost.cli.tables;

import dev.defrost.recipes.python.options.TableKeys;
import java.util.HashMap;
import java.util.Map;

/**
 * What declarations say about tables. Where two say different things about one name, only what they agree on counts; a variable that is also
 * set to something else counts for nothing.
 */
final class Declared {
    private final Map<String, Map<String, String>> byName = new HashMap<>();
    private final Map<String, Map<String, String>> byVariable = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private static final String SEVERAL = "";

    /** A table of this name has key attributes of these types. */
    void table(String name, Map<String, String> keys) {
        agree(byName, name, keys);
    }

    /** The environment variable holds the name of a table with these keys; with none, of something that is not known. */
    void variable(String variable, Map<String, String> keys) {
        agree(byVariable, variable, keys);
    }

    /** The environment variable holds this text, which may be the name of a table that is declared elsewhere. */
    void variable(String variable, String text) {
        named.merge(variable, text, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    private static void agree(Map<String, Map<String, String>> known, String name, Map<String, String> keys) {
        Map<String, String> agreed = new HashMap<>(known.getOrDefault(name, keys));
        agreed.entrySet().retainAll(keys.entrySet());
        known.put(name, Map.copyOf(agreed));
    }

    TableKeys keys() {
        named.forEach((variable, text) -> variable(variable, byName.getOrDefault(text, Map.of())));
        named.clear();
        return new TableKeys(Map.copyOf(byName), Map.copyOf(byVariable));
    }
}
