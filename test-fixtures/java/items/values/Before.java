import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.*;

class Sample {
    static DynamoDB connect() {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        return new DynamoDB(client);
    }

    static String nothing() {
        return null;
    }

    static int next(int[] counter) {
        return counter[0]++;
    }

    public static void main(String[] args) {
        Table table = connect().getTable("T");
        double price = 1e20;
        float ratio = 0.1f;
        long big = 1L << 40;
        Integer boxed = 7;
        Number number = 2.50;
        BigDecimal decimal = new BigDecimal("1E+3");
        Object object = Arrays.asList(1, 2.5, "x", null);
        byte[] bytes = {1, 2, 3};
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", 1.0);
        map.put("b", Collections.emptyMap());
        int[] counter = {0};
        table.putItem(new Item()
                .withPrimaryKey("id", "x", "sk", 1)
                .withDouble("price", price).withDouble("five", 5).withDouble("literal", 1e20).withFloat("ratio", ratio)
                .withLong("big", big).withInt("neg", -3).withShort("short", (short) 2).withBigInteger("bi", BigInteger.TEN)
                .withNumber("boxed", boxed).withNumber("number", number).withNumber("decimal", decimal).withNumber("half", 0.5f)
                .with("object", object).with("null", null).with("maybe", nothing()).with("flag", true)
                .withBinary("bytes", bytes).withBinary("buffer", ByteBuffer.wrap(bytes))
                .withMap("map", map).withList("list", 1, "two", 3.0, false).withList("list2", Arrays.asList(1, 2))
                .withStringSet("ss", "b", "a").withNumberSet("ns", 1, 2.5).withBigDecimalSet("bds", new BigDecimal("1.50"))
                .withBinarySet("bs", bytes).withBoolean("bool", Boolean.TRUE).withNull("nul")
                .withJSON("json", "{\"a\": [1, 2.50, true, null, \"s\"], \"b\": {}}")
                .withInt("first", next(counter)).withInt("second", next(counter)));
        table.updateItem(new UpdateItemSpec().withPrimaryKey("id", "x")
                .withUpdateExpression("set a = :a, b = :b, c = :c, d = :d, e = :e")
                .withValueMap(new ValueMap().with(":a", 1e20).withNumber(":b", 1e20).withString(":c", nothing()).withInt(":d", 4)
                        .with(":e", object)));
        Map<String, Object> plain = new HashMap<>();
        plain.put(":v", 1985);
        plain.put(":w", 1e10);
        table.deleteItem("id", "x", "v < :v and w < :w", null, plain);
    }
}
