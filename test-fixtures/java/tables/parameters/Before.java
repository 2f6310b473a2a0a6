import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;

class Sample {
    static DynamoDB connect() {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        return new DynamoDB(client);
    }

    public static void main(String[] args) {
        DynamoDB dynamoDB = connect();
        Table users = dynamoDB.getTable("Users");
        save(users, "a", 1);
        save(dynamoDB.getTable("Other"), "b", 2);
        Item found = find(users, "a");
        System.out.println(found == null ? "none" : found.getString("name"));
        System.out.println(users.getTableName());
        print(found);
    }

    private static void save(Table table, String id, int n) {
        table.putItem(item(id, n));
    }

    private static Item item(String id, int n) {
        return new Item().withPrimaryKey("id", id).withInt("n", n);
    }

    private static Item find(Table table, String id) {
        return table.getItem("id", id);
    }

    private static void print(Item item) {
        System.out.println(item == null);
    }
}
