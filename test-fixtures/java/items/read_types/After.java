import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import java.math.BigDecimal;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient connect() {
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://localhost:8000"))
                .region(Region.of("us-east-1"))
                .build();
        return client;
    }

    static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
        }
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "T";
        GetItemResponse binaryResponse = dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("bin")))
                .build());
        Map<String, AttributeValue> binary = binaryResponse.hasItem() ? binaryResponse.item() : null;
        GetItemResponse itemResponse = dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("x")))
                .build());
        Map<String, AttributeValue> item = itemResponse.hasItem() ? itemResponse.item() : null;
        System.out.println(ItemValues.getString(item, "s") + ItemValues.getString(item, "n") + ItemValues.getString(item, "b") + ItemValues.getString(item, "none") + ItemValues.getString(item, "nul"));
        System.out.println(ItemValues.getInt(item, "n") + ItemValues.getLong(item, "n") + ItemValues.getDouble(item, "n") + ItemValues.getFloat(item, "n") + ItemValues.getShort(item, "n"));
        System.out.println(ItemValues.getNumber(item, "n") + " " + ItemValues.getBigInteger(item, "n") + " " + ItemValues.getNumber(item, "none") + ItemValues.getInt(item, "ns1"));
        System.out.println(ItemValues.getBOOL(item, "b") + " " + ItemValues.getBoolean(item, "b") + ItemValues.getBoolean(item, "one"));
        System.out.println(ItemValues.isNull(item, "nul") + " " + ItemValues.isNull(item, "none") + item.containsKey("s") + item.containsKey("none"));
        System.out.println(ItemValues.getStringSet(item, "ss") + " " + ItemValues.getNumberSet(item, "nset") + ItemValues.getList(item, "l") + ItemValues.getMap(item, "m") + ItemValues.getRawMap(item, "m"));
        System.out.println(Arrays.toString(ItemValues.getBinary(binary, "bin")) + ItemValues.getByteBuffer(binary, "bin").remaining() + ItemValues.getTypeOf(item, "n"));
        List<Object> list = ItemValues.getList(item, "ss");
        Map<String, BigDecimal> numbers = ItemValues.getMapOfNumbers(item, "m", BigDecimal.class);
        System.out.println(list + " " + numbers + ItemValues.get(item, "l") + ItemValues.asMap(item).keySet() + item.size());
        System.out.println(ItemValues.toJSON(item) + ItemValues.toJSONPretty(item) + ItemValues.getJSON(item, "m") + ItemValues.getJSONPretty(item, "l") + ItemValues.getJSON(item, "none"));
        System.out.println(ItemValues.toText(item));
        System.out.println("item: " + ItemValues.toText(item) + ItemValues.itemToString(item));
        for (Map.Entry<String, Object> entry : ItemValues.attributes(item)) {
            System.out.println(entry.getKey());
        }
        attempt(() -> ItemValues.getInt(item, "none"));
        attempt(() -> ItemValues.getBOOL(item, "none"));
        attempt(() -> ItemValues.getString(item, "l"));
        attempt(() -> ItemValues.getBinary(item, "s"));
        attempt(() -> ItemValues.getInt(item, "s"));
        GetItemResponse noneResponse = dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("y")))
                .build());
        Map<String, AttributeValue> none = noneResponse.hasItem() ? noneResponse.item() : null;
        attempt(() -> ItemValues.getString(none, "s"));
    }
}
