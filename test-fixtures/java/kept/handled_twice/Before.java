import com.amazonaws.AmazonClientException;
import com.amazonaws.SdkClientException;
import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;

/** One class of SDK v2 takes the place of two. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static String put(Table table, String id) {
        try {
            table.putItem(new Item().withPrimaryKey("id", id));
            return "done";
        } catch (SdkClientException e) {
            return "failed";
        } catch (AmazonClientException e) {
            return "failed otherwise";
        }
    }

    public static void main(String[] args) {
        System.out.println(put(connect().getTable("T"), "a"));
    }
}
