import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Numbers become the type of their parameter before they are written. */
class Sample {
    static DynamoDbClient connect() {
        return DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "T";
        char letter = 'c';
        byte small = 7;
        int whole = 5;
        long large = 9007199254740993L;
        float part = 0.1f;
        Integer boxed = 6;
        Character boxedLetter = 'd';
        Map<String, AttributeValue> item = Map.ofEntries(
                Map.entry("id", AttributeValue.fromS("x")),
                Map.entry("a", AttributeValue.fromN(new BigDecimal(Double.toString(whole)).toPlainString())),
                Map.entry("b", AttributeValue.fromN(new BigDecimal(Double.toString(large)).toPlainString())),
                Map.entry("c", AttributeValue.fromN(new BigDecimal(Double.toString(part)).toPlainString())),
                Map.entry("d", AttributeValue.fromN(new BigDecimal(Double.toString(letter)).toPlainString())),
                Map.entry("e", AttributeValue.fromN(new BigDecimal(Double.toString(boxed)).toPlainString())),
                Map.entry("f", AttributeValue.fromN(new BigDecimal(Float.toString(whole)).toPlainString())),
                Map.entry("g", AttributeValue.fromN(new BigDecimal(Float.toString(large)).toPlainString())),
                Map.entry("h", AttributeValue.fromN(new BigDecimal(Float.toString(letter)).toPlainString())),
                Map.entry("i", AttributeValue.fromN(new BigDecimal(Float.toString(boxed)).toPlainString())),
                Map.entry("j", AttributeValue.fromN(Long.toString(letter))),
                Map.entry("k", AttributeValue.fromN(boxed.toString())),
                Map.entry("l", AttributeValue.fromN(String.valueOf(small))),
                Map.entry("m", AttributeValue.fromN(Long.toString('e'))),
                Map.entry("n", AttributeValue.fromN(Long.toString(boxedLetter))),
                Map.entry("o", AttributeValue.fromN(Integer.toString(letter))),
                Map.entry("p", AttributeValue.fromN(String.valueOf(small))),
                Map.entry("q", AttributeValue.fromN(String.valueOf(args.length == 0 ? boxed : boxedLetter))),
                Map.entry("r", AttributeValue.fromN(String.valueOf(small))),
                Map.entry("s", AttributeValue.fromN("5.0")),
                Map.entry("t", AttributeValue.fromN("5.0")),
                Map.entry("u", AttributeValue.fromN("-2.0")));
        dynamoDbClient.putItem(PutItemRequest.builder().tableName(tableName).item(item).build());
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .key(Map.of("id", AttributeValue.fromS("x")))
                .updateExpression("set a = :a, b = :b, c = :c")
                .expressionAttributeValues(Map.of(
                        ":a", AttributeValue.fromN(Integer.toString(letter)),
                        ":b", AttributeValue.fromN(Long.toString(letter)),
                        ":c", AttributeValue.fromN(new BigDecimal(Float.toString(part)).toPlainString())))
                .tableName(tableName)
                .build());
    }
}
