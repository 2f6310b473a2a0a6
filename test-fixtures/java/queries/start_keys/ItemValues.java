import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Capacity;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ScanIterable;

/** Reads and writes DynamoDB attribute values as plain Java values, as the Document API of AWS SDK v1 did. */
final class ItemValues {

    private ItemValues() {}

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

    /** The key from which the next page of a query starts; null if none follows. */
    static Map<String, AttributeValue> lastEvaluatedKey(QueryResponse response) {
        return response.hasLastEvaluatedKey() ? response.lastEvaluatedKey() : null;
    }

    /** The key from which the next page of a scan starts; null if none follows. */
    static Map<String, AttributeValue> lastEvaluatedKey(ScanResponse response) {
        return response.hasLastEvaluatedKey() ? response.lastEvaluatedKey() : null;
    }

    /** A query that can be asked what has been read of it. */
    static QueryIterable counted(QueryIterable pages) {
        return new CountedQuery(pages);
    }

    /** A scan that can be asked what has been read of it. */
    static ScanIterable counted(ScanIterable pages) {
        return new CountedScan(pages);
    }

    /** A query whose pages are counted when they are read. */
    static final class CountedQuery extends QueryIterable {
        private final QueryIterable pages;
        private final Counts counts = new Counts();
        private QueryResponse last;

        CountedQuery(QueryIterable pages) {
            super(null, QueryRequest.builder().build());
            this.pages = pages;
        }

        @Override
        public Iterator<QueryResponse> iterator() {
            Iterator<QueryResponse> all = pages.iterator();
            return new Iterator<QueryResponse>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public QueryResponse next() {
                    last = all.next();
                    counts.add(last.count(), last.scannedCount(), last.consumedCapacity());
                    return last;
                }
            };
        }
    }

    /** A scan whose pages are counted when they are read. */
    static final class CountedScan extends ScanIterable {
        private final ScanIterable pages;
        private final Counts counts = new Counts();
        private ScanResponse last;

        CountedScan(ScanIterable pages) {
            super(null, ScanRequest.builder().build());
            this.pages = pages;
        }

        @Override
        public Iterator<ScanResponse> iterator() {
            Iterator<ScanResponse> all = pages.iterator();
            return new Iterator<ScanResponse>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public ScanResponse next() {
                    last = all.next();
                    counts.add(last.count(), last.scannedCount(), last.consumedCapacity());
                    return last;
                }
            };
        }
    }

    /** What has been read of a query or scan so far: everybody who goes through its pages adds to that. */
    static final class Counts {
        private int items;
        private int scanned;
        private ConsumedCapacity consumed;

        private void add(Integer count, Integer scannedCount, ConsumedCapacity capacity) {
            items += count == null ? 0 : count;
            scanned += scannedCount == null ? 0 : scannedCount;
            if (capacity != null) {
                consumed = sum(consumed == null ? ConsumedCapacity.builder().tableName(capacity.tableName()).build() : consumed, capacity);
            }
        }
    }

    private static ConsumedCapacity sum(ConsumedCapacity before, ConsumedCapacity more) {
        Double units = before.capacityUnits() == null ? more.capacityUnits()
                : (Double) (before.capacityUnits() + (more.capacityUnits() == null ? 0 : more.capacityUnits()));
        return before.toBuilder().capacityUnits(units)
                .globalSecondaryIndexes(sumOfIndexes(before.hasGlobalSecondaryIndexes() ? before.globalSecondaryIndexes() : null,
                        more.hasGlobalSecondaryIndexes() ? more.globalSecondaryIndexes() : null))
                .localSecondaryIndexes(sumOfIndexes(before.hasLocalSecondaryIndexes() ? before.localSecondaryIndexes() : null,
                        more.hasLocalSecondaryIndexes() ? more.localSecondaryIndexes() : null))
                .table(sumOfUnits(before.table(), more.table())).build();
    }

    private static Map<String, Capacity> sumOfIndexes(Map<String, Capacity> before, Map<String, Capacity> more) {
        if (before == null && more == null) {
            return null;
        }
        Map<String, Capacity> sum = before == null ? new HashMap<>() : new HashMap<>(before);
        if (more != null) {
            more.forEach((name, capacity) -> sum.put(name, sumOfUnits(sum.get(name), capacity)));
        }
        return sum;
    }

    private static Capacity sumOfUnits(Capacity before, Capacity more) {
        Double units = more == null ? null : more.capacityUnits();
        if (before == null) {
            return more == null ? null : Capacity.builder().capacityUnits(units).build();
        }
        return Capacity.builder().capacityUnits((before.capacityUnits() == null ? 0 : before.capacityUnits()) + (units == null ? 0 : units)).build();
    }

    /** The last response of a query; null if none was read. */
    static QueryResponse lastResponse(QueryIterable pages) {
        return ((CountedQuery) pages).last;
    }

    /** The last response of a scan; null if none was read. */
    static ScanResponse lastResponse(ScanIterable pages) {
        return ((CountedScan) pages).last;
    }
}
