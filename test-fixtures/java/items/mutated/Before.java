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
        Item item = new Item().withPrimaryKey("id", "x");
        item.withString("a", "1").withInt("b", 2);
        item.withString("c", "3");
        if (args.length == 0) {
            item = item.withBoolean("d", true);
        }
        item.removeAttribute("b");
        table.putItem(item);
        ValueMap values = new ValueMap();
        values.withString(":v", "x");
        NameMap names = new NameMap().with("#n", "name");
        table.deleteItem(new DeleteItemSpec().withPrimaryKey(new PrimaryKey("id", "x")).withConditionExpression("#n = :v")
                .withNameMap(names).withValueMap(values));
        System.out.println(item.toJSON());
    }
}
