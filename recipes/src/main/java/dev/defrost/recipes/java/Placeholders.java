package dev.defrost.recipes.java;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The placeholders of one request's expressions: as in SDK v1, a name or value that comes again has the placeholder that it had. */
final class Placeholders {
    /**
     * A value.
     *
     * @param identity what equal values have in common; null where only the running program can tell which are equal
     * @param kind the class of the value, or the interface that all its classes have in common, maybe with the class of the elements;
     *     {@code ?} if that is not known
     * @param nullable whether the value may be null
     * @param text the attribute value in the new code
     */
    record Constant(String identity, String kind, boolean nullable, String text) {
        boolean mayEqual(Constant other) {
            if (identity != null && other.identity != null && !isNamed() && !other.isNamed()) {
                return identity.equals(other.identity);
            }
            return kind.startsWith(other.kind) || other.kind.startsWith(kind) || kind.equals("?") || other.kind.equals("?") || nullable && other.nullable;
        }

        private boolean isNamed() {
            return identity.startsWith(VARIABLE);
        }
    }

    /** What the identity of a variable's value begins with: two variables may have the same value. */
    static final String VARIABLE = "variable ";

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<Value.Entry> nameEntries = new ArrayList<>();
    private final List<Constant> values = new ArrayList<>();

    /** The placeholder of a name, whose text in the new code is given. */
    String name(String name, String text) {
        Integer known = names.get(name);
        if (known == null) {
            known = names.size();
            names.put(name, known);
            nameEntries.add(new Value.Entry("\"#" + known + "\"", text));
        }
        return "#" + known;
    }

    /** The placeholder of a value; null if it may equal an earlier one, which only the running program knows. */
    String value(Constant value) {
        for (int i = 0; i < values.size(); i++) {
            if (value.identity() != null && value.identity().equals(values.get(i).identity())) {
                return ":" + i;
            }
        }
        if (values.stream().anyMatch(value::mayEqual)) {
            return null;
        }
        values.add(value);
        return ":" + (values.size() - 1);
    }

    List<Value.Entry> names() {
        return nameEntries;
    }

    List<Value.Entry> values() {
        List<Value.Entry> entries = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            entries.add(new Value.Entry("\":" + i + "\"", values.get(i).text()));
        }
        return entries;
    }
}
