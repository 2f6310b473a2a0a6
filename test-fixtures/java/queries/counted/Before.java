import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.model.*;
import java.util.Iterator;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void counts(String user) {
        ItemCollection<QueryOutcome> items = db.getTable("Log").query("user", user);
        System.out.println(items.getAccumulatedItemCount() + " " + items.getLastLowLevelResult());
        for (Item item : items) {
            System.out.println(item.getString("id") + " of " + items.getAccumulatedItemCount() + "/" + items.getTotalScannedCount());
        }
        for (Page<Item, QueryOutcome> page : items.pages()) {
            System.out.println(page.size() + " of " + items.getTotalCount());
        }
        System.out.println(items.getAccumulatedScannedCount());
    }

    static void capacity() {
        ScanSpec spec = new ScanSpec().withReturnConsumedCapacity(ReturnConsumedCapacity.INDEXES);
        ItemCollection<ScanOutcome> items = db.getTable("Log").scan(spec);
        System.out.println(items.getAccumulatedConsumedCapacity() == null);
        Iterator<Item> iterator = items.iterator();
        while (iterator.hasNext()) {
            System.out.println(iterator.next().getString("id") + " for " + items.getAccumulatedConsumedCapacity().getCapacityUnits());
        }
        System.out.println(items.getTotalConsumedCapacity().getTableName());
        System.out.println(items.getTotalConsumedCapacity().getTable().getCapacityUnits());
        System.out.println(items.getTotalConsumedCapacity());
        ScanOutcome last = items.getLastLowLevelResult();
        System.out.println(last.getScanResult().getCount() + " of " + last.getScanResult().getScannedCount() + ", " + last.getItems().size());
    }

    static void first() {
        ItemCollection<QueryOutcome> items = db.getTable("Log").query(new QuerySpec().withHashKey("user", "b").withMaxResultSize(2));
        Page<Item, QueryOutcome> page = items.firstPage();
        for (Item item : page) {
            System.out.println(item.getString("id"));
        }
        System.out.println(page.getLowLevelResult().getQueryResult().getScannedCount() + " " + items.getAccumulatedItemCount());
        for (Item item : items) {
            System.out.println(item.getString("id"));
        }
        System.out.println(items.getAccumulatedItemCount());
        System.out.println(db.getTable("Log").scan().firstPage().size());
    }

    public static void main(String[] args) {
        counts("a");
        capacity();
        first();
    }
}
