import com.amazonaws.AmazonServiceException;
import com.amazonaws.SdkClientException;
import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;

/** In SDK v1 what a service refuses is an exception of the client, too. */
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
        }
    }

    static String delete(Table table, String id) {
        try {
            table.deleteItem("id", id);
            return "done";
        } catch (AmazonServiceException e) {
            return "refused " + e.getStatusCode();
        } catch (SdkClientException e) {
            return "failed";
        }
    }

    public static void main(String[] args) {
        Table table = connect().getTable("T");
        System.out.println(put(table, "a") + " " + put(table, "b"));
        System.out.println(delete(table, "a") + " " + delete(table, "b"));
    }
}
