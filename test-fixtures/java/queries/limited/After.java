import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.paginators.ScanIterable;
import java.util.Iterator;
import java.net.URI;
import java.util.Map;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void newest(String user) {
        QueryRequest.Builder spec = QueryRequest.builder()
                .scanIndexForward(false)
                .limit(1)
                .keyConditions(Map.of(
                        "user", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS(user)).build()));
        Iterator<Map<String, AttributeValue>> items = ItemValues.queryUpToLimit(db, spec
                .tableName("Log")
                .build()).stream().flatMap(resultPage -> resultPage.items().stream()).iterator();
        if (items.hasNext()) {
            System.out.println(ItemValues.getString(items.next(), "text"));
        }
    }

    static void segment(int limit) {
        ScanRequest.Builder spec = ScanRequest.builder().limit(limit).totalSegments(2).segment(1);
        ScanIterable items = ItemValues.scanUpToLimit(db, spec.tableName("Log").build());
        Iterator<Map<String, AttributeValue>> iterator = items.items().iterator();
        while (iterator.hasNext()) {
            System.out.println(ItemValues.getString(iterator.next(), "id"));
        }
        for (Map<String, AttributeValue> item : items.items()) {
            System.out.println(ItemValues.getString(item, "id"));
        }
    }

    static void chain(boolean few) {
        QueryRequest.Builder spec = QueryRequest.builder();
        spec.keyConditionExpression("id = :i").expressionAttributeValues(Map.of(":i", AttributeValue.fromS("x")));
        if (few) {
            spec.limit(3);
        }
        for (QueryResponse page : ItemValues.queryUpToLimit(db, spec
                .tableName("Log")
                .indexName("byId")
                .build())) {
            System.out.println("page of " + page.items().size());
        }
        for (Map<String, AttributeValue> item : ItemValues.queryUpToLimit(db, QueryRequest.builder()
                .limit(2)
                .keyConditions(Map.of(
                        "user", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("z")).build()))
                .tableName("Log")
                .build()).items()) {
            System.out.println(ItemValues.getString(item, "id"));
        }
        for (Map<String, AttributeValue> item : db.queryPaginator(QueryRequest.builder()
                .limit(2)
                .keyConditions(Map.of(
                        "user", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("p")).build()))
                .tableName("Log")
                .build()).items()) {
            System.out.println(ItemValues.getString(item, "id"));
        }
    }

    public static void main(String[] args) {
        newest("a");
        segment(3);
        chain(true);
        chain(false);
    }
}
