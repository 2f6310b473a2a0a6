import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeAction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValueUpdate;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void named(DynamoDbClient dynamoDbClient, String tableName, String first, String second) {
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(ItemValues.map(
                        Map.entry(first, AttributeValue.fromS("a")),
                        Map.entry(second, AttributeValue.fromS("b"))))
                .build());
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(ItemValues.map(
                        Map.entry(first, AttributeValue.fromN("1")),
                        Map.entry(second, AttributeValue.fromN("2"))))
                .build());
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .updateExpression("x")
                .expressionAttributeValues(ItemValues.map(
                        Map.entry(first, AttributeValue.fromN("1")),
                        Map.entry(second, AttributeValue.fromN("2"))))
                .build());
        dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(ItemValues.map(
                        Map.entry(first, AttributeValue.fromN("1")),
                        Map.entry(second, AttributeValue.fromN("2"))))
                .build());
        dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(ItemValues.map(
                        Map.entry(first, AttributeValue.fromN("1")),
                        Map.entry(second, AttributeValue.fromN("2"))))
                .build());
        dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(ItemValues.map(
                        Map.entry(first, AttributeValue.fromN("1")),
                        Map.entry(second, AttributeValue.fromN("2"))))
                .build());
        try {
            dynamoDbClient.getItem(GetItemRequest.builder()
                    .tableName(tableName)
                    .key(Map.of(first, AttributeValue.fromN("1"), second, AttributeValue.fromN("2")))
                    .build());
        } catch (IllegalArgumentException e) {
            System.out.println("equal names");
        }
    }

    static void sets(DynamoDbClient dynamoDbClient, String tableName, String one, String other, int number) {
        Map<String, AttributeValue> values = Map.of(
                ":s", ItemValues.attributeValue(new LinkedHashSet<>(Arrays.asList(one, other))),
                ":n", AttributeValue.fromNs(new ArrayList<>(new LinkedHashSet<>(List.of(
                        "5",
                        String.valueOf(number),
                        "2.5")))));
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .updateExpression("add s :s")
                .expressionAttributeValues(values)
                .build());
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .updateExpression("add s :s")
                .expressionAttributeValues(Map.of(
                        ":s", ItemValues.attributeValue(new LinkedHashSet<>(Arrays.asList("a", "b", "a"))),
                        ":n", AttributeValue.fromNs(new ArrayList<>(new LinkedHashSet<>(List.of("1", "1", "2"))))))
                .build());
        String[] all = {one, other};
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .updateExpression("add s :s")
                .expressionAttributeValues(Map.of(
                        ":s", ItemValues.attributeValue(new LinkedHashSet<>(Arrays.asList(all)))))
                .build());
    }

    public static void main(String[] args) {
        String tableName = "T";
        db.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .updateExpression("x")
                .expressionAttributeValues(ItemValues.map(
                        Map.entry(":v", AttributeValue.fromN("1")),
                        Map.entry(":v", AttributeValue.fromS("last"))))
                .build());
        db.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(ItemValues.map(
                        Map.entry("a", AttributeValue.fromS("x")),
                        Map.entry("a", AttributeValue.fromN("2"))))
                .build());
        db.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .attributeUpdates(ItemValues.map(
                        Map.entry("a", AttributeValueUpdate.builder().action(AttributeAction.PUT).value(AttributeValue.fromN("1")).build()),
                        Map.entry("a", AttributeValueUpdate.builder().action(AttributeAction.PUT).value(AttributeValue.fromN("2")).build())))
                .build());
        named(db, tableName, "same", "same");
        named(db, tableName, "one", "two");
        sets(db, tableName, "x", "x", 5);
        sets(db, tableName, "x", "y", 6);
    }
}
