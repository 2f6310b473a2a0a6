import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void put(String json) {
        try {
            Map<String, AttributeValue> item = ItemValues.fromJsonObject(json);
            System.out.println(item == null ? "none" : ItemValues.getString(item, "a"));
            db.putItem(PutItemRequest.builder()
                    .tableName("T")
                    .item(Map.of("id", AttributeValue.fromN("1"), "doc", ItemValues.fromJson(json)))
                    .build());
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) {
        put("{\"a\": 1.50, \"b\": [true, null, \"x\"]}");
        put("{\"a\": 1, \"a\": 2}");
        put("null");
        put("[1, 2]");
        put("\"text\"");
        put("{\"a\": 01}");
        put("{\"a\":");
        put("no JSON");
        put("");
        put("{\"a\": 1} rest");
        put("/* comment */ {\"a\": 12345678901234567890}");
        put("{\"a\": 1e400}");
    }
}
