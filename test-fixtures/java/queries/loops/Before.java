import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import java.util.Iterator;
import java.util.stream.StreamSupport;

class Sample {
    static DynamoDB connect() {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        return new DynamoDB(client);
    }

    public static void main(String[] args) {
        Table table = connect().getTable("Movies");
        QuerySpec spec = new QuerySpec().withKeyConditionExpression("#y = :y")
                .withNameMap(new NameMap().with("#y", "year"))
                .withValueMap(new ValueMap().withNumber(":y", 1985))
                .withMaxPageSize(2).withConsistentRead(true).withScanIndexForward(false);
        ItemCollection<QueryOutcome> items = table.query(spec);
        System.out.println("not yet");
        Iterator<Item> iterator = items.iterator();
        System.out.println("still not");
        while (iterator.hasNext()) {
            Item item = iterator.next();
            System.out.println(item.getNumber("year") + ": " + item.getString("title"));
        }
        for (Item item : items) {
            System.out.println(item.getString("title"));
        }
        for (Item item : table.scan(new ScanSpec().withProjectionExpression("title").withSegment(0).withTotalSegments(2))) {
            System.out.println(item.toJSON());
        }
        table.scan("a = :a", null, new ValueMap().withBoolean(":a", true)).forEach(item -> System.out.println(item.getString("title")));
        for (Item item : table.getIndex("by-title").query("title", "x")) {
            System.out.println(item.getString("title"));
        }
        table.scan().iterator().hasNext();
    }
}
