import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import com.amazonaws.services.dynamodbv2.model.ReturnValue;
import java.util.ArrayList;
import java.util.List;

/** Items that come from responses are changed and written again. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static void rename(Item film, String title) {
        film.withString("title", title);
        film.removeAttribute("draft");
    }

    public static void main(String[] args) {
        Table table = connect().getTable("Films");
        Item read = table.getItem("id", "x");
        if (read != null) {
            read.withString("changed", "yes");
            rename(read, "New");
            table.putItem(read);
        }
        Item missing = table.getItem("id", "y");
        System.out.println(missing == null);
        UpdateItemOutcome outcome = table.updateItem(new UpdateItemSpec().withPrimaryKey("id", "x").withUpdateExpression("set a = :a")
                .withValueMap(new ValueMap().withInt(":a", 1)).withReturnValues(ReturnValue.ALL_NEW));
        outcome.getItem().withString("lost", "yes");
        Item old = outcome.getItem();
        old.withString("kept", "yes");
        table.putItem(old);
        table.putItem(table.getItem("id", "z").withString("title", "In one go"));
        List<Item> all = new ArrayList<>();
        all.add(table.getItem("id", "l"));
        all.get(0).withString("in", "list");
        table.putItem(all.get(0));
        DynamoDB made = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
        made.getTable("Films").putItem(made.getTable("Films").getItem("id", "m").withString("by", "a client made here"));
        System.out.println(old.getString("lost") + " " + old.getString("kept"));
    }
}
