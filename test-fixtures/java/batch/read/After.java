import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void two(String forum) {
        Map.Entry<String, List<Map<String, AttributeValue>>> forums = Map.entry(forum, new ArrayList<>());
        // Add a partition key
        forums.getValue().add(Map.of("Name", AttributeValue.fromS("S3")));
        forums.getValue().add(Map.of("Name", AttributeValue.fromS("DynamoDB")));
        Map.Entry<String, List<Map<String, AttributeValue>>> threads = Map.entry("Thread", new ArrayList<>());
        threads.getValue().add(Map.of("ForumName", AttributeValue.fromS("S3"), "Subject", AttributeValue.fromS("a")));
        threads.getValue().add(Map.of("ForumName", AttributeValue.fromS("S3"), "Subject", AttributeValue.fromS("b")));
        BatchGetItemResponse outcome = db.batchGetItem(BatchGetItemRequest.builder()
                .requestItems(Map.of(
                        forums.getKey(), KeysAndAttributes.builder()
                                .keys(forums.getValue())
                                .consistentRead(false)
                                .build(),
                        threads.getKey(), KeysAndAttributes.builder()
                                .keys(threads.getValue())
                                .consistentRead(false)
                                .build()))
                .build());
        Map<String, KeysAndAttributes> unprocessed = null;
        do {
            for (String name : outcome.responses().keySet()) {
                System.out.println("Items in table " + name);
                List<Map<String, AttributeValue>> items = outcome.responses().get(name);
                for (Map<String, AttributeValue> item : items) {
                    System.out.println(ItemValues.toJSONPretty(item));
                }
            }
            unprocessed = outcome.unprocessedKeys();
            if (unprocessed.isEmpty()) {
                System.out.println("none left");
            } else {
                outcome = db.batchGetItem(BatchGetItemRequest.builder().requestItems(unprocessed).build());
            }
        } while (!unprocessed.isEmpty());
    }

    static List<Map<String, AttributeValue>> inline(Set<String> ids) {
        Map.Entry<String, List<Map<String, AttributeValue>>> keys = Map.entry("T", new ArrayList<>());
        for (String id : ids) {
            keys.getValue().add(Map.of("id", AttributeValue.fromS(id)));
        }
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        found.addAll(db.batchGetItem(BatchGetItemRequest.builder()
                .requestItems(Map.of(
                        keys.getKey(), KeysAndAttributes.builder().keys(keys.getValue()).consistentRead(false).build()))
                .build()).responses().get("T"));
        found.addAll(db.batchGetItem(BatchGetItemRequest.builder()
                .requestItems(Map.of(
                        "T", KeysAndAttributes.builder()
                                .keys(List.of(
                                        Map.of("id", AttributeValue.fromN("1")),
                                        Map.of("id", AttributeValue.fromN("2"))))
                                .consistentRead(false)
                                .build()))
                .build()).responses().get("T"));
        return found;
    }

    public static void main(String[] args) {
        two("Forum");
        for (Map<String, AttributeValue> item : inline(new LinkedHashSet<>(List.of("p", "q")))) {
            System.out.println(ItemValues.getString(item, "id"));
        }
    }
}
