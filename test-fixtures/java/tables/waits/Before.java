import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.model.TableDescription;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void tables(Table orders) throws InterruptedException {
        TableDescription description = orders.waitForActiveOrDelete();
        System.out.println(description == null ? "gone" : description.getTableStatus());
        System.out.println(orders.waitForActiveOrDelete() == null);
        description = orders.waitForAllActiveOrDelete();
        System.out.println(description.getTableName() + " with " + description.getGlobalSecondaryIndexes().size());
        System.out.println(orders.waitForAllActiveOrDelete() == null);
    }

    static void indexes(Table orders) throws InterruptedException {
        Index byDay = orders.getIndex("byDay");
        System.out.println(byDay.waitForActive().getItemCount());
        System.out.println(byDay.waitForDelete().getItemCount());
        System.out.println(orders.getIndex("other").waitForActiveOrDelete().getItemCount());
        try {
            byDay.waitForActive();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            byDay.waitForDelete();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            byDay.waitForActive();
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Table orders = db.getTable("Orders");
        tables(orders);
        indexes(orders);
    }
}
