import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads and writes DynamoDB attribute values as plain Java values, as the Document API of AWS SDK v1 did. */
final class ItemValues {

    private ItemValues() {}

    /** The attribute value of a plain value whose numbers are written without exponent. */
    static AttributeValue itemValue(Object value) {
        if (value instanceof Number) {
            return AttributeValue.fromN(new BigDecimal(value.toString()).toPlainString());
        }
        if (value instanceof List) {
            List<AttributeValue> list = new ArrayList<>();
            for (Object element : (List<?>) value) {
                list.add(itemValue(element));
            }
            return AttributeValue.fromL(list);
        }
        if (value instanceof Map) {
            Map<String, AttributeValue> map = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, element) -> map.put((String) key, itemValue(element)));
            return AttributeValue.fromM(map);
        }
        return attributeValue(value);
    }

    /** The attribute value of a plain value. */
    static AttributeValue attributeValue(Object value) {
        if (value == null) {
            return AttributeValue.fromNul(true);
        } else if (value instanceof Boolean) {
            return AttributeValue.fromBool((Boolean) value);
        } else if (value instanceof String) {
            return AttributeValue.fromS((String) value);
        } else if (value instanceof BigDecimal) {
            return AttributeValue.fromN(((BigDecimal) value).toPlainString());
        } else if (value instanceof Number) {
            return AttributeValue.fromN(value.toString());
        } else if (value instanceof byte[]) {
            return AttributeValue.fromB(SdkBytes.fromByteArray((byte[]) value));
        } else if (value instanceof ByteBuffer) {
            return AttributeValue.fromB(SdkBytes.fromByteBuffer((ByteBuffer) value));
        } else if (value instanceof Set) {
            return setValue((Set<?>) value);
        } else if (value instanceof List) {
            List<AttributeValue> list = new ArrayList<>();
            for (Object element : (List<?>) value) {
                list.add(attributeValue(element));
            }
            return AttributeValue.fromL(list);
        } else if (value instanceof Map) {
            Map<String, AttributeValue> map = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((key, element) -> map.put((String) key, attributeValue(element)));
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
}
