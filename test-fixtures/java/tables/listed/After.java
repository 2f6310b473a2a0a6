import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.paginators.ListTablesIterable;
import java.util.Iterator;
import java.net.URI;
import java.util.Map;

class Sample {
    static DynamoDbClient client = DynamoDbClient.builder()
            .endpointOverride(URI.create("http://localhost:8000"))
            .region(Region.of("us-east-1"))
            .build();
    static DynamoDbClient dynamoDB = client;

    static void names() {
        ListTablesIterable tables = dynamoDB.listTablesPaginator();
        Iterator<String> iterator = tables.tableNames().iterator();
        while (iterator.hasNext()) {
            String tableName = iterator.next();
            System.out.println(tableName);
        }
    }

    static void each() {
        for (String tableName : dynamoDB.listTablesPaginator().tableNames()) {
            dynamoDB.putItem(PutItemRequest.builder()
                    .tableName(tableName)
                    .item(Map.of("id", AttributeValue.fromS(tableName)))
                    .build());
        }
    }

    static void printed() {
        Iterator<String> all = dynamoDB.listTablesPaginator().tableNames().iterator();
        while (all.hasNext()) {
            System.out.println(all.next());
        }
    }

    public static void main(String[] args) {
        names();
        each();
        printed();
    }
}
