import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import com.amazonaws.services.dynamodbv2.document.*;

class Sample {
    static DynamoDbClient connect() {
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://localhost:8000"))
                .region(Region.of("us-east-1"))
                .build();
        return client;
    }

    private final DynamoDbClient dynamoDbClient;
    private final String tableName;
    private final DynamoDbClient db;
    private Index index;

    Sample(DynamoDbClient dynamoDB, String name) {
        this.db = dynamoDB;
        this.dynamoDbClient = dynamoDB;
        this.tableName = name;
    }

    void put(String id) {
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of("id", AttributeValue.fromS(id)))
                .build());
        dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS(id)))
                .build());
        db.putItem(PutItemRequest.builder()
                .tableName("Log")
                .item(Map.of("id", AttributeValue.fromS(tableName)))
                .build());
    }

    public static void main(String[] args) {
        new Sample(connect(), "T").put("x");
    }
}
