import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

class Sample {
    public static void main(String[] args) {
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://localhost:8000"))
                .region(Region.of("us-east-1"))
                .build();
        DynamoDbClient dynamoDB = client;
        String tableName = "Books";
        int pages = 500;
        dynamoDB.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of(
                        "Id", AttributeValue.fromN("120"),
                        "Title", AttributeValue.fromS("Book 120"),
                        "Pages", AttributeValue.fromN(String.valueOf(pages))))
                .build());

        GetItemResponse itemResponse = dynamoDB.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("Id", AttributeValue.fromN("120")))
                .build());
        Map<String, AttributeValue> item = itemResponse.hasItem() ? itemResponse.item() : null;
        if (item == null) {
            System.out.println("none");
        } else {
            System.out.println(ItemValues.getString(item, "Title") + " " + ItemValues.getInt(item, "Pages") + " " + ItemValues.getString(item, "Pages"));
            System.out.println(ItemValues.toJSON(item));
        }
        System.out.println(ItemValues.item(dynamoDB.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("Id", AttributeValue.fromN("121")))
                .build())) == null);
    }
}
