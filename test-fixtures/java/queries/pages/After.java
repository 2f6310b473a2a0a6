import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.paginators.ScanIterable;

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
        ScanIterable items = dynamoDbClient.scanPaginator(ScanRequest.builder()
                .limit(1)
                .tableName(tableName)
                .build());
        for (ScanResponse page : items) {
            System.out.println("page of " + page.items().size());
            for (Map<String, AttributeValue> item : page.items()) {
                System.out.println(ItemValues.getString(item, "id"));
            }
        }
    }
}
