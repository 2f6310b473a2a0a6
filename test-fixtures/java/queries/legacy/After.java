import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeAction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValueUpdate;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ExpectedAttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

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
        String tableName = "T";
        for (Map<String, AttributeValue> item : dynamoDbClient.queryPaginator(QueryRequest.builder()
                .tableName(tableName)
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("x")).build()))
                .build()).items()) {
            System.out.println(ItemValues.getString(item, "a"));
        }
        dynamoDbClient.queryPaginator(QueryRequest.builder()
                .tableName(tableName)
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("x")).build(),
                        "sk", Condition.builder().comparisonOperator(ComparisonOperator.BETWEEN).attributeValueList(AttributeValue.fromN("1"), AttributeValue.fromN("5")).build()))
                .build()).items().iterator().hasNext();
        dynamoDbClient.queryPaginator(QueryRequest.builder()
                .tableName(tableName)
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("x")).build(),
                        "sk", Condition.builder().comparisonOperator(ComparisonOperator.BEGINS_WITH).attributeValueList(AttributeValue.fromS("a")).build()))
                .queryFilter(Map.of("f", Condition.builder().comparisonOperator(ComparisonOperator.NOT_NULL).build()))
                .build()).items().iterator().hasNext();
        dynamoDbClient.queryPaginator(QueryRequest.builder()
                .queryFilter(Map.of(
                        "a", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("b")).build(),
                        "c", Condition.builder().comparisonOperator(ComparisonOperator.IN).attributeValueList(AttributeValue.fromN("1"),
                                AttributeValue.fromN("2")).build()))
                .limit(3)
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("x")).build(),
                        "sk", Condition.builder().comparisonOperator(ComparisonOperator.GT).attributeValueList(AttributeValue.fromN("5.5")).build()))
                .tableName(tableName)
                .build()).items().iterator().hasNext();
        dynamoDbClient.queryPaginator(QueryRequest.builder()
                .tableName(tableName)
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("x")).build(),
                        "sk", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("1")).build()))
                .filterExpression("a = :a")
                .projectionExpression("a, b")
                .expressionAttributeValues(Map.of(":a", AttributeValue.fromN("1")))
                .build()).items().iterator().hasNext();
        dynamoDbClient.scanPaginator(ScanRequest.builder()
                .tableName(tableName)
                .scanFilter(Map.of(
                        "a", Condition.builder().comparisonOperator(ComparisonOperator.NULL).build(),
                        "b", Condition.builder().comparisonOperator(ComparisonOperator.CONTAINS).attributeValueList(AttributeValue.fromS("x")).build()))
                .build()).items().iterator().hasNext();
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of("id", AttributeValue.fromS("x")))
                .expected(Map.of(
                        "id", ExpectedAttributeValue.builder().comparisonOperator(ComparisonOperator.NULL).build(),
                        "n", ExpectedAttributeValue.builder().comparisonOperator(ComparisonOperator.LT).attributeValueList(AttributeValue.fromN("5")).build()))
                .build());
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("x")))
                .attributeUpdates(Map.of(
                        "a", AttributeValueUpdate.builder().action(AttributeAction.PUT).value(AttributeValue.fromN("1")).build(),
                        "b", AttributeValueUpdate.builder().action(AttributeAction.ADD).value(AttributeValue.fromN("2.5")).build(),
                        "c", AttributeValueUpdate.builder().action(AttributeAction.DELETE).build()))
                .build());
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("x"), "sk", AttributeValue.fromN("2")))
                .attributeUpdates(Map.of(
                        "a", AttributeValueUpdate.builder().action(AttributeAction.PUT).value(AttributeValue.fromS("v")).build()))
                .build());
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .key(Map.of("id", AttributeValue.fromS("x")))
                .attributeUpdates(Map.of("a", AttributeValueUpdate.builder().action(AttributeAction.PUT).build()))
                .expected(Map.of(
                        "a", ExpectedAttributeValue.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN("1")).build()))
                .tableName(tableName)
                .build());
        dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("x"), "sk", AttributeValue.fromN("2")))
                .expected(Map.of(
                        "a", ExpectedAttributeValue.builder().comparisonOperator(ComparisonOperator.NOT_NULL).build()))
                .build());
        dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("x"), "sk", AttributeValue.fromN("3")))
                .build());
        dynamoDbClient.getItem(GetItemRequest.builder()
                .key(Map.of("id", AttributeValue.fromS("x")))
                .attributesToGet("a", "b")
                .tableName(tableName)
                .build());
        dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("x")))
                .projectionExpression("a, #b")
                .expressionAttributeNames(Map.of("#b", "b"))
                .build());
        dynamoDbClient.queryPaginator(QueryRequest.builder()
                .exclusiveStartKey(Map.of("id", AttributeValue.fromS("x"), "sk", AttributeValue.fromN("1")))
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("x")).build()))
                .tableName(tableName)
                .build()).items().iterator().hasNext();
    }
}
