import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;

class Sample {
    static DynamoDB connect() {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        return new DynamoDB(client);
    }

    private final Table table;
    private final DynamoDB db;
    private Index index;

    Sample(DynamoDB dynamoDB, String name) {
        this.db = dynamoDB;
        this.table = dynamoDB.getTable(name);
    }

    void put(String id) {
        table.putItem(new Item().withPrimaryKey("id", id));
        this.table.deleteItem("id", id);
        db.getTable("Log").putItem(new Item().withPrimaryKey("id", table.getTableName()));
    }

    public static void main(String[] args) {
        new Sample(connect(), "T").put("x");
    }
}
