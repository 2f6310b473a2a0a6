import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void put(String json) {
        try {
            Item item = Item.fromJSON(json);
            System.out.println(item == null ? "none" : item.getString("a"));
            db.getTable("T").putItem(new Item().withPrimaryKey("id", 1).withJSON("doc", json));
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) {
        put("{\"a\": 1.50, \"b\": [true, null, \"x\"]}");
        put("{\"a\": 1, \"a\": 2}");
        put("null");
        put("[1, 2]");
        put("\"text\"");
        put("{\"a\": 01}");
        put("{\"a\":");
        put("no JSON");
        put("");
        put("{\"a\": 1} rest");
        put("/* comment */ {\"a\": 12345678901234567890}");
        put("{\"a\": 1e400}");
    }
}
