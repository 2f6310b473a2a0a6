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
    static String tableName = "T";

    static void query(String user, int year) {
        QueryRequest.Builder spec = QueryRequest.builder()
                .keyConditionExpression("#0 = :0 AND #1 >= :1")
                .filterExpression("#2 = :2 OR #3 = :3")
                .projectionExpression("#4, #5.#1")
                .expressionAttributeNames(Map.of(
                        "#0", "user",
                        "#1", "year",
                        "#2", "kind",
                        "#3", "open",
                        "#4", "title",
                        "#5", "info"))
                .expressionAttributeValues(Map.of(
                        ":0", AttributeValue.fromS("me"),
                        ":1", AttributeValue.fromN(String.valueOf(year)),
                        ":2", AttributeValue.fromS("film"),
                        ":3", AttributeValue.fromBool(true)));
        for (Map<String, AttributeValue> item : db.queryPaginator(spec.limit(2).tableName(tableName).build()).items()) {
            System.out.println(ItemValues.getString(item, "title"));
        }
        for (Map<String, AttributeValue> item : db.queryPaginator(QueryRequest.builder()
                .filterExpression("#0 > :0 AND #1 < :0")
                .expressionAttributeNames(Map.of("#0", "n", "#1", "m"))
                .expressionAttributeValues(Map.of(":0", AttributeValue.fromN(String.valueOf(year))))
                .keyConditions(Map.of(
                        "year", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromN(String.valueOf(year))).build()))
                .tableName(tableName)
                .indexName("byYear")
                .build()).items()) {
            System.out.println(ItemValues.getString(item, "title"));
        }
        QueryRequest.Builder filter = QueryRequest.builder()
                .filterExpression("#0 <= :0")
                .expressionAttributeNames(Map.of("#0", "kind"))
                .expressionAttributeValues(Map.of(":0", AttributeValue.fromS("z")));
        for (Map<String, AttributeValue> item : db.queryPaginator(filter
                .tableName(tableName)
                .keyConditions(Map.of(
                        "user", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS(user)).build(),
                        "year", Condition.builder().comparisonOperator(ComparisonOperator.GT).attributeValueList(AttributeValue.fromN("3")).build()))
                .build()).items()) {
            System.out.println(ItemValues.getString(item, "title"));
        }
        System.out.println(db.queryPaginator(QueryRequest.builder()
                .projectionExpression("#0")
                .expressionAttributeNames(Map.of("#0", "title"))
                .tableName(tableName)
                .keyConditions(Map.of(
                        "user", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS(user)).build()))
                .build()).items().iterator().hasNext());
    }

    static void scan(double limit) {
        for (Map<String, AttributeValue> item : db.scanPaginator(ScanRequest.builder()
                .filterExpression("#0 < :0")
                .projectionExpression("#1")
                .expressionAttributeNames(Map.of("#0", "price", "#1", "title"))
                .expressionAttributeValues(Map.of(":0", AttributeValue.fromN(Double.toString(limit))))
                .tableName(tableName)
                .build()).items()) {
            System.out.println(ItemValues.getString(item, "title"));
        }
        ScanRequest.Builder unset = ScanRequest.builder()
                .filterExpression("NOT attribute_not_exists(#0)")
                .expressionAttributeNames(Map.of("#0", "title"));
        for (Map<String, AttributeValue> item : db.scanPaginator(unset.tableName(tableName).indexName("byYear").build()).items()) {
            System.out.println(ItemValues.getString(item, "title"));
        }
        for (Map<String, AttributeValue> item : db.scanPaginator(ScanRequest.builder()
                .filterExpression("#0 IN (:0, :1) AND #1 IN (:2)")
                .expressionAttributeNames(Map.of("#0", "a", "#1", "b"))
                .expressionAttributeValues(Map.of(
                        ":0", AttributeValue.fromN("1"),
                        ":1", AttributeValue.fromN("2"),
                        ":2", AttributeValue.fromS("x")))
                .segment(0)
                .totalSegments(2)
                .tableName(tableName)
                .build()).items()) {
            System.out.println(ItemValues.getString(item, "title"));
        }
    }

    public static void main(String[] args) {
        query("me", 1999);
        scan(9.5);
    }
}
