import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import java.util.ArrayList;
import java.util.List;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Items that come from responses are changed and written again. */
class Sample {
    static DynamoDbClient connect() {
        return DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    }

    static void rename(Map<String, AttributeValue> film, String title) {
        film.put("title", AttributeValue.fromS(title));
        film.remove("draft");
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "Films";
        GetItemResponse readResponse = dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("x")))
                .build());
        Map<String, AttributeValue> read = readResponse.hasItem() ? new LinkedHashMap<>(readResponse.item()) : null;
        if (read != null) {
            read.put("changed", AttributeValue.fromS("yes"));
            rename(read, "New");
            dynamoDbClient.putItem(PutItemRequest.builder().tableName(tableName).item(read).build());
        }
        GetItemResponse missingResponse = dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("y")))
                .build());
        Map<String, AttributeValue> missing = missingResponse.hasItem() ? new LinkedHashMap<>(missingResponse.item()) : null;
        System.out.println(missing == null);
        UpdateItemResponse outcome = dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .key(Map.of("id", AttributeValue.fromS("x")))
                .updateExpression("set a = :a")
                .expressionAttributeValues(Map.of(":a", AttributeValue.fromN("1")))
                .returnValues(ReturnValue.ALL_NEW)
                .tableName(tableName)
                .build());
        (outcome.hasAttributes() ? new LinkedHashMap<>(outcome.attributes()) : null).put("lost", AttributeValue.fromS("yes"));
        Map<String, AttributeValue> old = outcome.hasAttributes() ? new LinkedHashMap<>(outcome.attributes()) : null;
        old.put("kept", AttributeValue.fromS("yes"));
        dynamoDbClient.putItem(PutItemRequest.builder().tableName(tableName).item(old).build());
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(ItemValues.with(ItemValues.changeable(ItemValues.item(dynamoDbClient.getItem(GetItemRequest.builder()
                        .tableName(tableName)
                        .key(Map.of("id", AttributeValue.fromS("z")))
                        .build()))), Map.of("title", AttributeValue.fromS("In one go"))))
                .build());
        List<Map<String, AttributeValue>> all = new ArrayList<>();
        all.add(ItemValues.changeable(ItemValues.item(dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("l")))
                .build()))));
        all.get(0).put("in", AttributeValue.fromS("list"));
        dynamoDbClient.putItem(PutItemRequest.builder().tableName(tableName).item(all.get(0)).build());
        DynamoDbClient made = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
        made.putItem(PutItemRequest.builder()
                .tableName("Films")
                .item(ItemValues.with(ItemValues.changeable(ItemValues.item(made.getItem(GetItemRequest.builder()
                        .tableName("Films")
                        .key(Map.of("id", AttributeValue.fromS("m")))
                        .build()))), Map.of("by", AttributeValue.fromS("a client made here"))))
                .build());
        System.out.println(ItemValues.getString(old, "lost") + " " + ItemValues.getString(old, "kept"));
    }
}
