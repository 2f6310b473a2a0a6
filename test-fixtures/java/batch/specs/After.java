import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void write(List<String> ids) {
        Map.Entry<String, List<WriteRequest>> writes = Map.entry("Films", new ArrayList<>());
        for (String id : ids) {
            writes.getValue().add(WriteRequest.builder().putRequest(PutRequest.builder().item(Map.of(
                    "id", AttributeValue.fromS(id),
                    "n", AttributeValue.fromN(String.valueOf(id.length())))).build()).build());
        }
        BatchWriteItemRequest.Builder spec = BatchWriteItemRequest.builder()
                .requestItems(Map.ofEntries(
                        writes,
                        Map.entry("Old", List.of(
                                WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(Map.of(
                                        "id", AttributeValue.fromS("z"))).build()).build()))))
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
        BatchWriteItemResponse outcome = db.batchWriteItem(spec.build());
        // What DynamoDB had no capacity for
        Map<String, List<WriteRequest>> left = outcome.unprocessedItems();
        while (!left.isEmpty()) {
            outcome = db.batchWriteItem(BatchWriteItemRequest.builder().requestItems(left).build());
            left = outcome.unprocessedItems();
        }
    }

    static void read(String table, boolean consistent) {
        BatchGetItemResponse outcome = db.batchGetItem(BatchGetItemRequest.builder()
                .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
                .requestItems(Map.of(
                        table, KeysAndAttributes.builder()
                                .keys(List.of(
                                        Map.of("id", AttributeValue.fromS("a")),
                                        Map.of("id", AttributeValue.fromS("b"))))
                                .consistentRead(consistent)
                                .build(),
                        "Old", KeysAndAttributes.builder()
                                .keys(List.of(Map.of("id", AttributeValue.fromN("7"))))
                                .consistentRead(false)
                                .projectionExpression("#n, id")
                                .expressionAttributeNames(Map.of("#n", "name"))
                                .build()))
                .build());
        while (true) {
            for (Map.Entry<String, List<Map<String, AttributeValue>>> found : outcome.responses().entrySet()) {
                for (Map<String, AttributeValue> item : found.getValue()) {
                    System.out.println(found.getKey() + " " + ItemValues.getString(item, "id"));
                }
            }
            Map<String, KeysAndAttributes> left = outcome.unprocessedKeys();
            if (left.isEmpty()) {
                break;
            }
            outcome = db.batchGetItem(BatchGetItemRequest.builder().requestItems(left).build());
        }
    }

    static void one() {
        System.out.println(db.batchGetItem(BatchGetItemRequest.builder()
                .requestItems(Map.of(
                        "Films", KeysAndAttributes.builder()
                                .keys(List.of(Map.of("id", AttributeValue.fromS("q"))))
                                .consistentRead(true)
                                .build()))
                .build()).responses().get("Films").size());
    }

    static void tables() {
        for (String tableName : db.listTablesPaginator(ListTablesRequest.builder()
                .exclusiveStartTableName("Films")
                .build()).tableNames()) {
            System.out.println(tableName);
        }
        for (String tableName : db.listTablesPaginator(ListTablesRequest.builder()
                .exclusiveStartTableName("A")
                .limit(2)
                .build()).tableNames()) {
            System.out.println(tableName);
        }
    }

    public static void main(String[] args) {
        write(List.of("x", "yy"));
        read("Films", true);
        one();
        tables();
    }
}
