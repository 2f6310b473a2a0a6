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
        TableWriteItems forum = new TableWriteItems("Forum")
                .withItemsToPut(new Item().withPrimaryKey("Name", "S3").withNumber("Threads", 0));
        TableWriteItems thread = new TableWriteItems("Thread")
                .withItemsToPut(new Item().withPrimaryKey("ForumName", "S3", "Subject", "x"))
                .withHashAndRangeKeysToDelete("ForumName", "Subject", "S3", "old");
        BatchWriteItemOutcome outcome = dynamoDB.batchWriteItem(forum, thread);
        System.out.println(outcome.getUnprocessedItems().size());
    }
}
