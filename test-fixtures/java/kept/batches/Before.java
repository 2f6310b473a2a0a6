import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import java.util.*;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Mixed {
        final DynamoDB mixed = connect();

        void write() {
            TableWriteItems writes = new TableWriteItems("T");
            writes.addHashOnlyPrimaryKeyToDelete("id", "a");
            writes.addItemToPut(new Item().withPrimaryKey("id", "b"));
            mixed.batchWriteItem(writes);
        }
    }

    static class Later {
        final DynamoDB later = connect();

        void write() {
            Item item = new Item().withPrimaryKey("id", "a");
            List<Item> items = new ArrayList<>();
            items.add(item);
            TableWriteItems writes = new TableWriteItems("T").withItemsToPut(items);
            item.withString("more", "x");
            later.batchWriteItem(writes);
        }
    }

    static class Replaced {
        final DynamoDB replaced = connect();

        void write() {
            TableWriteItems writes = new TableWriteItems("T");
            writes.addItemToPut(new Item().withPrimaryKey("id", "a"));
            writes.withItemsToPut(new Item().withPrimaryKey("id", "b"));
            replaced.batchWriteItem(writes);
        }
    }

    static class Options {
        final DynamoDB options = connect();

        void read() {
            TableKeysAndAttributes keys = new TableKeysAndAttributes("T").withConsistentRead(true);
            keys.addHashOnlyPrimaryKey("id", "a");
            System.out.println(options.batchGetItem(keys).getUnprocessedKeys().size());
        }
    }

    static class Sorted {
        final DynamoDB sorted = connect();

        void read() {
            List<Item> items = sorted.batchGetItem(new TableKeysAndAttributes("T").withHashOnlyKeys("id", "a")).getTableItems().get("T");
            Collections.reverse(items);
            System.out.println(items.size());
        }
    }

    public static void main(String[] args) {
        new Mixed().write();
        new Later().write();
        new Replaced().write();
        new Options().read();
        new Sorted().read();
    }
}
