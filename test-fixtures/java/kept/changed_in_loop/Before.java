import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;

class Sample {
    public static void main(String[] args) {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        Table table = new DynamoDB(client).getTable("T");
        QuerySpec spec = new QuerySpec().withHashKey("id", "x");
        ItemCollection<QueryOutcome> found = null;
        for (int i = 0; i < 2; i++) {
            if (found == null) {
                found = table.query(spec);
            } else {
                spec.withScanIndexForward(false);
            }
        }
        for (Item item : found) {
            System.out.println(item.getString("id"));
        }
    }
}
