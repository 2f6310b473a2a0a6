import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import java.util.Map;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void pages(String user) {
        Map<String, AttributeValue> last = null;
        do {
            QuerySpec spec = new QuerySpec().withHashKey("user", user).withMaxResultSize(2);
            if (last != null) {
                spec.withExclusiveStartKey("user", last.get("user").getS(), "at", Long.valueOf(last.get("at").getN()));
            }
            ItemCollection<QueryOutcome> items = db.getTable("Log").query(spec);
            for (Item item : items) {
                System.out.println(item.getString("text"));
            }
            last = items.getLastLowLevelResult().getQueryResult().getLastEvaluatedKey();
        } while (last != null);
    }

    static String next() {
        ItemCollection<ScanOutcome> items = db.getTable("Log").scan(new ScanSpec().withMaxPageSize(1));
        Page<Item, ScanOutcome> page = items.firstPage();
        System.out.println(page.size());
        Map<String, AttributeValue> key = page.getLowLevelResult().getScanResult().getLastEvaluatedKey();
        if (key == null || key.isEmpty()) {
            return "none";
        }
        return key.containsKey("id") ? key.get("id").getS() : "other";
    }

    static void more() {
        ItemCollection<ScanOutcome> items = db.getTable("Log").scan();
        items.iterator().hasNext();
        System.out.println(items.getLastLowLevelResult().getScanResult().getLastEvaluatedKey() != null);
        System.out.println(items.getLastLowLevelResult().getScanResult().getLastEvaluatedKey().get("id").getS());
    }

    public static void main(String[] args) {
        pages("me");
        System.out.println(next());
        System.out.println(next());
        more();
    }
}
