import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.model.ListTablesResult;
import java.util.Iterator;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void few() {
        for (Table table : db.listTables(3)) {
            System.out.println(table.getTableName());
        }
    }

    static void after(String start, int most) {
        TableCollection<ListTablesResult> tables = db.listTables(start, most);
        Iterator<Table> iterator = tables.iterator();
        while (iterator.hasNext()) {
            System.out.println(iterator.next().getTableName());
        }
    }

    static void spec() {
        ListTablesSpec spec = new ListTablesSpec().withExclusiveStartTableName("B").withMaxResultSize(2);
        for (Table table : db.listTables(spec)) {
            System.out.println(table.getTableName());
        }
        for (Table table : db.listTables(new ListTablesSpec().withMaxPageSize(2))) {
            System.out.println(table.getTableName());
        }
    }

    static void none() {
        for (Table table : db.listTables(0)) {
            System.out.println(table.getTableName());
        }
        for (Item item : db.getTable("T").scan(new ScanSpec().withMaxResultSize(0))) {
            System.out.println(item.getString("id"));
        }
    }

    public static void main(String[] args) {
        few();
        after("A", 1);
        spec();
        none();
    }
}
