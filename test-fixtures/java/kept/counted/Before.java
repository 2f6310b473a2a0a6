import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.model.*;
import java.util.Iterator;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Held {
        final DynamoDB held = connect();

        void capacity() {
            ItemCollection<ScanOutcome> items = held.getTable("T").scan();
            Iterator<Item> iterator = items.iterator();
            iterator.next();
            ConsumedCapacity total = items.getAccumulatedConsumedCapacity();
            System.out.println(total.getCapacityUnits());
            iterator.next();
            System.out.println(total.getCapacityUnits());
        }
    }

    static class Followed {
        final DynamoDB followed = connect();

        void pages() {
            Page<Item, ScanOutcome> page = followed.getTable("T").scan().firstPage();
            while (page.hasNextPage()) {
                page = page.nextPage();
            }
            System.out.println(page.size());
        }
    }

    static class Listened {
        final DynamoDB listened = connect();

        void pages() {
            ItemCollection<ScanOutcome> items = listened.getTable("T").scan();
            items.registerLowLevelResultListener(LowLevelResultListener.none());
            for (Item item : items) {
                System.out.println(item.getString("id") + items.getTotalCount());
            }
        }
    }

    public static void main(String[] args) {
        new Held().capacity();
        new Followed().pages();
        new Listened().pages();
    }
}
