import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Reads and writes DynamoDB attribute values as plain Java values, as the Document API of AWS SDK v1 did. */
final class ItemValues {

    private ItemValues() {}

    /** The attributes of a response; null if it has none. */
    static Map<String, AttributeValue> attributes(PutItemResponse response) {
        return response.hasAttributes() ? response.attributes() : null;
    }

    /** The attributes of a response; null if it has none. */
    static Map<String, AttributeValue> attributes(UpdateItemResponse response) {
        return response.hasAttributes() ? response.attributes() : null;
    }

    /** The attributes of a response; null if it has none. */
    static Map<String, AttributeValue> attributes(DeleteItemResponse response) {
        return response.hasAttributes() ? response.attributes() : null;
    }

    /** The plain value of an attribute value: numbers are BigDecimal, sets keep their order. */
    static Object value(AttributeValue value) {
        if (value == null || Boolean.TRUE.equals(value.nul())) {
            return null;
        }
        switch (value.type()) {
            case BOOL:
                return value.bool();
            case S:
                return value.s();
            case N:
                return new BigDecimal(value.n());
            case B:
                return value.b().asByteArray();
            case SS:
                return new LinkedHashSet<>(value.ss());
            case NS:
                Set<BigDecimal> numbers = new LinkedHashSet<>();
                value.ns().forEach(number -> numbers.add(new BigDecimal(number)));
                return numbers;
            case BS:
                Set<byte[]> binaries = new LinkedHashSet<>();
                value.bs().forEach(binary -> binaries.add(binary.asByteArray()));
                return binaries;
            case L:
                List<Object> list = new ArrayList<>();
                value.l().forEach(element -> list.add(value(element)));
                return list;
            case M:
                return asMap(value.m());
            default:
                throw new IllegalArgumentException("Attribute value must not be empty: " + value);
        }
    }

    /** The plain values of an item, in its order. */
    static Map<String, Object> asMap(Map<String, AttributeValue> item) {
        Map<String, Object> map = new LinkedHashMap<>();
        item.forEach((name, value) -> map.put(name, value(value)));
        return map;
    }

    /** The names and plain values of an item. */
    static Iterable<Map.Entry<String, Object>> attributes(Map<String, AttributeValue> item) {
        return asMap(item).entrySet();
    }

    /** The text of an item's plain values, or of null. */
    static String toText(Map<String, AttributeValue> item) {
        return item == null ? "null" : itemToString(item);
    }

    /** The text of an item's plain values. */
    static String itemToString(Map<String, AttributeValue> item) {
        return "{ Item: " + asMap(item) + " }";
    }

    /** The plain value of an attribute; null if it is missing. */
    static Object get(Map<String, AttributeValue> item, String name) {
        return value(item.get(name));
    }

    /** The class of an attribute's plain value; null if it is missing or null. */
    static Class<?> getTypeOf(Map<String, AttributeValue> item, String name) {
        Object value = get(item, name);
        return value == null ? null : value.getClass();
    }

    /** Whether an attribute is there and null. */
    static boolean isNull(Map<String, AttributeValue> item, String name) {
        return item.containsKey(name) && get(item, name) == null;
    }

    /** A string, number or boolean as text; null if it is missing. */
    static String getString(Map<String, AttributeValue> item, String name) {
        return text(get(item, name));
    }

    private static String text(Object value) {
        if (value == null) {
            return null;
        } else if (value instanceof BigDecimal) {
            return ((BigDecimal) value).toPlainString();
        } else if (value instanceof String || value instanceof Boolean) {
            return value.toString();
        }
        throw incompatible("Cannot convert " + value.getClass() + " into a string");
    }

    private static RuntimeException incompatible(String message) {
        return new IncompatibleTypeException(message);
    }

    /** A value is not of the type that it is read as. */
    static final class IncompatibleTypeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        IncompatibleTypeException(String message) {
            super(message);
        }
    }

    /** A number; null if it is missing. */
    static BigDecimal getNumber(Map<String, AttributeValue> item, String name) {
        return decimal(get(item, name));
    }

    private static BigDecimal decimal(Object value) {
        return value == null || value instanceof BigDecimal ? (BigDecimal) value : new BigDecimal(value.toString());
    }

    private static BigDecimal required(Map<String, AttributeValue> item, String name) {
        BigDecimal number = getNumber(item, name);
        if (number == null) {
            throw new NumberFormatException("value of " + name + " is null");
        }
        return number;
    }

    /** A number; null if it is missing. */
    static BigInteger getBigInteger(Map<String, AttributeValue> item, String name) {
        BigDecimal number = getNumber(item, name);
        return number == null ? null : number.toBigInteger();
    }

    /** A number; NumberFormatException if it is missing. */
    static short getShort(Map<String, AttributeValue> item, String name) {
        return required(item, name).shortValue();
    }

    /** A number; NumberFormatException if it is missing. */
    static int getInt(Map<String, AttributeValue> item, String name) {
        return required(item, name).intValue();
    }

    /** A number; NumberFormatException if it is missing. */
    static long getLong(Map<String, AttributeValue> item, String name) {
        return required(item, name).longValue();
    }

    /** A number; NumberFormatException if it is missing. */
    static float getFloat(Map<String, AttributeValue> item, String name) {
        return required(item, name).floatValue();
    }

    /** A number; NumberFormatException if it is missing. */
    static double getDouble(Map<String, AttributeValue> item, String name) {
        return required(item, name).doubleValue();
    }

    /** A boolean, also from the texts 1, 0 and true. */
    static Boolean getBOOL(Map<String, AttributeValue> item, String name) {
        Object value = get(item, name);
        if (value instanceof Boolean) {
            return (Boolean) value;
        } else if (value instanceof String) {
            return "1".equals(value) || !"0".equals(value) && Boolean.parseBoolean((String) value);
        }
        throw incompatible("Value of attribute " + name + " of type " + getTypeOf(item, name)
                + " cannot be converted into a boolean value");
    }

    /** A boolean, also from the texts 1, 0 and true. */
    static boolean getBoolean(Map<String, AttributeValue> item, String name) {
        return getBOOL(item, name);
    }

    /** Bytes; null if they are missing. */
    static byte[] getBinary(Map<String, AttributeValue> item, String name) {
        return bytes(get(item, name));
    }

    private static byte[] bytes(Object value) {
        if (value == null || value instanceof byte[]) {
            return (byte[]) value;
        }
        throw incompatible(value.getClass() + " cannot be converted into a byte array");
    }

    /** Bytes; null if they are missing. */
    static ByteBuffer getByteBuffer(Map<String, AttributeValue> item, String name) {
        return buffer(get(item, name));
    }

    private static ByteBuffer buffer(Object value) {
        if (value == null) {
            return null;
        } else if (value instanceof byte[]) {
            return ByteBuffer.wrap((byte[]) value);
        }
        throw incompatible(value.getClass() + " cannot be converted into a ByteBuffer");
    }

    private static <T> Set<T> set(Object value, Function<Object, T> conversion) {
        if (value == null) {
            return null;
        }
        Set<T> set = new LinkedHashSet<>();
        for (Object element : value instanceof Collection ? (Collection<?>) value : Collections.singleton(value)) {
            if (!set.add(conversion.apply(element))) {
                throw incompatible(value.getClass() + " cannot be converted into a set because of duplicate elements");
            }
        }
        return set;
    }

    /** A set of texts; null if it is missing. */
    static Set<String> getStringSet(Map<String, AttributeValue> item, String name) {
        return set(get(item, name), element -> text(element));
    }

    /** A set of numbers; null if it is missing. */
    static Set<BigDecimal> getNumberSet(Map<String, AttributeValue> item, String name) {
        return set(get(item, name), element -> decimal(element));
    }

    /** A list, also of the elements of a set or of one value; null if it is missing. */
    @SuppressWarnings("unchecked")
    static <T> List<T> getList(Map<String, AttributeValue> item, String name) {
        Object value = get(item, name);
        if (value == null || value instanceof List) {
            return (List<T>) value;
        }
        return new ArrayList<>(value instanceof Collection ? (Collection<T>) value : Collections.singleton((T) value));
    }

    /** A map; null if it is missing. */
    @SuppressWarnings("unchecked")
    static <T> Map<String, T> getMap(Map<String, AttributeValue> item, String name) {
        return (Map<String, T>) get(item, name);
    }

    /** A map; null if it is missing. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> getRawMap(Map<String, AttributeValue> item, String name) {
        return (Map<String, Object>) get(item, name);
    }

    /** A map whose numbers have a type; null if it is missing. */
    static <T extends Number> Map<String, T> getMapOfNumbers(Map<String, AttributeValue> item, String name, Class<T> type) {
        Map<String, Function<BigDecimal, Number>> conversions = new LinkedHashMap<>();
        conversions.put("Short", BigDecimal::shortValue);
        conversions.put("Integer", BigDecimal::intValue);
        conversions.put("Long", BigDecimal::longValue);
        conversions.put("Float", BigDecimal::floatValue);
        conversions.put("Double", BigDecimal::doubleValue);
        conversions.put("Number", number -> number);
        conversions.put("BigDecimal", number -> number);
        conversions.put("BigInteger", BigDecimal::toBigInteger);
        if (!conversions.containsKey(type.getSimpleName())) {
            throw new UnsupportedOperationException("Value type " + type + " is not currently supported");
        }
        Map<String, BigDecimal> numbers = getMap(item, name);
        if (numbers == null) {
            return null;
        }
        Map<String, T> map = new LinkedHashMap<>();
        numbers.forEach((key, number) -> map.put(key,
                number == null ? null : type.cast(conversions.get(type.getSimpleName()).apply(number))));
        return map;
    }

    /** An attribute as JSON; null if it is missing. */
    static String getJSON(Map<String, AttributeValue> item, String name) {
        Object value = get(item, name);
        return value == null ? null : json(value, null);
    }

    /** An attribute as JSON over several lines; null if it is missing. */
    static String getJSONPretty(Map<String, AttributeValue> item, String name) {
        Object value = get(item, name);
        return value == null ? null : json(value, System.lineSeparator());
    }

    /** An item as JSON. */
    static String toJSON(Map<String, AttributeValue> item) {
        return json(asMap(item), null);
    }

    /** An item as JSON over several lines. */
    static String toJSONPretty(Map<String, AttributeValue> item) {
        return json(asMap(item), System.lineSeparator());
    }

    private static String json(Object value, String newline) {
        if (value instanceof Map) {
            String inner = newline == null ? "" : newline + "  ";
            StringJoiner members = new StringJoiner("," + inner, "{" + inner, newline == null ? "}" : newline + "}");
            members.setEmptyValue(newline == null ? "{}" : "{ }");
            String colon = newline == null ? ":" : " : ";
            ((Map<?, ?>) value).forEach((key, element) ->
                    members.add(quoted((String) key) + colon + json(element, newline == null ? null : inner)));
            return members.toString();
        } else if (value instanceof Collection) {
            StringJoiner elements = newline == null ? new StringJoiner(",", "[", "]") : new StringJoiner(", ", "[ ", " ]");
            elements.setEmptyValue(newline == null ? "[]" : "[ ]");
            ((Collection<?>) value).forEach(element -> elements.add(json(element, newline)));
            return elements.toString();
        } else if (value instanceof byte[]) {
            return quoted(Base64.getEncoder().encodeToString((byte[]) value));
        }
        return value instanceof String ? quoted((String) value) : String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            int special = "\"\\\b\f\n\r\t".indexOf(c);
            if (special >= 0) {
                out.append('\\').append("\"\\bfnrt".charAt(special));
            } else {
                out.append(c < ' ' ? String.format("\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
