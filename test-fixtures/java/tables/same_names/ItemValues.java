import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

/** Reads and writes DynamoDB attribute values as plain Java values, as the Document API of AWS SDK v1 did. */
final class ItemValues {

    private ItemValues() {}

    /** A map that keeps the order of its entries and can be changed. */
    @SafeVarargs
    static <V> Map<String, V> map(Map.Entry<String, ? extends V>... entries) {
        Map<String, V> map = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends V> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
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

    /** The pages of a query that ends once it has found as many items as its limit; every page is asked for what is left. */
    static QueryIterable queryUpToLimit(DynamoDbClient client, QueryRequest request) {
        if (request.limit() == null) {
            return client.queryPaginator(request);
        }
        return new QueryIterable(client, request) {
            @Override
            public Iterator<QueryResponse> iterator() {
                return new Iterator<QueryResponse>() {
                    private QueryRequest next = request.limit() > 0 ? request : null;
                    private int left = request.limit();

                    @Override
                    public boolean hasNext() {
                        return next != null;
                    }

                    @Override
                    public QueryResponse next() {
                        if (next == null) {
                            throw new NoSuchElementException("No more pages");
                        }
                        QueryResponse page = client.query(next);
                        left -= page.items().size();
                        next = left > 0 && page.hasLastEvaluatedKey()
                                ? next.toBuilder().limit(left).exclusiveStartKey(page.lastEvaluatedKey()).build() : null;
                        return page;
                    }
                };
            }
        };
    }
}
