import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void named(Table table, String first, String second) {
        table.putItem(new Item().withString(first, "a").withString(second, "b"));
        table.putItem(new Item().withPrimaryKey(first, 1, second, 2));
        table.updateItem("id", 1, "x", null, new ValueMap().withInt(first, 1).withInt(second, 2));
        table.getItem(new KeyAttribute(first, 1), new KeyAttribute(second, 2));
        table.getItem(new PrimaryKey().addComponent(first, 1).addComponent(second, 2));
        table.getItem(first, 1, second, 2);
        try {
            table.getItem(new PrimaryKey(first, 1, second, 2));
        } catch (IllegalArgumentException e) {
            System.out.println("equal names");
        }
    }

    static void sets(Table table, String one, String other, int number) {
        ValueMap values = new ValueMap().withStringSet(":s", one, other).withNumberSet(":n", 5, number, 2.5);
        table.updateItem("id", 1, "add s :s", null, values);
        table.updateItem("id", 1, "add s :s", null, new ValueMap().withStringSet(":s", "a", "b", "a").withNumberSet(":n", 1, 1L, 2));
        String[] all = {one, other};
        table.updateItem("id", 1, "add s :s", null, new ValueMap().withStringSet(":s", all));
    }

    public static void main(String[] args) {
        Table table = db.getTable("T");
        table.updateItem("id", 1, "x", null, new ValueMap().withInt(":v", 1).withString(":v", "last"));
        table.putItem(new Item().withString("a", "x").withInt("a", 2));
        table.updateItem("id", 1, new AttributeUpdate("a").put(1), new AttributeUpdate("a").put(2));
        named(table, "same", "same");
        named(table, "one", "two");
        sets(table, "x", "x", 5);
        sets(table, "x", "y", 6);
    }
}
