import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static class Buffer {
        private Map.Entry<String, List<WriteRequest>> items = Map.entry("Buffered", new ArrayList<>());
        private int size;

        void add(String id) {
            items.getValue().add(WriteRequest.builder().putRequest(PutRequest.builder().item(Map.of(
                    "id", AttributeValue.fromS(id))).build()).build());
            size++;
            if (size == 2) {
                db.batchWriteItem(BatchWriteItemRequest.builder().requestItems(Map.ofEntries(items)).build());
                items = Map.entry("Buffered", new ArrayList<>());
                size = 0;
            }
        }
    }

    static void deletes(List<String> ids) {
        Map.Entry<String, List<WriteRequest>> writes = Map.entry("Old", new ArrayList<>(List.of(
                WriteRequest.builder().putRequest(PutRequest.builder().item(Map.of(
                        "id", AttributeValue.fromS("kept"))).build()).build())));
        for (String id : ids) {
            writes.getValue().add(WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(Map.of(
                    "id", AttributeValue.fromS(id))).build()).build());
        }
        writes.getValue().add(WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(Map.of(
                "id", AttributeValue.fromS("x"))).build()).build());
        writes.getValue().add(WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(Map.of(
                "id", AttributeValue.fromS("y"))).build()).build());
        writes.getValue().add(WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(Map.of(
                "id", AttributeValue.fromS("z"))).build()).build());
        BatchWriteItemResponse outcome = db.batchWriteItem(BatchWriteItemRequest.builder()
                .requestItems(Map.ofEntries(writes))
                .build());
        do {
            Map<String, List<WriteRequest>> unprocessed = outcome.unprocessedItems();
            if (outcome.unprocessedItems().size() > 0) {
                outcome = db.batchWriteItem(BatchWriteItemRequest.builder().requestItems(unprocessed).build());
            }
        } while (outcome.unprocessedItems().size() > 0);
        System.out.println(writes.getKey());
    }

    static void collected(List<String> ids) {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        for (String id : ids) {
            items.add(Map.of("id", AttributeValue.fromS(id), "n", AttributeValue.fromN("1")));
        }
        Map.Entry<String, List<WriteRequest>> writes = Map.entry("All", ItemValues.putRequests(items));
        BatchWriteItemResponse outcome = db.batchWriteItem(BatchWriteItemRequest.builder()
                .requestItems(Map.ofEntries(writes))
                .build());
        System.out.println(outcome.unprocessedItems().size());
        db.batchWriteItem(BatchWriteItemRequest.builder()
                .requestItems(Map.of("Inline", ItemValues.putRequests(items)))
                .build());
    }

    public static void main(String[] args) {
        Buffer buffer = new Buffer();
        buffer.add("a");
        buffer.add("b");
        buffer.add("c");
        buffer.add("d");
        deletes(List.of("p", "q"));
        collected(List.of("r", "s"));
    }
}
