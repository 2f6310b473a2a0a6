import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import java.math.BigDecimal;
import java.util.*;

class Sample {
    static DynamoDB connect() {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        return new DynamoDB(client);
    }

    static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
        }
    }

    public static void main(String[] args) {
        Table table = connect().getTable("T");
        Item binary = table.getItem("id", "bin");
        Item item = table.getItem("id", "x");
        System.out.println(item.getString("s") + item.getString("n") + item.getString("b") + item.getString("none") + item.getString("nul"));
        System.out.println(item.getInt("n") + item.getLong("n") + item.getDouble("n") + item.getFloat("n") + item.getShort("n"));
        System.out.println(item.getNumber("n") + " " + item.getBigInteger("n") + " " + item.getNumber("none") + item.getInt("ns1"));
        System.out.println(item.getBOOL("b") + " " + item.getBoolean("b") + item.getBoolean("one"));
        System.out.println(item.isNull("nul") + " " + item.isNull("none") + item.isPresent("s") + item.hasAttribute("none"));
        System.out.println(item.getStringSet("ss") + " " + item.getNumberSet("nset") + item.getList("l") + item.getMap("m") + item.getRawMap("m"));
        System.out.println(Arrays.toString(binary.getBinary("bin")) + binary.getByteBuffer("bin").remaining() + item.getTypeOf("n"));
        List<Object> list = item.getList("ss");
        Map<String, BigDecimal> numbers = item.getMapOfNumbers("m", BigDecimal.class);
        System.out.println(list + " " + numbers + item.get("l") + item.asMap().keySet() + item.numberOfAttributes());
        System.out.println(item.toJSON() + item.toJSONPretty() + item.getJSON("m") + item.getJSONPretty("l") + item.getJSON("none"));
        System.out.println(item);
        System.out.println("item: " + item + item.toString());
        for (Map.Entry<String, Object> entry : item.attributes()) {
            System.out.println(entry.getKey());
        }
        attempt(() -> item.getInt("none"));
        attempt(() -> item.getBOOL("none"));
        attempt(() -> item.getString("l"));
        attempt(() -> item.getBinary("s"));
        attempt(() -> item.getInt("s"));
        Item none = table.getItem("id", "y");
        attempt(() -> none.getString("s"));
    }
}
