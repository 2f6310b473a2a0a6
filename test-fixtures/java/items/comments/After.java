import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * Puts an {@link Item} into a {@link Table}.
 *
 * @see #connect()
 */
class Sample {
    /** @return the {@link DynamoDB} of {@link AmazonDynamoDB} */
    static DynamoDbClient connect() {
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://localhost:8000"))
                .region(Region.of("us-east-1"))
                .build();
        return client;
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "T"; // the table
        // Writes an item.
        // the key
        /* a */
        /* inside */
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of(
                        "id", AttributeValue.fromS("x"),
                        "a", AttributeValue.fromS("1"),
                        "b", AttributeValue.fromS("2")))
                .build());
        /* after */
    }
}
