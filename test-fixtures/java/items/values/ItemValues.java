import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads and writes DynamoDB attribute values as plain Java values, as the Document API of AWS SDK v1 did. */
final class ItemValues {

    private ItemValues() {}

    /** The attribute value of a plain value whose numbers are written without exponent. */
    static AttributeValue itemValue(Object value) {
        return converted(value, number -> new BigDecimal(number.toString()).toPlainString());
    }

    /** The attribute values of plain values; null for null. */
    static Map<String, AttributeValue> attributeValues(Map<String, ?> values) {
        if (values == null) {
            return null;
        }
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        values.forEach((key, value) -> map.put(key, attributeValue(value)));
        return map;
    }

    /** The attribute value of a plain value. */
    static AttributeValue attributeValue(Object value) {
        return converted(value, number -> number instanceof BigDecimal ? ((BigDecimal) number).toPlainString() : number.toString());
    }

    private static AttributeValue converted(Object value, Function<Number, String> digits) {
        if (value == null) {
            return AttributeValue.fromNul(true);
        } else if (value instanceof Boolean) {
            return AttributeValue.fromBool((Boolean) value);
        } else if (value instanceof String) {
            return AttributeValue.fromS((String) value);
        } else if (value instanceof Number) {
            return AttributeValue.fromN(digits.apply((Number) value));
        } else if (value instanceof byte[]) {
            return AttributeValue.fromB(SdkBytes.fromByteArray((byte[]) value));
        } else if (value instanceof ByteBuffer) {
            return AttributeValue.fromB(SdkBytes.fromByteBuffer((ByteBuffer) value));
        } else if (value instanceof Set) {
            return setValue((Set<?>) value);
        } else if (value instanceof List) {
            List<AttributeValue> list = new ArrayList<>();
            ((List<?>) value).forEach(element -> list.add(converted(element, digits)));
            return AttributeValue.fromL(list);
        } else if (value instanceof Map) {
            Map<String, AttributeValue> map = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, element) -> map.put((String) key, converted(element, digits)));
            return AttributeValue.fromM(map);
        }
        throw new UnsupportedOperationException("value type: " + value.getClass());
    }

    private static AttributeValue setValue(Set<?> set) {
        Object first = set.isEmpty() ? "" : set.iterator().next();
        if (first instanceof String) {
            List<String> strings = new ArrayList<>();
            set.forEach(element -> strings.add((String) element));
            return AttributeValue.fromSs(strings);
        } else if (first instanceof Number) {
            List<String> numbers = new ArrayList<>();
            set.forEach(element -> numbers.add(new BigDecimal(element.toString()).toPlainString()));
            return AttributeValue.fromNs(numbers);
        } else if (first instanceof byte[]) {
            List<SdkBytes> binaries = new ArrayList<>();
            set.forEach(element -> binaries.add(SdkBytes.fromByteArray((byte[]) element)));
            return AttributeValue.fromBs(binaries);
        } else if (first instanceof ByteBuffer) {
            List<SdkBytes> binaries = new ArrayList<>();
            set.forEach(element -> binaries.add(SdkBytes.fromByteBuffer((ByteBuffer) element)));
            return AttributeValue.fromBs(binaries);
        }
        throw new UnsupportedOperationException("element type: " + first.getClass());
    }

    /** The attribute value of a JSON text; SdkClientException if it is none. */
    static AttributeValue fromJson(String json) {
        return jsonValue(parsed(json));
    }

    private static JsonNode parsed(String json) {
        try {
            JsonNode node = JsonNode.parser().parse(json);
            if (node != null) {
                return node;
            }
        } catch (UncheckedIOException e) {
            throw SdkClientException.create("Unable to parse Json String.", e);
        }
        throw SdkClientException.create("Unable to parse Json String.");
    }

    private static AttributeValue jsonValue(JsonNode node) {
        if (node.isNull()) {
            return AttributeValue.fromNul(true);
        } else if (node.isBoolean()) {
            return AttributeValue.fromBool(node.asBoolean());
        } else if (node.isNumber()) {
            String number = node.asNumber();
            boolean whole = number.matches("-?[0-9]+");
            return AttributeValue.fromN(whole ? number : new BigDecimal(Double.toString(Double.parseDouble(number))).toPlainString());
        } else if (node.isArray()) {
            List<AttributeValue> list = new ArrayList<>();
            node.asArray().forEach(element -> list.add(jsonValue(element)));
            return AttributeValue.fromL(list);
        } else if (node.isObject()) {
            Map<String, AttributeValue> map = new LinkedHashMap<>();
            node.asObject().forEach((name, member) -> map.put(name, jsonValue(member)));
            return AttributeValue.fromM(map);
        }
        return AttributeValue.fromS(node.asString());
    }
}
