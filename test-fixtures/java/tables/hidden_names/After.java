import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import java.util.*;
import java.net.URI;

/** Tables and indexes are used where the client or name that they were made with is hidden, or is another by then. */
class Sample {
    static DynamoDbClient connect() {
        return DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    }

    static class Films {
        private final DynamoDbClient db;
        private final DynamoDbClient dynamoDbClient;
        private final String tableName;

        Films(DynamoDbClient db) {
            this.db = db;
            dynamoDbClient = db;
            tableName = "Films";
        }

        void inClass(String name) {
            final String namedTableName = name;
            class Remover {
                final String name = "of a class";

                void remove() {
                    db.deleteItem(DeleteItemRequest.builder()
                            .tableName(namedTableName)
                            .key(Map.of("id", AttributeValue.fromS(name)))
                            .build());
                }
            }
            new Remover().remove();
        }

        Runnable inMethod(String name) {
            String namedTableName = name;
            return new Runnable() {
                @Override
                public void run() {
                    String name = "of a method";
                    db.deleteItem(DeleteItemRequest.builder()
                            .tableName(namedTableName)
                            .key(Map.of("id", AttributeValue.fromS(name)))
                            .build());
                }
            };
        }

        void parameter(DynamoDbClient db) {
            dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                    .tableName(tableName)
                    .key(Map.of("id", AttributeValue.fromS("parameter")))
                    .build());
        }

        void loop(List<DynamoDbClient> others) {
            for (DynamoDbClient db : others)
                dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                        .tableName(tableName)
                        .key(Map.of("id", AttributeValue.fromS("loop")))
                        .build());
        }
    }

    static class More extends Films {
        private final DynamoDbClient db = null;
        private final DynamoDbClient dynamoDbClient2;
        private final String ownTableName;

        More(DynamoDbClient given) {
            super(given);
            dynamoDbClient2 = given;
            ownTableName = "More";
        }

        void use() {
            dynamoDbClient2.deleteItem(DeleteItemRequest.builder()
                    .tableName(ownTableName)
                    .key(Map.of("id", ItemValues.attributeValue(db == null ? "own" : "?")))
                    .build());
        }
    }

    static class Changing {
        private DynamoDbClient db = connect();
        private DynamoDbClient dynamoDbClient3 = db;
        private String tableName2 = "Changing";
        private String name = "First";

        void close() {
            db = null;
        }

        void rename() {
            name = "Second";
        }

        void use() {
            DynamoDbClient dynamoDbClient4 = connect();
            String namedTableName = name;
            rename();
            close();
            dynamoDbClient4.deleteItem(DeleteItemRequest.builder()
                    .tableName(namedTableName)
                    .key(Map.of("id", AttributeValue.fromS(name)))
                    .build());
            dynamoDbClient3.deleteItem(DeleteItemRequest.builder()
                    .tableName(tableName2)
                    .key(Map.of("id", AttributeValue.fromS("closed")))
                    .build());
        }
    }

    static void index(DynamoDbClient db) {
        String tableName3 = "A";
        DynamoDbClient dynamoDbClient4 = db;
        String indexTableName = tableName3;
        String indexName = "by";
        tableName3 = "B";
        for (Map<String, AttributeValue> item : dynamoDbClient4.queryPaginator(QueryRequest.builder()
                .tableName(indexTableName)
                .indexName(indexName)
                .keyConditions(Map.of(
                        "kind", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS("x")).build()))
                .build()).items())
            System.out.println(ItemValues.getString(item, "id"));
        db.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName3)
                .key(Map.of("id", AttributeValue.fromS("b")))
                .build());
    }

    static void inner(DynamoDbClient db, boolean there) {
        DynamoDbClient dynamoDbClient4 = null;
        String tableName3 = null;
        if (there) {
            String name = "There";
            DynamoDbClient same = db;
            dynamoDbClient4 = same;
            tableName3 = name;
        }
        dynamoDbClient4.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName3)
                .key(Map.of("id", AttributeValue.fromS("inner")))
                .build());
    }

    public static void main(String[] args) {
        Films films = new Films(connect());
        films.inClass("Named");
        films.inMethod("Method").run();
        films.parameter(null);
        films.loop(Collections.singletonList(null));
        new More(connect()).use();
        new Changing().use();
        index(connect());
        inner(connect(), true);
    }
}
