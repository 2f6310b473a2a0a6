import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads and writes DynamoDB attribute values as plain Java values, as the Document API of AWS SDK v1 did. */
final class ItemValues {

    private ItemValues() {}

    /** The item of a response; null if there was none. */
    static Map<String, AttributeValue> item(GetItemResponse response) {
        return response.hasItem() ? response.item() : null;
    }

    /** A map that keeps the order of its entries and can be changed. */
    @SafeVarargs
    static <V> Map<String, V> map(Map.Entry<String, ? extends V>... entries) {
        Map<String, V> map = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends V> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }

    /** The attribute value of a plain value whose numbers are written without exponent. */
    static AttributeValue itemValue(Object value) {
        return converted(value, number -> new BigDecimal(number.toString()).toPlainString());
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

    /** The plain value of an attribute; null if it is missing. */
    static Object get(Map<String, AttributeValue> item, String name) {
        return value(item.get(name));
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

    /** A number; NumberFormatException if it is missing. */
    static int getInt(Map<String, AttributeValue> item, String name) {
        return required(item, name).intValue();
    }
}
