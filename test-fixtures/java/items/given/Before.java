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

    public static void main(String[] args) {
        Table table = db.getTable("T");
        Map<String, Object> info = new HashMap<>();
        info.put("plot", "none");
        table.putItem(new Item().withPrimaryKey("id", 1).withMap("info", info));
        info.put("rating", 5);
        List<String> names = new ArrayList<>(List.of("a"));
        Item copied = new Item().withPrimaryKey("id", 2).withList("names", names);
        names.clear();
        table.putItem(copied);
        for (String id : List.of("x", "y")) {
            Map<String, Object> own = new HashMap<>();
            own.put("k", id);
            Item item = new Item().withPrimaryKey("id", id).withMap("own", own);
            table.putItem(item);
        }
        Set<String> set = new TreeSet<>(List.of("b"));
        set.add("x");
        ValueMap values = new ValueMap().withStringSet(":s", set);
        System.out.println(set.size() + " " + set);
        for (String element : set) {
            System.out.println(element);
        }
        table.updateItem("id", 1, "add s :s", null, values);
    }
}
