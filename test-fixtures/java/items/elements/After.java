import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeAction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValueUpdate;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void change(Object[] more, int number) {
        String tableName = "T";
        db.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .attributeUpdates(Map.of(
                        "tags", AttributeValueUpdate.builder().action(AttributeAction.ADD).value(ItemValues.attributeValue(new LinkedHashSet<>(Arrays.asList("a",
                                "b",
                                "a")))).build()))
                .build());
        db.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .attributeUpdates(Map.of(
                        "tags", AttributeValueUpdate.builder().action(AttributeAction.DELETE).value(ItemValues.attributeValue(new LinkedHashSet<>(Arrays.asList(more)))).build(),
                        "n", AttributeValueUpdate.builder().action(AttributeAction.ADD).value(AttributeValue.fromN("1")).build()))
                .build());
        UpdateItemRequest.Builder spec = UpdateItemRequest.builder()
                .key(Map.of("id", AttributeValue.fromN("1")))
                .attributeUpdates(Map.of(
                        "numbers", AttributeValueUpdate.builder().action(AttributeAction.ADD).value(ItemValues.attributeValue(new LinkedHashSet<>(Arrays.asList(number,
                                2.50,
                                3L)))).build(),
                        "old", AttributeValueUpdate.builder().action(AttributeAction.DELETE).build()));
        db.updateItem(spec.tableName(tableName).build());
        db.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of(
                        "id", AttributeValue.fromN("1"),
                        "all", ItemValues.itemValue(Arrays.asList(1, "x", 2.5e10)),
                        "few", AttributeValue.fromL(List.of(AttributeValue.fromS("a"), AttributeValue.fromN("2")))))
                .build());
    }

    public static void main(String[] args) {
        change(new Object[] {"x", "y"}, 7);
    }
}
