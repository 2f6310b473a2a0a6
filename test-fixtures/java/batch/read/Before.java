import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.model.KeysAndAttributes;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void two(String forum) {
        TableKeysAndAttributes forums = new TableKeysAndAttributes(forum);
        // Add a partition key
        forums.addHashOnlyPrimaryKeys("Name", "S3", "DynamoDB");
        TableKeysAndAttributes threads = new TableKeysAndAttributes("Thread");
        threads.addHashAndRangePrimaryKeys("ForumName", "Subject", "S3", "a", "S3", "b");
        BatchGetItemOutcome outcome = db.batchGetItem(forums, threads);
        Map<String, KeysAndAttributes> unprocessed = null;
        do {
            for (String name : outcome.getTableItems().keySet()) {
                System.out.println("Items in table " + name);
                List<Item> items = outcome.getTableItems().get(name);
                for (Item item : items) {
                    System.out.println(item.toJSONPretty());
                }
            }
            unprocessed = outcome.getUnprocessedKeys();
            if (unprocessed.isEmpty()) {
                System.out.println("none left");
            } else {
                outcome = db.batchGetItemUnprocessed(unprocessed);
            }
        } while (!unprocessed.isEmpty());
    }

    static List<Item> inline(Set<String> ids) {
        TableKeysAndAttributes keys = new TableKeysAndAttributes("T");
        for (String id : ids) {
            keys.addHashOnlyPrimaryKey("id", id);
        }
        List<Item> found = new ArrayList<>();
        found.addAll(db.batchGetItem(keys).getTableItems().get("T"));
        found.addAll(db.batchGetItem(new TableKeysAndAttributes("T").withHashOnlyKeys("id", 1, 2)).getTableItems().get("T"));
        return found;
    }

    public static void main(String[] args) {
        two("Forum");
        for (Item item : inline(new LinkedHashSet<>(List.of("p", "q")))) {
            System.out.println(item.getString("id"));
        }
    }
}
