import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** In SDK v1 what a service refuses is an exception of the client, too. */
class Sample {
    static DynamoDbClient connect() {
        return DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    }

    static String put(DynamoDbClient dynamoDbClient, String tableName, String id) {
        try {
            dynamoDbClient.putItem(PutItemRequest.builder()
                    .tableName(tableName)
                    .item(Map.of("id", AttributeValue.fromS(id)))
                    .build());
            return "done";
        } catch (SdkException e) {
            return "failed";
        }
    }

    static String delete(DynamoDbClient dynamoDbClient, String tableName, String id) {
        try {
            dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                    .tableName(tableName)
                    .key(Map.of("id", AttributeValue.fromS(id)))
                    .build());
            return "done";
        } catch (AwsServiceException e) {
            return "refused " + e.statusCode();
        } catch (SdkException e) {
            return "failed";
        }
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "T";
        System.out.println(put(dynamoDbClient, tableName, "a") + " " + put(dynamoDbClient, tableName, "b"));
        System.out.println(delete(dynamoDbClient, tableName, "a") + " " + delete(dynamoDbClient, tableName, "b"));
    }
}
