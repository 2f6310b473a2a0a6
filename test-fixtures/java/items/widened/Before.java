import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;

/** Numbers become the type of their parameter before they are written. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    public static void main(String[] args) {
        Table table = connect().getTable("T");
        char letter = 'c';
        byte small = 7;
        int whole = 5;
        long large = 9007199254740993L;
        float part = 0.1f;
        Integer boxed = 6;
        Character boxedLetter = 'd';
        Item item = new Item().withPrimaryKey("id", "x")
                .withDouble("a", whole).withDouble("b", large).withDouble("c", part).withDouble("d", letter).withDouble("e", boxed)
                .withFloat("f", whole).withFloat("g", large).withFloat("h", letter).withFloat("i", boxed)
                .withLong("j", letter).withLong("k", boxed).withLong("l", small).withLong("m", 'e').withLong("n", boxedLetter)
                .withInt("o", letter).withInt("p", small).withInt("q", args.length == 0 ? boxed : boxedLetter)
                .withShort("r", small).withDouble("s", 5).withFloat("t", 5L).withDouble("u", -2);
        table.putItem(item);
        table.updateItem(new UpdateItemSpec().withPrimaryKey("id", "x").withUpdateExpression("set a = :a, b = :b, c = :c")
                .withValueMap(new ValueMap().withInt(":a", letter).withLong(":b", letter).withNumber(":c", part)));
    }
}
