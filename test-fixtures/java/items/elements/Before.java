import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.UpdateItemSpec;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void change(Object[] more, int number) {
        Table table = db.getTable("T");
        table.updateItem("id", 1, new AttributeUpdate("tags").addElements("a", "b", "a"));
        table.updateItem("id", 1, new AttributeUpdate("tags").removeElements(more), new AttributeUpdate("n").addNumeric(1));
        UpdateItemSpec spec = new UpdateItemSpec().withPrimaryKey("id", 1)
                .withAttributeUpdate(new AttributeUpdate("numbers").addElements(number, 2.50, 3L), new AttributeUpdate("old").delete());
        table.updateItem(spec);
        table.putItem(new Item().withPrimaryKey("id", 1).withList("all", Arrays.asList(1, "x", 2.5e10))
                .withList("few", "a", 2));
    }

    public static void main(String[] args) {
        change(new Object[] {"x", "y"}, 7);
    }
}
