import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** References to methods that may show or compare an item, or iterate over what they get, or that get tables. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static void show(Object given) {
        System.out.println(given != null);
    }

    static <T> void pass(T given) {
        System.out.println(given != null);
    }

    static int count(Iterable<?> elements) {
        int count = 0;
        for (Object element : elements) {
            count++;
        }
        return count;
    }

    static void clear(Table table) {
        table.deleteItem("id", "x");
    }

    static void shown() {
        connect().getTable("A").scan().forEach(Sample::show);
    }

    static void passed() {
        connect().getTable("B").scan().forEach(Sample::pass);
    }

    static void counted() {
        System.out.println(Stream.of(connect().getTable("C").scan()).map(Sample::count).collect(Collectors.toList()));
    }

    static void cleared() {
        Stream.of(connect().getTable("D")).forEach(Sample::clear);
    }

    static void put() {
        Stream.of(new Item().withPrimaryKey("id", "1")).forEach(connect().getTable("E")::putItem);
    }

    static void hashed() {
        Set<Item> items = new HashSet<>();
        connect().getTable("F").scan().forEach(items::add);
        System.out.println(items.size());
    }

    public static void main(String[] args) {
        shown();
        passed();
        counted();
        cleared();
        put();
        hashed();
    }
}
