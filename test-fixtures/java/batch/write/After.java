import java.net.URI;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class Sample {
    static DynamoDbClient connect() {
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://localhost:8000"))
                .region(Region.of("us-east-1"))
                .build();
        return client;
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDB = connect();
        Map.Entry<String, List<WriteRequest>> forum = Map.entry("Forum", List.of(
                WriteRequest.builder().putRequest(PutRequest.builder().item(Map.of(
                        "Name", AttributeValue.fromS("S3"),
                        "Threads", AttributeValue.fromN("0"))).build()).build()));
        Map.Entry<String, List<WriteRequest>> thread = Map.entry("Thread", List.of(
                WriteRequest.builder().putRequest(PutRequest.builder().item(Map.of(
                        "ForumName", AttributeValue.fromS("S3"),
                        "Subject", AttributeValue.fromS("x"))).build()).build(),
                WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(Map.of(
                        "ForumName", AttributeValue.fromS("S3"),
                        "Subject", AttributeValue.fromS("old"))).build()).build()));
        BatchWriteItemResponse outcome = dynamoDB.batchWriteItem(BatchWriteItemRequest.builder()
                .requestItems(Map.ofEntries(forum, thread))
                .build());
        System.out.println(outcome.unprocessedItems().size());
    }
}
