import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

class Sample {
    static DynamoDbClient connect() {
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://localhost:8000"))
                .region(Region.of("us-east-1"))
                .build();
        return client;
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "T";
        Map<String, AttributeValue> item = ItemValues.map(Map.entry("id", AttributeValue.fromS("x")));
        item.put("a", AttributeValue.fromS("1"));
        item.put("b", AttributeValue.fromN("2"));
        item.put("c", AttributeValue.fromS("3"));
        if (args.length == 0) {
            item.put("d", AttributeValue.fromBool(true));
        }
        item.remove("b");
        dynamoDbClient.putItem(PutItemRequest.builder().tableName(tableName).item(item).build());
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        values.put(":v", AttributeValue.fromS("x"));
        Map<String, String> names = ItemValues.map(Map.entry("#n", "name"));
        dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                .key(Map.of("id", AttributeValue.fromS("x")))
                .conditionExpression("#n = :v")
                .expressionAttributeNames(names)
                .expressionAttributeValues(values)
                .tableName(tableName)
                .build());
        System.out.println(ItemValues.toJSON(item));
    }
}
