import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    public static void main(String[] args) {
        String tableName = "T";
        Map<String, Object> info = new HashMap<>();
        info.put("plot", "none");
        db.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of("id", AttributeValue.fromN("1"), "info", ItemValues.itemValue(info)))
                .build());
        info.put("rating", 5);
        List<String> names = new ArrayList<>(List.of("a"));
        Map<String, AttributeValue> copied = Map.of("id", AttributeValue.fromN("2"), "names", ItemValues.itemValue(names));
        names.clear();
        db.putItem(PutItemRequest.builder().tableName(tableName).item(copied).build());
        for (String id : List.of("x", "y")) {
            Map<String, Object> own = new HashMap<>();
            own.put("k", id);
            Map<String, AttributeValue> item = Map.of("id", AttributeValue.fromS(id), "own", ItemValues.itemValue(own));
            db.putItem(PutItemRequest.builder().tableName(tableName).item(item).build());
        }
        Set<String> set = new TreeSet<>(List.of("b"));
        set.add("x");
        Map<String, AttributeValue> values = Map.of(":s", ItemValues.attributeValue(set));
        System.out.println(set.size() + " " + set);
        for (String element : set) {
            System.out.println(element);
        }
        db.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .updateExpression("add s :s")
                .expressionAttributeValues(values)
                .build());
    }
}
