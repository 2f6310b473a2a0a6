import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

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

    /** The text of an item's plain values, or of null. */
    static String toText(Map<String, AttributeValue> item) {
        return item == null ? "null" : itemToString(item);
    }

    /** The text of an item's plain values. */
    static String itemToString(Map<String, AttributeValue> item) {
        return "{ Item: " + asMap(item) + " }";
    }

    /** The text that SDK v1 gave an object of the client: only what it has, in the order of SDK v1. */
    static String modelText(Object value) {
        if (value instanceof List) {
            StringJoiner list = new StringJoiner(", ", "[", "]");
            ((List<?>) value).forEach(element -> list.add(modelText(element)));
            return list.toString();
        } else if (value instanceof Map) {
            StringJoiner map = new StringJoiner(", ", "{", "}");
            ((Map<?, ?>) value).forEach((key, element) -> map.add(key + "=" + modelText(element)));
            return map.toString();
        } else if (value instanceof SdkBytes) {
            return ByteBuffer.wrap(((SdkBytes) value).asByteArray()).toString();
        } else if (value instanceof Instant) {
            return Date.from((Instant) value).toString();
        }
        return value instanceof SdkPojo ? pojoText((SdkPojo) value) : String.valueOf(value);
    }

    private static String pojoText(SdkPojo object) {
        List<String> later = Arrays.asList("NUL", "VectorIndexes", "WarmThroughput", "GlobalTableWitnesses",
                "GlobalTableSettingsReplicationMode", "DisassociationProtectionEnabled", "MultiRegionConsistency",
                "GlobalTableSourceArn", "ReplicaArn");
        StringBuilder text = new StringBuilder("{");
        String last = "";
        String shown = "";
        for (SdkField<?> field : object.sdkFields()) {
            Object value = field.getValueOrDefault(object);
            boolean missing = value == null || value instanceof SdkAutoConstructList || value instanceof SdkAutoConstructMap;
            last = later.contains(field.memberName()) ? last : field.memberName();
            if (!missing && !later.contains(field.memberName())) {
                text.append(field.memberName()).append(": ").append(modelText(value)).append(',');
                shown = field.memberName();
            } else if (!missing && field.memberName().equals("NUL")) {
                text.append("NULL: ").append(value).append(',');
                shown = field.memberName();
            }
        }
        return (shown.equals(last) && !last.isEmpty() ? text.substring(0, text.length() - 1) : text) + "}";
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

    /** A map; null if it is missing. */
    @SuppressWarnings("unchecked")
    static <T> Map<String, T> getMap(Map<String, AttributeValue> item, String name) {
        return (Map<String, T>) get(item, name);
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

    /** Waits until a table is active and describes it, with 25 tries 5 seconds apart. */
    static TableDescription waitForActive(DynamoDbClient client, String tableName) throws InterruptedException {
        try (DynamoDbWaiter waiter = DynamoDbWaiter.builder().client(client).overrideConfiguration(polling()).build()) {
            waiter.waitUntilTableExists(DescribeTableRequest.builder().tableName(tableName).build());
            return client.describeTable(DescribeTableRequest.builder().tableName(tableName).build()).table();
        } catch (RuntimeException e) {
            client.describeTable(DescribeTableRequest.builder().tableName(tableName).build());
            throw new IllegalArgumentException("Table " + tableName + " did not transition into ACTIVE state.", e);
        }
    }

    /** Waits until a table is gone, with 25 tries 5 seconds apart. */
    static void waitForDelete(DynamoDbClient client, String tableName) throws InterruptedException {
        try (DynamoDbWaiter waiter = DynamoDbWaiter.builder().client(client).overrideConfiguration(polling()).build()) {
            waiter.waitUntilTableNotExists(DescribeTableRequest.builder().tableName(tableName).build());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Table " + tableName + " is not deleted.", e);
        }
    }

    private static WaiterOverrideConfiguration polling() {
        return WaiterOverrideConfiguration.builder().maxAttempts(25)
                .backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofSeconds(5))).build();
    }
}
