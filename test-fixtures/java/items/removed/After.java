import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import java.util.*;
import java.net.URI;

/** Attributes are removed in the middle of expressions. */
class Sample {
    static DynamoDbClient connect() {
        return DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    }

    static Map<String, AttributeValue> slim(Map<String, AttributeValue> item) {
        return ItemValues.without(item, "draft");
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "T";
        Map<String, AttributeValue> item = ItemValues.map(
                Map.entry("id", AttributeValue.fromS("a")),
                Map.entry("draft", AttributeValue.fromS("d")),
                Map.entry("x", AttributeValue.fromS("y")),
                Map.entry("n", AttributeValue.fromN("1")));
        dynamoDbClient.putItem(PutItemRequest.builder().tableName(tableName).item(slim(item)).build());
        ItemValues.without(item, "x").remove("none");
        Map<String, AttributeValue> same = ItemValues.with(ItemValues.without(item, "n"), Map.of("q", AttributeValue.fromS("r")));
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(ItemValues.without(ItemValues.with(same, Map.of("z", AttributeValue.fromN("1"))), "z"))
                .build());
        Arrays.asList(item).forEach(each -> ItemValues.without(each, "q"));
        if (args.length == 0) ItemValues.without(item, "id");
        System.out.println(item.size());
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(ItemValues.without(ItemValues.map(
                        Map.entry("id", AttributeValue.fromS("b")),
                        Map.entry("draft", AttributeValue.fromS("d"))), "draft"))
                .build());
    }
}
