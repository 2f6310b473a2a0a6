import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import java.util.*;

/** Methods of one name that would take the same types, or override one that they do not override now. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Shown {
        void show(Map<String, ?> map) {
            System.out.println("map " + map.size());
        }
    }

    static class ShownItem extends Shown {
        void show(Item item) {
            System.out.println("item " + item.getString("id"));
        }
    }

    static class Request {
        Request(PrimaryKey key) {
            connect().getTable("Keys").deleteItem(key);
        }

        Request(Item item) {
            connect().getTable("Items").putItem(item);
        }
    }

    static void clear(Table table) {
        table.deleteItem("id", "given");
    }

    static void clear(DynamoDB db, String name) {
        db.getTable(name).deleteItem("id", "named");
    }

    static void items() {
        new ShownItem().show(new HashMap<>());
        new ShownItem().show(new Item().withPrimaryKey("id", "1"));
    }

    public static void main(String[] args) {
        items();
        new Request(new PrimaryKey("id", "2"));
        new Request(new Item().withPrimaryKey("id", "3"));
        clear(connect().getTable("A"));
        clear(connect(), "B");
    }
}
