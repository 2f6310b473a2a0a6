import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;

/**
 * Puts an {@link Item} into a {@link Table}.
 *
 * @see #connect()
 */
class Sample {
    /** @return the {@link DynamoDB} of {@link AmazonDynamoDB} */
    static DynamoDB connect() {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        return new DynamoDB(client);
    }

    public static void main(String[] args) {
        Table table = connect().getTable("T"); // the table
        // Writes an item.
        table.putItem(new Item().withPrimaryKey("id", "x") // the key
                .withString("a", "1") /* a */
                .withString("b", /* inside */ "2"));
        /* after */
    }
}
