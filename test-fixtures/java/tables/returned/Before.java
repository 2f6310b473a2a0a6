import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;

class Sample {
    private final DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());
    private final String prefix = "dev-";
    private int asked;

    private Table table(String name) {
        asked++;
        return db.getTable(prefix + name);
    }

    private final Table log(boolean on) {
        if (!on) {
            return null;
        }
        Table log = this.db.getTable("Log");
        System.out.println("logging to " + log.getTableName());
        return log;
    }

    void run() {
        table("A").putItem(new Item().withPrimaryKey("id", asked));
        Table b = table("B");
        b.putItem(new Item().withPrimaryKey("id", asked));
        b.deleteItem("id", 1);
        Table log = log(true);
        if (log != null) {
            log.putItem(new Item().withPrimaryKey("id", b.getTableName()));
        }
        System.out.println(log(false) == null);
    }

    public static void main(String[] args) {
        new Sample().run();
    }
}
