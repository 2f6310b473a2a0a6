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

    public static void main(String[] args) {
        Table table = connect().getTable("T");
        for (Item item : table.query("id", "x")) {
            System.out.println(item.getString("a"));
        }
        table.query("id", "x", new RangeKeyCondition("sk").between(1, 5)).iterator().hasNext();
        table.query(new KeyAttribute("id", "x"), new RangeKeyCondition("sk").beginsWith("a"), new QueryFilter("f").exists()).iterator().hasNext();
        table.query(new QuerySpec().withHashKey("id", "x").withRangeKeyCondition(new RangeKeyCondition("sk").gt(5.5))
                .withQueryFilters(new QueryFilter("a").eq("b"), new QueryFilter("c").in(1, 2)).withMaxPageSize(3)).iterator().hasNext();
        table.query("id", "x", new RangeKeyCondition("sk").eq(1), "a = :a", "a, b", null, new ValueMap().withInt(":a", 1)).iterator().hasNext();
        table.scan(new ScanFilter("a").notExist(), new ScanFilter("b").contains("x")).iterator().hasNext();
        table.putItem(new Item().withPrimaryKey("id", "x"), new Expected("id").notExist(), new Expected("n").lt(5));
        table.updateItem("id", "x", new AttributeUpdate("a").put(1), new AttributeUpdate("b").addNumeric(2.5), new AttributeUpdate("c").delete());
        table.updateItem(new PrimaryKey("id", "x", "sk", 2), new AttributeUpdate("a").put("v"));
        table.updateItem(new UpdateItemSpec().withPrimaryKey("id", "x").withAttributeUpdate(new AttributeUpdate("a").put(null))
                .withExpected(new Expected("a").eq(1)));
        table.deleteItem("id", "x", "sk", 2, new Expected("a").exists());
        table.deleteItem(new KeyAttribute("id", "x"), new KeyAttribute("sk", 3));
        table.getItem(new GetItemSpec().withPrimaryKey("id", "x").withAttributesToGet("a", "b"));
        table.getItemOutcome("id", "x", "a, #b", new NameMap().with("#b", "b"));
        table.query(new QuerySpec().withHashKey("id", "x").withExclusiveStartKey("id", "x", "sk", 1)).iterator().hasNext();
    }
}
