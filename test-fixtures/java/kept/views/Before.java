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

    static void change(Map<String, Object> map) {
        map.put("changed", "yes");
    }

    static void changedInPlace(Table table) {
        Item item = new Item().withPrimaryKey("id", "x").withList("tags", new ArrayList<>(List.of("a")));
        item.getList("tags").add("b");
        table.putItem(item);
    }

    static void changedElsewhere(Table table) {
        Item item = new Item().withPrimaryKey("id", "x").withMap("info", new HashMap<>());
        change(item.getRawMap("info"));
        table.putItem(item);
    }

    static void changedLater(Table table) {
        Item item = new Item().withPrimaryKey("id", "x").withMap("info", new HashMap<>());
        Map<String, Object> info = item.getMap("info");
        info.put("n", 1);
        table.putItem(item);
    }

    static Object given(Item item) {
        return item.asMap();
    }

    public static void main(String[] args) {
        Table table = connect().getTable("T");
        changedInPlace(table);
        changedElsewhere(table);
        changedLater(table);
        table.putItem(new Item().withPrimaryKey("id", String.valueOf(given(new Item().withString("a", "b")))));
    }
}
