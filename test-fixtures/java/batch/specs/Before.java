import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.BatchGetItemSpec;
import com.amazonaws.services.dynamodbv2.document.spec.BatchWriteItemSpec;
import com.amazonaws.services.dynamodbv2.document.spec.ListTablesSpec;
import com.amazonaws.services.dynamodbv2.document.utils.NameMap;
import com.amazonaws.services.dynamodbv2.model.KeysAndAttributes;
import com.amazonaws.services.dynamodbv2.model.ReturnConsumedCapacity;
import com.amazonaws.services.dynamodbv2.model.WriteRequest;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void write(List<String> ids) {
        TableWriteItems writes = new TableWriteItems("Films");
        for (String id : ids) {
            writes.addItemToPut(new Item().withPrimaryKey("id", id).withInt("n", id.length()));
        }
        BatchWriteItemSpec spec = new BatchWriteItemSpec()
                .withTableWriteItems(writes, new TableWriteItems("Old").withHashOnlyKeysToDelete("id", "z"))
                .withReturnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
        BatchWriteItemOutcome outcome = db.batchWriteItem(spec);
        // What DynamoDB had no capacity for
        Map<String, List<WriteRequest>> left = outcome.getUnprocessedItems();
        while (!left.isEmpty()) {
            outcome = db.batchWriteItem(new BatchWriteItemSpec().withUnprocessedItems(left));
            left = outcome.getUnprocessedItems();
        }
    }

    static void read(String table, boolean consistent) {
        BatchGetItemOutcome outcome = db.batchGetItem(new BatchGetItemSpec()
                .withReturnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                .withTableKeyAndAttributes(
                        new TableKeysAndAttributes(table).withHashOnlyKeys("id", "a", "b").withConsistentRead(consistent),
                        new TableKeysAndAttributes("Old").withProjectionExpression("#n, id").withNameMap(new NameMap().with("#n", "name"))
                                .withHashOnlyKeys("id", 7)));
        while (true) {
            for (Map.Entry<String, List<Item>> found : outcome.getTableItems().entrySet()) {
                for (Item item : found.getValue()) {
                    System.out.println(found.getKey() + " " + item.getString("id"));
                }
            }
            Map<String, KeysAndAttributes> left = outcome.getUnprocessedKeys();
            if (left.isEmpty()) {
                break;
            }
            outcome = db.batchGetItem(new BatchGetItemSpec().withUnprocessedKeys(left));
        }
    }

    static void one() {
        System.out.println(db.batchGetItem(new TableKeysAndAttributes("Films").withConsistentRead(true).withHashOnlyKeys("id", "q"))
                .getTableItems().get("Films").size());
    }

    static void tables() {
        for (Table table : db.listTables("Films")) {
            System.out.println(table.getTableName());
        }
        for (Table table : db.listTables(new ListTablesSpec().withExclusiveStartTableName("A").withMaxPageSize(2))) {
            System.out.println(table.getTableName());
        }
    }

    public static void main(String[] args) {
        write(List.of("x", "yy"));
        read("Films", true);
        one();
        tables();
    }
}
