import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import java.util.*;

/** Attributes are removed in the middle of expressions. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static Item slim(Item item) {
        return item.removeAttribute("draft");
    }

    public static void main(String[] args) {
        Table table = connect().getTable("T");
        Item item = new Item().withPrimaryKey("id", "a").withString("draft", "d").withString("x", "y").withInt("n", 1);
        table.putItem(slim(item));
        item.removeAttribute("x").removeAttribute("none");
        Item same = item.removeAttribute("n").withString("q", "r");
        table.putItem(same.withInt("z", 1).removeAttribute("z"));
        Arrays.asList(item).forEach(each -> each.removeAttribute("q"));
        if (args.length == 0) item.removeAttribute("id");
        System.out.println(item.numberOfAttributes());
        table.putItem(new Item().withString("id", "b").withString("draft", "d").removeAttribute("draft"));
    }
}
