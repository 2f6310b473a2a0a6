import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import java.util.*;
import java.util.stream.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static List<String> names(String id) {
        return StreamSupport.stream(db.queryPaginator(QueryRequest.builder()
                .tableName("T")
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS(id)).build()))
                .build()).stream().flatMap(page -> page.items().stream()).spliterator(), false)
                .map(item -> ItemValues.getString(item, "id")).collect(Collectors.toList());
    }

    public static void main(String[] args) {
        System.out.println(names("x"));
        String tableName = "T";
        // Nothing is read before the stream is
        Stream<Map<String, AttributeValue>> later = StreamSupport.stream(db.queryPaginator(QueryRequest.builder()
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("1")).build()))
                .tableName(tableName)
                .build()).stream().flatMap(page -> page.items().stream()).spliterator(), false);
        db.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("5")))
                .build());
        System.out.println(later.filter(item -> item.containsKey("n")).map(item -> ItemValues.getInt(item, "n")).collect(Collectors.toList()));
        System.out.println(StreamSupport.stream(db.scanPaginator(ScanRequest.builder()
                .tableName(tableName)
                .scanFilter(Map.of())
                .build()).stream().flatMap(page -> page.items().stream()).spliterator(), false).anyMatch(item -> ItemValues.getString(item, "id").equals("a")));
        System.out.println(StreamSupport.stream(ItemValues.queryUpToLimit(db, QueryRequest.builder()
                .limit(1)
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("1")).build()))
                .tableName(tableName)
                .build()).stream().flatMap(page -> page.items().stream()).spliterator(), false)
                .count());
    }
}
