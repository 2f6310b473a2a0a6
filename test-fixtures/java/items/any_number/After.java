import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** A method takes any number of items. */
class Sample {
    static DynamoDbClient connect() {
        return DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    }

    static int save(DynamoDbClient dynamoDbClient, String tableName, Map<String, AttributeValue>... items) {
        int count = 0;
        for (Map<String, AttributeValue> item : items) dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(ItemValues.with(item, Map.of("n", AttributeValue.fromN(String.valueOf(++count)))))
                .build());
        return count;
    }

    static int pass(Map<String, AttributeValue> first, Map<String, AttributeValue>... others) {
        return save(connect(), "First", first) + save(connect(), "Others", others);
    }

    public static void main(String[] args) {
        System.out.println(save(connect(), "T"));
        System.out.println(save(connect(), "T", ItemValues.map(Map.entry("id", AttributeValue.fromS("1"))), ItemValues.map(
                Map.entry("id", AttributeValue.fromS("2")))));
        System.out.println(pass(ItemValues.map(Map.entry("id", AttributeValue.fromS("3")))));
        System.out.println(pass(ItemValues.map(Map.entry("id", AttributeValue.fromS("4"))), ItemValues.map(
                Map.entry("id", AttributeValue.fromS("5")))));
    }
}
