import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static String gone(String id) {
        db.deleteItem(DeleteItemRequest.builder().tableName("Old").key(Map.of("id", AttributeValue.fromS(id))).build());
        return id;
    }

    static void show(Iterator<Map<String, AttributeValue>> items, String word) {
        System.out.println(word);
        while (items.hasNext()) {
            System.out.println(ItemValues.getString(items.next(), "id"));
        }
    }

    static boolean wanted() {
        return false;
    }

    public static void main(String[] args) {
        // No request is made for what nobody asks
        for (Iterator<Map<String, AttributeValue>> items = db.queryPaginator(QueryRequest.builder()
                .tableName("F")
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("1")).build()))
                .build()).stream().flatMap(page -> page.items().stream()).iterator(); wanted() && items.hasNext();) {
            System.out.println(ItemValues.getString(items.next(), "id"));
        }
        // The query comes after the argument behind it
        show(db.queryPaginator(QueryRequest.builder()
                .tableName("T")
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("1")).build()))
                .build()).stream().flatMap(page -> page.items().stream()).iterator(), gone("x"));
        for (Iterator<Map<String, AttributeValue>> items = db.scanPaginator(ScanRequest.builder()
                .tableName("T")
                .scanFilter(Map.of())
                .build()).items().iterator(); items.hasNext();) {
            System.out.println(ItemValues.getString(items.next(), "id"));
        }
        System.out.println(ItemValues.getString(db.queryPaginator(QueryRequest.builder()
                .tableName("T")
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("2")).build()))
                .build()).items().iterator().next(), "id"));
    }
}
