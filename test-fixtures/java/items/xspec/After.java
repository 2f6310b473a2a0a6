import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    static String tableName = "T";

    private static final String STATE = "state";

    static void updates(String state, int steps, double at) {
        UpdateItemRequest.Builder spec = UpdateItemRequest.builder()
                .updateExpression("SET #0 = :0, #1 = :1 REMOVE #2.#3 ADD #4 :2 DELETE #5 :3")
                .conditionExpression("#4 < :4 AND attribute_exists(#6)")
                .expressionAttributeNames(Map.of(
                        "#0", STATE,
                        "#1", "at",
                        "#2", "error",
                        "#3", "text",
                        "#4", "count",
                        "#5", "tags",
                        "#6", "owner"))
                .expressionAttributeValues(Map.of(
                        ":0", ItemValues.attributeValue(state),
                        ":1", AttributeValue.fromN(Double.toString(at)),
                        ":2", AttributeValue.fromN(String.valueOf(steps)),
                        ":3", AttributeValue.fromSs(List.of("new", "old")),
                        ":4", AttributeValue.fromN("10")));
        db.updateItem(spec.tableName(tableName).key(Map.of("id", AttributeValue.fromS("x"))).build());
        db.updateItem(UpdateItemRequest.builder()
                .updateExpression("SET #0 = #0 + :0, #1 = #0 - #2, #3 = if_not_exists(#3,:1), #4 = if_not_exists(#4,:2)")
                .expressionAttributeNames(Map.of("#0", "n", "#1", "m", "#2", "o", "#3", "first", "#4", "low"))
                .expressionAttributeValues(Map.of(
                        ":0", AttributeValue.fromN("1"),
                        ":1", AttributeValue.fromS("now"),
                        ":2", AttributeValue.fromN("5")))
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("x"), "at", AttributeValue.fromN("1")))
                .build());
        db.updateItem(UpdateItemRequest.builder()
                .key(Map.of("id", AttributeValue.fromS("y")))
                .returnValues("ALL_NEW")
                .updateExpression("SET #0 = list_append(#0, :0), #1 = :1")
                .expressionAttributeNames(Map.of("#0", "log", "#1", "gone"))
                .expressionAttributeValues(Map.of(
                        ":0", AttributeValue.fromL(List.of(AttributeValue.fromS("a"), AttributeValue.fromN("1"))),
                        ":1", AttributeValue.fromNul(true)))
                .tableName(tableName)
                .build());
        db.updateItem(UpdateItemRequest.builder()
                .key(Map.of("id", AttributeValue.fromS("z")))
                .updateExpression("SET #0 = :0, #1 = :1, #2 = :2, #3 = list_append(#3, :3) ADD #4 :4, #5 :5")
                .expressionAttributeNames(Map.of("#0", "open", "#1", "m", "#2", "b", "#3", "l", "#4", "s", "#5", "ns"))
                .expressionAttributeValues(Map.of(
                        ":0", AttributeValue.fromBool(true),
                        ":1", ItemValues.attributeValue(Collections.singletonMap("k", 1)),
                        ":2", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1, 2})),
                        ":3", AttributeValue.fromL(List.of(AttributeValue.fromS("one"))),
                        ":4", AttributeValue.fromSs(List.of("p")),
                        ":5", AttributeValue.fromNs(List.of("1", "2"))))
                .tableName(tableName)
                .build());
    }

    static void writes(String owner, Map<String, AttributeValue> key) {
        PutItemRequest.Builder absent = PutItemRequest.builder()
                .conditionExpression("attribute_not_exists(#0)")
                .expressionAttributeNames(Map.of("#0", "id"));
        try {
            db.putItem(absent.item(Map.of("id", AttributeValue.fromS("p"))).tableName(tableName).build());
        } catch (ConditionalCheckFailedException e) {
            System.out.println("there already");
        }
        db.deleteItem(DeleteItemRequest.builder()
                .conditionExpression("NOT (#0 = :0 OR #1 BETWEEN :1 AND :2) AND (begins_with(#2.#3[0].#4, :0))")
                .expressionAttributeNames(Map.of("#0", "owner", "#1", "age", "#2", "a", "#3", "b", "#4", "c"))
                .expressionAttributeValues(Map.of(
                        ":0", ItemValues.attributeValue(owner),
                        ":1", AttributeValue.fromN("1"),
                        ":2", AttributeValue.fromN("2")))
                .tableName(tableName)
                .key(key)
                .build());
        db.deleteItem(DeleteItemRequest.builder()
                .conditionExpression("#0 = #1 OR (#0 IN (:0, :1, :0) OR contains(#2, :0))")
                .expressionAttributeNames(Map.of("#0", "x", "#1", "y", "#2", "z"))
                .expressionAttributeValues(Map.of(":0", AttributeValue.fromS("1"), ":1", AttributeValue.fromS("2")))
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("d"), "at", AttributeValue.fromN("2")))
                .build());
        GetItemResponse itemResponse = db.getItem(GetItemRequest.builder()
                .projectionExpression("#0, #1.#0, #2")
                .expressionAttributeNames(Map.of("#0", "a", "#1", "b", "#2", STATE))
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("g"), "at", AttributeValue.fromN("3")))
                .build());
        Map<String, AttributeValue> item = itemResponse.hasItem() ? itemResponse.item() : null;
        System.out.println(item == null);
        GetItemResponse outcome = db.getItem(GetItemRequest.builder()
                .projectionExpression("#0[1].#1")
                .expressionAttributeNames(Map.of("#0", "list", "#1", "a"))
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("g"), "at", AttributeValue.fromN("4")))
                .build());
        System.out.println((outcome.hasItem() ? outcome.item() : null) == null);
    }

    static void list(List<Integer> all) {
        db.updateItem(UpdateItemRequest.builder()
                .updateExpression("SET #0 = :0")
                .expressionAttributeNames(Map.of("#0", "l"))
                .expressionAttributeValues(Map.of(":0", ItemValues.attributeValue(all)))
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("v")))
                .build());
        all.add(2);
        db.updateItem(UpdateItemRequest.builder()
                .updateExpression("SET #0 = list_append(#0, :0)")
                .expressionAttributeNames(Map.of("#0", "l"))
                .expressionAttributeValues(Map.of(":0", ItemValues.attributeValue(all)))
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("v")))
                .build());
    }

    public static void main(String[] args) {
        updates("open", 3, 1.5e10);
        writes("me", Map.of("id", AttributeValue.fromS("k")));
        list(new ArrayList<>(Arrays.asList(1)));
    }
}
