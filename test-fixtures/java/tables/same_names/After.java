import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import java.util.*;
import java.util.function.*;
import java.net.URI;

/** Variables of the same name in one method, and in initializers: each has its own table, item and spec. */
class Sample {
    static DynamoDbClient connect() {
        return DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    }

    static DynamoDbClient dynamoDbClient = connect();
    static String tableName = "Field";
    static Consumer<String> later = id -> {
        DynamoDbClient dynamoDbClient3 = connect();
        String tableName3 = "Function";
        dynamoDbClient3.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName3)
                .key(Map.of("id", AttributeValue.fromS(id)))
                .build());
    };

    static {
        String name = "First";
        DynamoDbClient dynamoDbClient3 = connect();
        dynamoDbClient3.deleteItem(DeleteItemRequest.builder()
                .tableName(name)
                .key(Map.of("id", AttributeValue.fromS("static")))
                .build());
    }

    {
        String name = "Second";
        DynamoDbClient dynamoDbClient3 = connect();
        dynamoDbClient3.deleteItem(DeleteItemRequest.builder()
                .tableName(name)
                .key(Map.of("id", AttributeValue.fromS("instance")))
                .build());
    }

    static void blocks(DynamoDbClient one, DynamoDbClient two, String first, String second) {
        {
            one.putItem(PutItemRequest.builder()
                    .tableName(first)
                    .item(Map.of("id", AttributeValue.fromS("1")))
                    .build());
        }
        {
            two.putItem(PutItemRequest.builder()
                    .tableName(second)
                    .item(Map.of("id", AttributeValue.fromS("2")))
                    .build());
        }
        for (int i = 0; i < 2; i++) {
            String tableName3 = "T" + i;
            one.putItem(PutItemRequest.builder()
                    .tableName(tableName3)
                    .item(Map.of("id", AttributeValue.fromS("3")))
                    .build());
        }
        Runnable task = () -> {
            String tableName3 = "Task";
            two.putItem(PutItemRequest.builder()
                    .tableName(tableName3)
                    .item(Map.of("id", AttributeValue.fromS("4")))
                    .build());
        };
        task.run();
        try {
            String tableName3 = "Tried";
            one.putItem(PutItemRequest.builder()
                    .tableName(tableName3)
                    .item(Map.of("id", AttributeValue.fromS("5")))
                    .build());
        } catch (RuntimeException e) {
            String tableName3 = "Failed";
            two.putItem(PutItemRequest.builder()
                    .tableName(tableName3)
                    .item(Map.of("id", AttributeValue.fromS("6")))
                    .build());
        }
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of("id", AttributeValue.fromS("field")))
                .build());
        Runnable own = new Runnable() {
            final DynamoDbClient dynamoDbClient2 = connect();
            final String tableName2 = "Anonymous";

            @Override
            public void run() {
                dynamoDbClient2.putItem(PutItemRequest.builder()
                        .tableName(tableName2)
                        .item(Map.of("id", AttributeValue.fromS("7")))
                        .build());
            }
        };
        own.run();
    }

    static void specs(DynamoDbClient dynamoDbClient3, String tableName3, String kind) {
        if (kind.isEmpty()) {
            QueryRequest.Builder spec = QueryRequest.builder()
                    .limit(1)
                    .keyConditions(Map.of(
                            "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("a")).build()));
            dynamoDbClient3.queryPaginator(spec
                    .tableName(tableName3)
                    .build()).items().forEach(item -> System.out.println(ItemValues.getString(item, "id")));
        } else {
            QueryRequest.Builder spec = QueryRequest.builder()
                    .limit(1)
                    .keyConditions(Map.of(
                            "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("b")).build()));
            for (Map<String, AttributeValue> item : ItemValues.queryUpToLimit(dynamoDbClient3, spec.tableName(tableName3).build()).items()) {
                System.out.println(ItemValues.getString(item, "id"));
            }
        }
        Map<String, AttributeValue> item = ItemValues.map(Map.entry("id", AttributeValue.fromS(kind)));
        item.put("n", AttributeValue.fromN("1"));
        dynamoDbClient3.putItem(PutItemRequest.builder().tableName(tableName3).item(item).build());
    }

    static void branches(DynamoDbClient db, int kind) {
        switch (kind) {
            case 1:
                Map<String, AttributeValue> item = ItemValues.map(Map.entry("id", AttributeValue.fromS("1")));
                db.putItem(PutItemRequest.builder().tableName("Branches").item(item).build());
                break;
            case 2:
                item = ItemValues.map(Map.entry("id", AttributeValue.fromS("2")));
                db.putItem(PutItemRequest.builder().tableName("Branches").item(item).build());
                break;
            default:
                break;
        }
    }

    public static void main(String[] args) {
        later.accept("x");
        new Sample();
        blocks(connect(), connect(), "A", "B");
        specs(connect(), "Specs", "");
        specs(connect(), "Specs", "more");
        branches(connect(), 1);
        branches(connect(), 2);
    }
}
