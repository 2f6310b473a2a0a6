import java.net.URI;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void tables(DynamoDbClient dynamoDbClient, String ordersTableName) throws InterruptedException {
        TableDescription description = ItemValues.waitForActiveOrDelete(dynamoDbClient, ordersTableName);
        System.out.println(description == null ? "gone" : description.tableStatusAsString());
        System.out.println(ItemValues.waitForActiveOrDelete(dynamoDbClient, ordersTableName) == null);
        description = ItemValues.waitForAllActiveOrDelete(dynamoDbClient, ordersTableName);
        System.out.println(description.tableName() + " with " + (description.hasGlobalSecondaryIndexes() ? description.globalSecondaryIndexes() : null).size());
        System.out.println(ItemValues.waitForAllActiveOrDelete(dynamoDbClient, ordersTableName) == null);
    }

    static void indexes(DynamoDbClient dynamoDbClient, String ordersTableName) throws InterruptedException {
        String byDayName = "byDay";
        System.out.println(ItemValues.waitForIndexActive(dynamoDbClient, ordersTableName, byDayName).itemCount());
        System.out.println(ItemValues.waitForIndexDelete(dynamoDbClient, ordersTableName, byDayName).itemCount());
        System.out.println(ItemValues.waitForIndexActiveOrDelete(dynamoDbClient, ordersTableName, "other").itemCount());
        try {
            ItemValues.waitForIndexActive(dynamoDbClient, ordersTableName, byDayName);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            ItemValues.waitForIndexDelete(dynamoDbClient, ordersTableName, byDayName);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            ItemValues.waitForIndexActive(dynamoDbClient, ordersTableName, byDayName);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) throws InterruptedException {
        String ordersTableName = "Orders";
        tables(db, ordersTableName);
        indexes(db, ordersTableName);
    }
}
