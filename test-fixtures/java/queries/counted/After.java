import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ScanIterable;
import java.util.Iterator;
import java.net.URI;
import java.util.Map;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void counts(String user) {
        QueryIterable items = ItemValues.counted(db.queryPaginator(QueryRequest.builder()
                .tableName("Log")
                .keyConditions(Map.of(
                        "user", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS(user)).build()))
                .build()));
        System.out.println(ItemValues.accumulatedItemCount(items) + " " + ItemValues.modelText(ItemValues.lastResponse(items)));
        for (Map<String, AttributeValue> item : items.items()) {
            System.out.println(ItemValues.getString(item, "id") + " of " + ItemValues.accumulatedItemCount(items) + "/" + ItemValues.accumulatedScannedCount(items));
        }
        for (QueryResponse page : items) {
            System.out.println(page.items().size() + " of " + ItemValues.accumulatedItemCount(items));
        }
        System.out.println(ItemValues.accumulatedScannedCount(items));
    }

    static void capacity() {
        ScanRequest.Builder spec = ScanRequest.builder().returnConsumedCapacity(ReturnConsumedCapacity.INDEXES);
        ScanIterable items = ItemValues.counted(db.scanPaginator(spec.tableName("Log").build()));
        System.out.println(ItemValues.accumulatedConsumedCapacity(items) == null);
        Iterator<Map<String, AttributeValue>> iterator = items.items().iterator();
        while (iterator.hasNext()) {
            System.out.println(ItemValues.getString(iterator.next(), "id") + " for " + ItemValues.accumulatedConsumedCapacity(items).capacityUnits());
        }
        System.out.println(ItemValues.accumulatedConsumedCapacity(items).tableName());
        System.out.println(ItemValues.accumulatedConsumedCapacity(items).table().capacityUnits());
        System.out.println(ItemValues.modelText(ItemValues.accumulatedConsumedCapacity(items)));
        ScanResponse last = ItemValues.lastResponse(items);
        System.out.println(last.count() + " of " + last.scannedCount() + ", " + last.items().size());
    }

    static void first() {
        QueryIterable items = ItemValues.counted(ItemValues.queryUpToLimit(db, QueryRequest.builder()
                .limit(2)
                .keyConditions(Map.of(
                        "user", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("b")).build()))
                .tableName("Log")
                .build()));
        QueryResponse page = items.iterator().next();
        for (Map<String, AttributeValue> item : page.items()) {
            System.out.println(ItemValues.getString(item, "id"));
        }
        System.out.println(page.scannedCount() + " " + ItemValues.accumulatedItemCount(items));
        for (Map<String, AttributeValue> item : items.items()) {
            System.out.println(ItemValues.getString(item, "id"));
        }
        System.out.println(ItemValues.accumulatedItemCount(items));
        System.out.println(ItemValues.counted(db.scanPaginator(ScanRequest.builder()
                .tableName("Log")
                .scanFilter(Map.of())
                .build())).iterator().next().items().size());
    }

    public static void main(String[] args) {
        counts("a");
        capacity();
        first();
    }
}
