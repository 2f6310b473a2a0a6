import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static String gone(String id) {
        db.getTable("Old").deleteItem("id", id);
        return id;
    }

    static void show(Iterator<Item> items, String word) {
        System.out.println(word);
        while (items.hasNext()) {
            System.out.println(items.next().getString("id"));
        }
    }

    static boolean wanted() {
        return false;
    }

    public static void main(String[] args) {
        // No request is made for what nobody asks
        for (Iterator<Item> items = db.getTable("F").query("id", 1).iterator(); wanted() && items.hasNext();) {
            System.out.println(items.next().getString("id"));
        }
        // The query comes after the argument behind it
        show(db.getTable("T").query("id", 1).iterator(), gone("x"));
        for (Iterator<Item> items = db.getTable("T").scan().iterator(); items.hasNext();) {
            System.out.println(items.next().getString("id"));
        }
        System.out.println(db.getTable("T").query("id", 2).iterator().next().getString("id"));
    }
}
