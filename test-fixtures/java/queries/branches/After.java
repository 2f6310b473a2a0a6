import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;
import java.util.Iterator;
import java.net.URI;
import java.util.Map;

class Sample {
    static DynamoDbClient dynamoDB;

    public static void main(String[] args) {
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://localhost:8000"))
                .region(Region.of("us-east-1"))
                .build();
        dynamoDB = client;
        find("byTitle");
        find("byDate");
        find("none");
    }

    static void find(String indexName) {
        DynamoDbClient dynamoDbClient = dynamoDB;
        String tableName = "T";
        QueryIterable items = null;
        QueryRequest.Builder spec = QueryRequest.builder();
        if ("byDate".equals(indexName)) {
            spec
                    .keyConditionExpression("d = :d and begins_with(id, :i)")
                    .expressionAttributeValues(Map.of(
                            ":d", AttributeValue.fromS("2013"),
                            ":i", AttributeValue.fromS("A-")));
            items = dynamoDbClient.queryPaginator(spec.tableName(tableName).indexName(indexName).build());
        } else if ("byTitle".equals(indexName)) {
            spec.keyConditionExpression("t = :t").expressionAttributeValues(Map.of(":t", AttributeValue.fromS("x")));
            items = dynamoDbClient.queryPaginator(spec.tableName(tableName).indexName(indexName).build());
        } else {
            System.out.println("No valid index name");
            return;
        }
        Iterator<Map<String, AttributeValue>> iterator = items.items().iterator();
        while (iterator.hasNext()) {
            System.out.println(ItemValues.getString(iterator.next(), "id"));
        }
    }
}
