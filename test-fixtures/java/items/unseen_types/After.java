import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Values come from a library whose types are not at hand. */
class Sample {
    static DynamoDbClient connect() {
        return DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    }

    public static void main(String[] args) throws Exception {
        JsonNode film = new ObjectMapper().readTree("{\"id\": \"f1\", \"year\": 1999, \"price\": 12.50, \"big\": 1e20, \"short\": true}");
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "Films";
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of(
                        "id", ItemValues.itemValue(film.get("id").asText()),
                        "year", ItemValues.itemValue(film.get("year").intValue()),
                        "big", ItemValues.itemValue(film.get("big").decimalValue()),
                        "title", AttributeValue.fromS(film.get("id").asText())))
                .build());
        Map<String, AttributeValue> item = ItemValues.map(
                Map.entry("id", ItemValues.itemValue(film.path("id").textValue())),
                Map.entry("year", ItemValues.itemValue(film.path("year").intValue())));
        item.put("long", AttributeValue.fromN(Long.toString(film.path("year").intValue())));
        item.put("int", AttributeValue.fromN(Integer.toString(film.path("year").shortValue())));
        item.put("double", AttributeValue.fromN(new BigDecimal(Double.toString(film.path("year").intValue())).toPlainString()));
        item.put("float", AttributeValue.fromN(new BigDecimal(Float.toString(film.path("price").floatValue())).toPlainString()));
        item.put("short", AttributeValue.fromBool(film.path("short").booleanValue()));
        item.put("any", ItemValues.itemValue(film.path("price").decimalValue()));
        item.put("integer", ItemValues.itemValue(film.path("year").bigIntegerValue()));
        dynamoDbClient.putItem(PutItemRequest.builder().tableName(tableName).item(item).build());
        System.out.println(ItemValues.getString(ItemValues.item(dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", ItemValues.attributeValue(film.get("id").asText())))
                .build())), "title"));
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .key(Map.of("id", ItemValues.attributeValue(film.get("id").asText())))
                .updateExpression("set #y = :y")
                .expressionAttributeNames(Map.of("#y", film.get("id").asText()))
                .expressionAttributeValues(Map.of(
                        ":y", ItemValues.itemValue(film.get("year").longValue()),
                        ":s", ItemValues.attributeValue(film.get("id").asText())))
                .tableName(tableName)
                .build());
        for (Map<String, AttributeValue> found : dynamoDbClient.queryPaginator(QueryRequest.builder()
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(ItemValues.attributeValue(film.get("id").asText())).build(),
                        "year", Condition.builder().comparisonOperator(ComparisonOperator.BETWEEN).attributeValueList(ItemValues.attributeValue(film.get("year").intValue()), ItemValues.attributeValue(film.get("year").intValue())).build()))
                .tableName(tableName)
                .build()).items()) {
            System.out.println(ItemValues.getInt(found, "year"));
        }
        dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName)
                .key(Map.of(
                        "id", ItemValues.attributeValue(film.get("id").asText()),
                        "year", ItemValues.attributeValue(film.get("year").intValue())))
                .build());
    }
}
