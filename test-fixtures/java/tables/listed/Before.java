import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.DynamoDB;
import com.amazonaws.services.dynamodbv2.document.Item;
import com.amazonaws.services.dynamodbv2.document.Table;
import com.amazonaws.services.dynamodbv2.document.TableCollection;
import com.amazonaws.services.dynamodbv2.model.ListTablesResult;
import java.util.Iterator;

class Sample {
    static AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build();
    static DynamoDB dynamoDB = new DynamoDB(client);

    static void names() {
        TableCollection<ListTablesResult> tables = dynamoDB.listTables();
        Iterator<Table> iterator = tables.iterator();
        while (iterator.hasNext()) {
            Table table = iterator.next();
            System.out.println(table.getTableName());
        }
    }

    static void each() {
        for (Table table : dynamoDB.listTables()) {
            table.putItem(new Item().withPrimaryKey("id", table.getTableName()));
        }
    }

    static void printed() {
        Iterator<Table> all = dynamoDB.listTables().iterator();
        while (all.hasNext()) {
            System.out.println(all.next().getTableName());
        }
    }

    public static void main(String[] args) {
        names();
        each();
        printed();
    }
}
