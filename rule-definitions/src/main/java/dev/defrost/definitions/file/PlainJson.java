package dev.defrost.definitions.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.defrost.definitions.DefinitionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A JSON object read without data binding, whose start costs more than all of the reading. Only for files that belong to the program and
 * that tests have checked: what is not there reads as null or an empty list.
 */
final class PlainJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Object> members;

    private PlainJson(Map<String, Object> members) {
        this.members = members;
    }

    /** The object that is all of {@code json}. */
    @SuppressWarnings("unchecked")
    static PlainJson read(byte[] json, String name) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return new PlainJson((Map<String, Object>) value(parser));
        } catch (IOException e) {
            throw new DefinitionException(name, "", "malformed JSON: " + e.getMessage(), e);
        }
    }

    String string(String key) {
        return (String) members.get(key);
    }

    int number(String key) {
        return Integer.parseInt(string(key));
    }

    boolean bool(String key) {
        return Boolean.TRUE.equals(members.get(key));
    }

    List<String> strings(String key) {
        return items(key).stream().map(String.class::cast).toList();
    }

    Map<String, String> stringMap(String key) {
        Map<String, String> strings = new LinkedHashMap<>();
        ((Map<?, ?>) members.get(key)).forEach((name, value) -> strings.put((String) name, (String) value));
        return strings;
    }

    /** What {@code reader} makes of the object under the key; null when there is none. */
    @SuppressWarnings("unchecked")
    <T> T object(String key, Function<PlainJson, T> reader) {
        Object value = members.get(key);
        return value == null ? null : reader.apply(new PlainJson((Map<String, Object>) value));
    }

    @SuppressWarnings("unchecked")
    <T> List<T> objects(String key, Function<PlainJson, T> reader) {
        List<T> objects = new ArrayList<>();
        items(key).forEach(item -> objects.add(reader.apply(new PlainJson((Map<String, Object>) item))));
        return objects;
    }

    /** A constant that is written like {@code requestParameter}. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        StringBuilder name = new StringBuilder();
        for (char c : string(key).toCharArray()) {
            name.append(Character.isUpperCase(c) ? "_" + c : c);
        }
        return Enum.valueOf(type, name.toString().toUpperCase(Locale.ROOT));
    }

    private List<?> items(String key) {
        Object value = members.get(key);
        return value == null ? List.of() : (List<?>) value;
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT: {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String key = parser.currentName();
                    parser.nextToken();
                    object.put(key, value(parser));
                }
                return object;
            }
            case START_ARRAY: {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                return array;
            }
            case VALUE_TRUE:
            case VALUE_FALSE:
                return parser.getBooleanValue();
            default:
                return parser.getText();
        }
    }
}
