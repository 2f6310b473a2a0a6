import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class Sample {
    static DynamoDbClient client = DynamoDbClient.builder()
            .endpointOverride(URI.create("http://localhost:8000"))
            .region(Region.of("us-east-1"))
            .build();
    static DynamoDbClient dynamoDB = client;
    static String tableName = "ProductCatalog";

    public static void main(String[] args) {
        createItems();
        retrieveItem();
        update();
        deleteItem();
    }

    private static void createItems() {
        // Twelve attributes.
        Map<String, AttributeValue> item = ItemValues.map(
                Map.entry("Id", AttributeValue.fromN("120")),
                Map.entry("Title", AttributeValue.fromS("Book 120 Title")),
                Map.entry("Authors", AttributeValue.fromSs(new ArrayList<>(new HashSet<String>(Arrays.asList("Author12", "Author22"))))),
                Map.entry("Price", AttributeValue.fromN("20.5")),
                Map.entry("InPublication", AttributeValue.fromBool(false)));
        dynamoDB.putItem(PutItemRequest.builder().tableName(tableName).item(item).build());

        item = ItemValues.map(
                Map.entry("Id", AttributeValue.fromN("121")),
                Map.entry("Title", AttributeValue.fromS("Book 121 Title")),
                Map.entry("Nothing", AttributeValue.fromNul(true)));
        dynamoDB.putItem(PutItemRequest.builder().tableName(tableName).item(item).build());
    }

    private static void retrieveItem() {
        GetItemResponse itemResponse = dynamoDB.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("Id", AttributeValue.fromN("120")))
                .projectionExpression("Id, ISBN, Title, Authors")
                .build());
        Map<String, AttributeValue> item = itemResponse.hasItem() ? itemResponse.item() : null;
        System.out.println(ItemValues.toJSONPretty(item));
    }

    private static void update() {
        try {
            UpdateItemRequest.Builder updateItemSpec = UpdateItemRequest.builder()
                    .key(Map.of("Id", AttributeValue.fromN("120")))
                    .updateExpression("add #a :val1 set #na=:val2")
                    .expressionAttributeNames(Map.of("#a", "Authors", "#na", "NewAttribute"))
                    .expressionAttributeValues(Map.of(
                            ":val1", AttributeValue.fromSs(List.of("Author YY", "Author ZZ")),
                            ":val2", AttributeValue.fromS("someValue")))
                    .returnValues(ReturnValue.ALL_NEW);
            UpdateItemResponse outcome = dynamoDB.updateItem(updateItemSpec.tableName(tableName).build());
            System.out.println(ItemValues.toJSONPretty(outcome.hasAttributes() ? outcome.attributes() : null));
        } catch (ConditionalCheckFailedException e) {
            System.out.println("condition " + e.statusCode());
        }
    }

    private static void deleteItem() {
        DeleteItemRequest.Builder deleteItemSpec = DeleteItemRequest.builder()
                .key(Map.of("Id", AttributeValue.fromN("120")))
                .conditionExpression("#ip = :val")
                .expressionAttributeNames(Map.of("#ip", "InPublication"))
                .expressionAttributeValues(Map.of(":val", AttributeValue.fromBool(false)))
                .returnValues(ReturnValue.ALL_OLD);
        DeleteItemResponse outcome = dynamoDB.deleteItem(deleteItemSpec.tableName(tableName).build());
        System.out.println((outcome.hasAttributes() ? outcome.attributes() : null) == null);
    }
}
