import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;

/** A method takes any number of items. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static int save(Table table, Item... items) {
        int count = 0;
        for (Item item : items) table.putItem(item.withInt("n", ++count));
        return count;
    }

    static int pass(Item first, Item... others) {
        return save(connect().getTable("First"), first) + save(connect().getTable("Others"), others);
    }

    public static void main(String[] args) {
        System.out.println(save(connect().getTable("T")));
        System.out.println(save(connect().getTable("T"), new Item().withPrimaryKey("id", "1"), new Item().withPrimaryKey("id", "2")));
        System.out.println(pass(new Item().withPrimaryKey("id", "3")));
        System.out.println(pass(new Item().withPrimaryKey("id", "4"), new Item().withPrimaryKey("id", "5")));
    }
}
