import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import com.amazonaws.services.dynamodbv2.model.*;
import java.util.Arrays;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void put(Table table) {
        PutItemOutcome outcome = table.putItem(new Item().withPrimaryKey("id", 1).withString("title", "x"));
        System.out.println("PutItem succeeded:\n" + outcome.getPutItemResult());
        System.out.println(outcome);
    }

    static void update(Table table) {
        UpdateItemSpec spec = new UpdateItemSpec().withPrimaryKey("id", 1).withUpdateExpression("set a = :a")
                .withValueMap(new ValueMap().withNumber(":a", 2)).withReturnValues(ReturnValue.UPDATED_NEW)
                .withReturnConsumedCapacity("TOTAL");
        UpdateItemOutcome outcome = table.updateItem(spec);
        System.out.println(outcome.getUpdateItemResult());
        System.out.println("used " + outcome.getUpdateItemResult().getConsumedCapacity());
        System.out.println(outcome.getUpdateItemResult().getConsumedCapacity().getCapacityUnits());
        System.out.printf("%s%n", table.deleteItem("id", 1));
    }

    static void tables(String name) {
        System.out.println(db.createTable(new CreateTableRequest().withTableName(name)
                .withKeySchema(new KeySchemaElement("id", KeyType.HASH))
                .withAttributeDefinitions(new AttributeDefinition("id", "N")).withBillingMode("PAY_PER_REQUEST")));
        TableDescription description = db.getTable(name).describe();
        System.out.println(description);
        System.out.println("keys " + description.getKeySchema());
        System.out.println(db.getTable(name).delete());
    }

    public static void main(String[] args) {
        Table table = db.getTable("Films");
        put(table);
        update(table);
        tables("Films");
    }
}
