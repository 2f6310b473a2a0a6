import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ScanIterable;
import java.util.Map;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void pages(String user) {
        Map<String, AttributeValue> last = null;
        do {
            QueryRequest.Builder spec = QueryRequest.builder()
                    .limit(2)
                    .keyConditions(Map.of(
                            "user", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS(user)).build()));
            if (last != null) {
                spec
                        .exclusiveStartKey(Map.of(
                                "user", AttributeValue.fromS(last.get("user").s()),
                                "at", AttributeValue.fromN(Long.valueOf(last.get("at").n()).toString())));
            }
            QueryIterable items = ItemValues.counted(ItemValues.queryUpToLimit(db, spec
                    .tableName("Log")
                    .build()));
            for (Map<String, AttributeValue> item : items.items()) {
                System.out.println(ItemValues.getString(item, "text"));
            }
            last = ItemValues.lastEvaluatedKey(ItemValues.lastResponse(items));
        } while (last != null);
    }

    static String next() {
        ScanIterable items = ItemValues.counted(db.scanPaginator(ScanRequest.builder()
                .limit(1)
                .tableName("Log")
                .build()));
        ScanResponse page = items.iterator().next();
        System.out.println(page.items().size());
        Map<String, AttributeValue> key = ItemValues.lastEvaluatedKey(page);
        if (key == null || key.isEmpty()) {
            return "none";
        }
        return key.containsKey("id") ? key.get("id").s() : "other";
    }

    static void more() {
        ScanIterable items = ItemValues.counted(db.scanPaginator(ScanRequest.builder()
                .tableName("Log")
                .scanFilter(Map.of())
                .build()));
        items.items().iterator().hasNext();
        System.out.println(ItemValues.lastEvaluatedKey(ItemValues.lastResponse(items)) != null);
        System.out.println(ItemValues.lastEvaluatedKey(ItemValues.lastResponse(items)).get("id").s());
    }

    public static void main(String[] args) {
        pages("me");
        System.out.println(next());
        System.out.println(next());
        more();
    }
}
