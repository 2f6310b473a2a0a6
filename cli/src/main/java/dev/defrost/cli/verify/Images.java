package dev.defrost.cli.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the recorder writes for values that JSON cannot tell alone. */
final class Images {
    /** A value that is secret: only a hash of it was recorded. */
    static final String REDACTED = "__redacted__";
    /** A text that AWS answered before: the place that it came from, with the text itself in {@code value}. */
    static final String ANSWER = "__answer__";
    private static final String VALUE = "value";

    private Images() {}

    /** The same without where texts came from. */
    static JsonNode plain(JsonNode image) {
        if (image.isObject()) {
            if (image.has(ANSWER)) {
                return image.path(VALUE);
            }
            ObjectNode plain = JsonNodeFactory.instance.objectNode();
            image.properties().forEach(property -> plain.set(property.getKey(), plain(property.getValue())));
            return plain;
        }
        if (image.isArray()) {
            ArrayNode plain = JsonNodeFactory.instance.arrayNode();
            image.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        return image;
    }
}
