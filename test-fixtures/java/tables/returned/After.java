import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

class Sample {
    private final DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    private final String prefix = "dev-";
    private int asked;

    private String table(String name) {
        asked++;
        return prefix + name;
    }

    private final String log(boolean on) {
        if (!on) {
            return null;
        }
        String logTableName = "Log";
        System.out.println("logging to " + logTableName);
        return logTableName;
    }

    void run() {
        db.putItem(PutItemRequest.builder()
                .tableName(table("A"))
                .item(Map.of("id", AttributeValue.fromN(String.valueOf(asked))))
                .build());
        String bTableName = table("B");
        db.putItem(PutItemRequest.builder()
                .tableName(bTableName)
                .item(Map.of("id", AttributeValue.fromN(String.valueOf(asked))))
                .build());
        db.deleteItem(DeleteItemRequest.builder()
                .tableName(bTableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .build());
        String logTableName = log(true);
        if (logTableName != null) {
            this.db.putItem(PutItemRequest.builder()
                    .tableName(logTableName)
                    .item(Map.of("id", AttributeValue.fromS(bTableName)))
                    .build());
        }
        System.out.println(log(false) == null);
    }

    public static void main(String[] args) {
        new Sample().run();
    }
}
