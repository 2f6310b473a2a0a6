package dev.defrost.cli.config;

import dev.defrost.cli.console.UserError;
import dev.defrost.definitions.read.LintRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** A table of a configuration file whose values are read with their types checked. */
record Section(Path file, TomlTable table) {
    private static final Pattern CODE = Pattern.compile("DFR\\d{0,3}");

    Set<String> keys() {
        return table == null ? Set.of() : new TreeSet<>(table.keySet());
    }

    void allowOnly(Collection<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                String nearest = Suggestion.nearest(key, known);
                throw wrong(key, "unknown key \"" + key + "\""
                        + (nearest == null ? "; known are " + String.join(", ", known) : "; did you mean \"" + nearest + "\"?"));
            }
        }
    }

    boolean has(String key) {
        return value(key) != null;
    }

    Section table(String key) {
        Object value = value(key);
        if (value == null || value instanceof TomlTable) {
            return new Section(file, (TomlTable) value);
        }
        throw wrong(key, "\"" + key + "\" must be a table");
    }

    String string(String key) {
        Object value = value(key);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw wrong(key, "\"" + key + "\" must be a string");
    }

    boolean bool(String key) {
        Object value = value(key);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw wrong(key, "\"" + key + "\" must be true or false");
    }

    List<String> strings(String key) {
        Object value = value(key);
        if (value == null) {
            return List.of();
        }
        List<String> strings = new ArrayList<>();
        if (value instanceof TomlArray array) {
            for (Object item : array.toList()) {
                if (item instanceof String string) {
                    strings.add(string);
                }
            }
            if (strings.size() == array.size()) {
                return strings;
            }
        }
        throw wrong(key, "\"" + key + "\" must be a list of strings");
    }

    /** Codes or beginnings of codes. */
    List<String> codes(String key) {
        List<String> codes = strings(key);
        codes.forEach(code -> checkCode(key, code));
        return codes;
    }

    /** Refuses what is no code, nor the beginning of one that exists; the message names the place of {@code key}. */
    void checkCode(String key, String code) {
        if (!CODE.matcher(code).matches()) {
            throw wrong(key, "\"" + code + "\" is no rule code; codes look like DFR101 or, for all that start so, DFR1");
        }
        if (LintRules.codes().stream().noneMatch(known -> known.startsWith(code))) {
            throw wrong(key, "no rule is called " + code + "; `defrost rules` lists them");
        }
    }

    <E extends Enum<E>> E choice(String key, E[] choices, E otherwise) {
        String value = string(key);
        if (value == null) {
            return otherwise;
        }
        for (E choice : choices) {
            if (choice.toString().equalsIgnoreCase(value)) {
                return choice;
            }
        }
        String names = String.join(", ", Arrays.stream(choices).map(choice -> choice.toString().toLowerCase(Locale.ROOT)).toList());
        throw wrong(key, "\"" + key + "\" must be one of " + names);
    }

    private Object value(String key) {
        return table == null ? null : table.get(List.of(key));
    }

    private UserError wrong(String key, String message) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        return new UserError(file + (position == null ? "" : ":" + position.line() + ":" + position.column()) + ": " + message);
    }
}
