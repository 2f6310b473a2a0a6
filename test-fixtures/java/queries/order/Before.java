import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static String said(String text) {
        System.out.println(text);
        return text;
    }

    static DynamoDB client() {
        System.out.println("client");
        return db;
    }

    static Item item() {
        System.out.println("item");
        return new Item().withPrimaryKey("id", 1);
    }

    public static void main(String[] args) {
        client().getTable(said("T")).getIndex(said("I")).query("id", said("v")).iterator().hasNext();
        Table table = client().getTable(said("T"));
        System.out.println("between");
        table.deleteItem("id", said("d"));
        table.putItem(new PutItemSpec().withConditionExpression(said("a")).withItem(item()).withConditionExpression(said("b")));
        table.query("id", said("h"), new RangeKeyCondition(said("sk")).eq(said("r")), new QueryFilter(said("q")).eq(said("w"))).iterator().hasNext();
        table.updateItem("id", said("u"), new AttributeUpdate(said("n")).put(said("p")), new AttributeUpdate("z").put(null));
        table.putItem(new Item().withPrimaryKey("id", said("i")).withString("a", said("s")), new Expected("a").eq(said("e")), new Expected(said("x")).exists());
        db.batchWriteItem(new TableWriteItems(said("A")).addPrimaryKeyToDelete(new PrimaryKey("id", said("k"))),
                new TableWriteItems(said("B")).addItemToPut(item()));
    }
}
