import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.model.WriteRequest;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static class Buffer {
        private TableWriteItems items = new TableWriteItems("Buffered");
        private int size;

        void add(String id) {
            items.addItemToPut(new Item().withPrimaryKey("id", id));
            size++;
            if (size == 2) {
                db.batchWriteItem(items);
                items = new TableWriteItems("Buffered");
                size = 0;
            }
        }
    }

    static void deletes(List<String> ids) {
        TableWriteItems writes = new TableWriteItems("Old").withItemsToPut(new Item().withPrimaryKey("id", "kept"));
        for (String id : ids) {
            writes.addHashOnlyPrimaryKeyToDelete("id", id);
        }
        writes.addHashOnlyPrimaryKeysToDelete("id", "x", "y").addPrimaryKeyToDelete(new PrimaryKey("id", "z"));
        BatchWriteItemOutcome outcome = db.batchWriteItem(writes);
        do {
            Map<String, List<WriteRequest>> unprocessed = outcome.getUnprocessedItems();
            if (outcome.getUnprocessedItems().size() > 0) {
                outcome = db.batchWriteItemUnprocessed(unprocessed);
            }
        } while (outcome.getUnprocessedItems().size() > 0);
        System.out.println(writes.getTableName());
    }

    static void collected(List<String> ids) {
        List<Item> items = new ArrayList<>();
        for (String id : ids) {
            items.add(new Item().withPrimaryKey("id", id).withInt("n", 1));
        }
        TableWriteItems writes = new TableWriteItems("All").withItemsToPut(items);
        BatchWriteItemOutcome outcome = db.batchWriteItem(writes);
        System.out.println(outcome.getUnprocessedItems().size());
        db.batchWriteItem(new TableWriteItems("Inline").withItemsToPut(items));
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
