import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import java.util.*;

class Sample {
    static DynamoDB connect() {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        return new DynamoDB(client);
    }

    static <T> void log(T value) {
        System.out.println(value);
    }

    static void all(Object... values) {
        System.out.println(values.length);
    }

    static void references(ItemCollection<ScanOutcome> found) {
        found.forEach(System.out::println);
    }

    static void generic(Item item) {
        log(item);
    }

    static void many(Item item) {
        all(item, item);
    }

    static void joined(TableWriteItems batch) {
        String text = "" + batch;
        System.out.println(text.isEmpty());
    }

    static boolean listed(List<Item> items, Item item) {
        return items.contains(item);
    }

    static int distinct(List<Item> items) {
        return new HashSet<Item>(items).size();
    }

    static String text(DynamoDB db) {
        return String.valueOf(db);
    }

    static void unprocessed(BatchWriteItemOutcome outcome) {
        System.out.println(outcome.getUnprocessedItems());
    }

    static boolean same(Item one, Item other) {
        return one.equals(other);
    }

    public static void main(String[] args) {
        System.out.println(text(connect()).isEmpty());
    }
}
