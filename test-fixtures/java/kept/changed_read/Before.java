import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import java.util.*;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Sometimes {
        final DynamoDB sometimes = connect();

        void run(boolean again) {
            QuerySpec spec = new QuerySpec().withHashKey("id", "a");
            ItemCollection<QueryOutcome> items = sometimes.getTable("T").query(spec);
            spec.withConsistentRead(true);
            if (again) {
                items = sometimes.getTable("T").query(spec);
            }
            for (Item item : items) {
                System.out.println(item.getString("id"));
            }
        }
    }

    static class Old {
        final DynamoDB old = connect();

        void run() {
            QuerySpec spec = new QuerySpec().withHashKey("id", "a");
            ItemCollection<QueryOutcome> items = old.getTable("T").query(spec);
            Iterator<Item> iterator = items.iterator();
            spec.withConsistentRead(true);
            items = old.getTable("T").query(spec);
            while (iterator.hasNext()) {
                System.out.println(iterator.next().getString("id"));
            }
        }
    }

    static class Kept {
        final DynamoDB kept = connect();
        ItemCollection<QueryOutcome> items;

        void run() {
            QuerySpec spec = new QuerySpec().withHashKey("id", "a");
            items = kept.getTable("T").query(spec);
            spec.withConsistentRead(true);
            print();
        }

        void print() {
            for (Item item : items) {
                System.out.println(item.getString("id"));
            }
        }
    }

    public static void main(String[] args) {
        new Sometimes().run(false);
        new Old().run();
        new Kept().run();
    }
}
