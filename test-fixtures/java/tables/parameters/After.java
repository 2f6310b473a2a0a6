import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
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
        DynamoDbClient dynamoDB = connect();
        String usersTableName = "Users";
        save(dynamoDB, usersTableName, "a", 1);
        save(dynamoDB, "Other", "b", 2);
        Map<String, AttributeValue> found = find(dynamoDB, usersTableName, "a");
        System.out.println(found == null ? "none" : ItemValues.getString(found, "name"));
        System.out.println(usersTableName);
        print(found);
    }

    private static void save(DynamoDbClient dynamoDbClient, String tableName, String id, int n) {
        dynamoDbClient.putItem(PutItemRequest.builder().tableName(tableName).item(item(id, n)).build());
    }

    private static Map<String, AttributeValue> item(String id, int n) {
        return Map.of("id", AttributeValue.fromS(id), "n", AttributeValue.fromN(String.valueOf(n)));
    }

    private static Map<String, AttributeValue> find(DynamoDbClient dynamoDbClient, String tableName, String id) {
        return ItemValues.item(dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS(id)))
                .build()));
    }

    private static void print(Map<String, AttributeValue> item) {
        System.out.println(item == null);
    }
}
