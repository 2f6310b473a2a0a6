import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.paginators.ListTablesIterable;
import java.util.Iterator;
import java.net.URI;
import java.util.Map;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void few() {
        for (String tableName : ItemValues.listTablesUpToLimit(db, ListTablesRequest.builder()
                .limit(3)
                .build()).tableNames()) {
            System.out.println(tableName);
        }
    }

    static void after(String start, int most) {
        ListTablesIterable tables = ItemValues.listTablesUpToLimit(db, ListTablesRequest.builder()
                .exclusiveStartTableName(start)
                .limit(most)
                .build());
        Iterator<String> iterator = tables.tableNames().iterator();
        while (iterator.hasNext()) {
            System.out.println(iterator.next());
        }
    }

    static void spec() {
        ListTablesRequest.Builder spec = ListTablesRequest.builder().exclusiveStartTableName("B").limit(2);
        for (String tableName : ItemValues.listTablesUpToLimit(db, spec.build()).tableNames()) {
            System.out.println(tableName);
        }
        for (String tableName : db.listTablesPaginator(ListTablesRequest.builder().limit(2).build()).tableNames()) {
            System.out.println(tableName);
        }
    }

    static void none() {
        for (String tableName : ItemValues.listTablesUpToLimit(db, ListTablesRequest.builder()
                .limit(0)
                .build()).tableNames()) {
            System.out.println(tableName);
        }
        for (Map<String, AttributeValue> item : ItemValues.scanUpToLimit(db, ScanRequest.builder().limit(0).tableName("T").build()).items()) {
            System.out.println(ItemValues.getString(item, "id"));
        }
    }

    public static void main(String[] args) {
        few();
        after("A", 1);
        spec();
        none();
    }
}
