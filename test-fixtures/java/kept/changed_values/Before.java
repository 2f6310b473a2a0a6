import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import java.util.*;

class Sample {

    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static void list() {
        List<Object> list = new ArrayList<>();
        ValueMap values = new ValueMap().with(":l", list);
        list.add(1);
        connect().getTable("list").updateItem("id", 1, "x", null, values);
    }

    static void nested() {
        List<Object> inner = new ArrayList<>();
        Map<String, Object> map = new HashMap<>();
        map.put("inner", inner);
        Item item = new Item().withPrimaryKey("id", 1).withMap("map", map);
        inner.add(1);
        connect().getTable("nested").putItem(item);
    }

    static void bytes() {
        byte[] bytes = {1, 2};
        PrimaryKey key = new PrimaryKey("id", bytes);
        bytes[0] = 3;
        connect().getTable("bytes").deleteItem(key);
    }

    static void repeated() {
        Set<String> set = new LinkedHashSet<>();
        List<Item> items = new ArrayList<>();
        for (String id : List.of("a", "b")) {
            set.add(id);
            items.add(new Item().withPrimaryKey("id", id).withStringSet("set", set));
        }
        for (Item item : items) {
            connect().getTable("repeated").putItem(item);
        }
    }

    static void lazy() {
        List<Object> list = new ArrayList<>();
        ItemCollection<ScanOutcome> all = connect().getTable("lazy").scan(new ScanFilter("a").eq(list));
        list.add(1);
        all.iterator().hasNext();
    }

    static void unseen() {
        Map<String, Object> map = new HashMap<>();
        Item item = new Item().withPrimaryKey("id", 1).withMap("map", map);
        fill(map);
        connect().getTable("unseen").putItem(item);
    }

    static void fill(Map<String, Object> map) {
        map.put("k", 1);
    }

    public static void main(String[] args) {
        list();
        nested();
        bytes();
        repeated();
        lazy();
        unseen();
    }
}
