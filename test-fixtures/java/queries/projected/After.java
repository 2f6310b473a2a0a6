import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    public static void main(String[] args) {
        String tableName = "T";
        String indexName = "I";
        Map.Entry<String, Condition> range = Map.entry("sk", Condition.builder().comparisonOperator(ComparisonOperator.GT).attributeValueList(AttributeValue.fromN("1")).build());
        Map<String, AttributeValue> values = Map.of(":a", AttributeValue.fromN("1"));
        // Of these methods, one takes the projection first.
        db.queryPaginator(QueryRequest.builder()
                .tableName(tableName)
                .keyConditions(Map.ofEntries(
                        Map.entry("id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("1")).build()),
                        range))
                .filterExpression("first")
                .projectionExpression("second")
                .expressionAttributeValues(values)
                .build()).items().iterator().hasNext();
        db.queryPaginator(QueryRequest.builder()
                .tableName(tableName)
                .keyConditions(Map.ofEntries(
                        Map.entry("id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("1")).build()),
                        range))
                .filterExpression("first")
                .projectionExpression("second")
                .expressionAttributeValues(values)
                .build()).items().iterator().hasNext();
        db.queryPaginator(QueryRequest.builder()
                .tableName(tableName)
                .indexName(indexName)
                .keyConditions(Map.ofEntries(
                        Map.entry("id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("1")).build()),
                        range))
                .filterExpression("first")
                .projectionExpression("second")
                .expressionAttributeValues(values)
                .build()).items().iterator().hasNext();
        db.queryPaginator(QueryRequest.builder()
                .tableName(tableName)
                .indexName(indexName)
                .keyConditions(Map.ofEntries(
                        Map.entry("id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("1")).build()),
                        range))
                .projectionExpression("first")
                .filterExpression("second")
                .expressionAttributeValues(values)
                .build()).items().iterator().hasNext();
        db.scanPaginator(ScanRequest.builder()
                .tableName(tableName)
                .indexName(indexName)
                .filterExpression("first")
                .projectionExpression("second")
                .expressionAttributeValues(values)
                .build()).items().iterator().hasNext();
    }
}
