import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
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

    static String nothing() {
        return null;
    }

    static int next(int[] counter) {
        return counter[0]++;
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "T";
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
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.ofEntries(
                        Map.entry("id", AttributeValue.fromS("x")),
                        Map.entry("sk", AttributeValue.fromN("1")),
                        Map.entry("price", AttributeValue.fromN(BigDecimal.valueOf(price).toPlainString())),
                        Map.entry("five", AttributeValue.fromN("5.0")),
                        Map.entry("literal", AttributeValue.fromN("100000000000000000000")),
                        Map.entry("ratio", AttributeValue.fromN(new BigDecimal(Float.toString(ratio)).toPlainString())),
                        Map.entry("big", AttributeValue.fromN(String.valueOf(big))),
                        Map.entry("neg", AttributeValue.fromN("-3")),
                        Map.entry("short", AttributeValue.fromN(String.valueOf((short) 2))),
                        Map.entry("bi", AttributeValue.fromN(BigInteger.TEN.toString())),
                        Map.entry("boxed", AttributeValue.fromN(boxed.toString())),
                        Map.entry("number", ItemValues.itemValue(number)),
                        Map.entry("decimal", AttributeValue.fromN(decimal.toPlainString())),
                        Map.entry("half", AttributeValue.fromN("0.5")),
                        Map.entry("object", ItemValues.itemValue(object)),
                        Map.entry("null", AttributeValue.fromNul(true)),
                        Map.entry("maybe", ItemValues.itemValue(nothing())),
                        Map.entry("flag", AttributeValue.fromBool(true)),
                        Map.entry("bytes", AttributeValue.fromB(SdkBytes.fromByteArray(bytes))),
                        Map.entry("buffer", AttributeValue.fromB(SdkBytes.fromByteBuffer(ByteBuffer.wrap(bytes)))),
                        Map.entry("map", ItemValues.itemValue(map)),
                        Map.entry("list", AttributeValue.fromL(List.of(
                                AttributeValue.fromN("1"),
                                AttributeValue.fromS("two"),
                                AttributeValue.fromN("3.0"),
                                AttributeValue.fromBool(false)))),
                        Map.entry("list2", ItemValues.itemValue(Arrays.asList(1, 2))),
                        Map.entry("ss", AttributeValue.fromSs(List.of("b", "a"))),
                        Map.entry("ns", AttributeValue.fromNs(List.of("1", "2.5"))),
                        Map.entry("bds", AttributeValue.fromNs(List.of(new BigDecimal("1.50").toPlainString()))),
                        Map.entry("bs", AttributeValue.fromBs(List.of(SdkBytes.fromByteArray(bytes)))),
                        Map.entry("bool", AttributeValue.fromBool(Boolean.TRUE)),
                        Map.entry("nul", AttributeValue.fromNul(true)),
                        Map.entry("json", ItemValues.fromJson("{\"a\": [1, 2.50, true, null, \"s\"], \"b\": {}}")),
                        Map.entry("first", AttributeValue.fromN(String.valueOf(next(counter)))),
                        Map.entry("second", AttributeValue.fromN(String.valueOf(next(counter))))))
                .build());
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .key(Map.of("id", AttributeValue.fromS("x")))
                .updateExpression("set a = :a, b = :b, c = :c, d = :d, e = :e")
                .expressionAttributeValues(Map.of(
                        ":a", AttributeValue.fromN("1.0E20"),
                        ":b", AttributeValue.fromN("100000000000000000000"),
                        ":c", ItemValues.attributeValue(nothing()),
                        ":d", AttributeValue.fromN("4"),
                        ":e", ItemValues.attributeValue(object)))
                .tableName(tableName)
                .build());
        Map<String, Object> plain = new HashMap<>();
        plain.put(":v", 1985);
        plain.put(":w", 1e10);
        dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("x")))
                .conditionExpression("v < :v and w < :w")
                .expressionAttributeValues(ItemValues.attributeValues(plain))
                .build());
    }
}
