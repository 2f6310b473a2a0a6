import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import java.net.URI;
import java.util.Map;

class Sample {
    static DynamoDbClient connect() {
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://localhost:8000"))
                .region(Region.of("us-east-1"))
                .build();
        return client;
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "Movies";
        QueryRequest.Builder spec = QueryRequest.builder()
                .keyConditionExpression("#y = :y")
                .expressionAttributeNames(Map.of("#y", "year"))
                .expressionAttributeValues(Map.of(":y", AttributeValue.fromN("1985")))
                .limit(2)
                .consistentRead(true)
                .scanIndexForward(false);
        QueryIterable items = dynamoDbClient.queryPaginator(spec.tableName(tableName).build());
        System.out.println("not yet");
        Iterator<Map<String, AttributeValue>> iterator = items.stream().flatMap(page -> page.items().stream()).iterator();
        System.out.println("still not");
        while (iterator.hasNext()) {
            Map<String, AttributeValue> item = iterator.next();
            System.out.println(ItemValues.getNumber(item, "year") + ": " + ItemValues.getString(item, "title"));
        }
        for (Map<String, AttributeValue> item : items.items()) {
            System.out.println(ItemValues.getString(item, "title"));
        }
        for (Map<String, AttributeValue> item : dynamoDbClient.scanPaginator(ScanRequest.builder()
                .projectionExpression("title")
                .segment(0)
                .totalSegments(2)
                .tableName(tableName)
                .build()).items()) {
            System.out.println(ItemValues.toJSON(item));
        }
        dynamoDbClient.scanPaginator(ScanRequest.builder()
                .tableName(tableName)
                .filterExpression("a = :a")
                .expressionAttributeValues(Map.of(":a", AttributeValue.fromBool(true)))
                .build()).items().forEach(item -> System.out.println(ItemValues.getString(item, "title")));
        for (Map<String, AttributeValue> item : dynamoDbClient.queryPaginator(QueryRequest.builder()
                .tableName(tableName)
                .indexName("by-title")
                .keyConditions(Map.of(
                        "title", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("x")).build()))
                .build()).items()) {
            System.out.println(ItemValues.getString(item, "title"));
        }
        dynamoDbClient.scanPaginator(ScanRequest.builder()
                .tableName(tableName)
                .scanFilter(Map.of())
                .build()).items().iterator().hasNext();
    }
}
