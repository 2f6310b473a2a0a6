import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.BatchGetItemSpec;
import com.amazonaws.services.dynamodbv2.document.spec.BatchWriteItemSpec;
import com.amazonaws.services.dynamodbv2.document.spec.ListTablesSpec;
import com.amazonaws.services.dynamodbv2.model.ListTablesResult;
import com.amazonaws.services.dynamodbv2.model.WriteRequest;
import java.util.*;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Grown {
        final DynamoDB grown = connect();

        void write() {
            TableWriteItems writes = new TableWriteItems("T");
            BatchWriteItemSpec spec = new BatchWriteItemSpec().withTableWriteItems(writes);
            writes.addItemToPut(new Item().withPrimaryKey("id", "a"));
            grown.batchWriteItem(spec);
        }
    }

    static class Joined {
        final DynamoDB joined = connect();

        void write(Map<String, List<WriteRequest>> left) {
            joined.batchWriteItem(new BatchWriteItemSpec().withUnprocessedItems(left)
                    .withTableWriteItems(new TableWriteItems("T").withHashOnlyKeysToDelete("id", "a")));
        }
    }

    static class Options {
        final DynamoDB options = connect();

        void read() {
            TableKeysAndAttributes keys = new TableKeysAndAttributes("T").withHashOnlyKeys("id", "a").withConsistentRead(true);
            System.out.println(options.batchGetItem(new BatchGetItemSpec().withTableKeyAndAttributes(keys)).getUnprocessedKeys().size());
        }
    }

    static class Names {
        final DynamoDB named = connect();

        void list() {
            ListTablesSpec spec = new ListTablesSpec().withMaxPageSize(1);
            TableCollection<ListTablesResult> all = named.listTables(spec);
            spec.withMaxPageSize(2);
            for (Table table : all) {
                System.out.println(table.getTableName());
            }
        }
    }

    static class Few {
        final DynamoDB few = connect();

        void list() {
            for (Table table : few.listTables("A", 2)) {
                System.out.println(table.getTableName());
            }
        }
    }

    public static void main(String[] args) {
        new Grown().write();
        new Joined().write(new HashMap<>());
        new Options().read();
        new Names().list();
        new Few().list();
    }
}
