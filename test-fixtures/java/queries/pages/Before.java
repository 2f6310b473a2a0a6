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
        Table table = connect().getTable("T");
        ItemCollection<ScanOutcome> items = table.scan(new ScanSpec().withMaxPageSize(1));
        for (Page<Item, ScanOutcome> page : items.pages()) {
            System.out.println("page of " + page.size());
            for (Item item : page) {
                System.out.println(item.getString("id"));
            }
        }
    }
}
