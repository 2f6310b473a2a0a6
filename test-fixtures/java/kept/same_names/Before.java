import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;

/** Items of a scan that have the name of one that is made here are changed. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static void loop(Table table) {
        for (Item item : table.scan()) {
            item.withString("seen", "yes");
            table.putItem(item);
        }
        Item item = new Item().withPrimaryKey("id", "end");
        item.withString("seen", "no");
        table.putItem(item);
    }

    static void function(Table table) {
        table.query("id", "x").forEach(item -> {
            item.withString("seen", "yes");
            table.putItem(item);
        });
        Item item = new Item().withPrimaryKey("id", "end");
        item.withString("seen", "no");
        table.putItem(item);
    }

    public static void main(String[] args) {
        Table table = connect().getTable("T");
        loop(table);
        function(table);
    }
}
