import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.DynamoDB;
import com.amazonaws.services.dynamodbv2.document.Item;
import com.amazonaws.services.dynamodbv2.document.Table;

class Sample {
    public static void main(String[] args) {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        DynamoDB dynamoDB = new DynamoDB(client);
        Table table = dynamoDB.getTable("Books");
        int pages = 500;
        table.putItem(new Item().withPrimaryKey("Id", 120).withString("Title", "Book 120").withNumber("Pages", pages));

        Item item = table.getItem("Id", 120);
        if (item == null) {
            System.out.println("none");
        } else {
            System.out.println(item.getString("Title") + " " + item.getInt("Pages") + " " + item.getString("Pages"));
            System.out.println(item.toJSON());
        }
        System.out.println(table.getItem("Id", 121) == null);
    }
}
