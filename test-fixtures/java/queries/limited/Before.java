import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import java.util.Iterator;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void newest(String user) {
        QuerySpec spec = new QuerySpec().withHashKey("user", user).withScanIndexForward(false).withMaxResultSize(1);
        Iterator<Item> items = db.getTable("Log").query(spec).iterator();
        if (items.hasNext()) {
            System.out.println(items.next().getString("text"));
        }
    }

    static void segment(int limit) {
        ScanSpec spec = new ScanSpec().withMaxResultSize(limit).withTotalSegments(2).withSegment(1);
        ItemCollection<ScanOutcome> items = db.getTable("Log").scan(spec);
        Iterator<Item> iterator = items.iterator();
        while (iterator.hasNext()) {
            System.out.println(iterator.next().getString("id"));
        }
        for (Item item : items) {
            System.out.println(item.getString("id"));
        }
    }

    static void chain(boolean few) {
        QuerySpec spec = new QuerySpec();
        spec.withKeyConditionExpression("id = :i").withValueMap(new ValueMap().withString(":i", "x"));
        if (few) {
            spec.withMaxResultSize(3);
        }
        for (Page<Item, QueryOutcome> page : db.getTable("Log").getIndex("byId").query(spec).pages()) {
            System.out.println("page of " + page.size());
        }
        for (Item item : db.getTable("Log").query(new QuerySpec().withHashKey("user", "z").withMaxResultSize(2))) {
            System.out.println(item.getString("id"));
        }
        for (Item item : db.getTable("Log").query(new QuerySpec().withHashKey("user", "p").withMaxPageSize(2))) {
            System.out.println(item.getString("id"));
        }
    }

    public static void main(String[] args) {
        newest("a");
        segment(3);
        chain(true);
        chain(false);
    }
}
