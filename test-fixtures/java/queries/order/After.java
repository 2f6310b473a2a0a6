import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeAction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValueUpdate;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ComparisonOperator;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.ExpectedAttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static String said(String text) {
        System.out.println(text);
        return text;
    }

    static DynamoDbClient client() {
        System.out.println("client");
        return db;
    }

    static Map<String, AttributeValue> item() {
        System.out.println("item");
        return Map.of("id", AttributeValue.fromN("1"));
    }

    public static void main(String[] args) {
        client().queryPaginator(QueryRequest.builder()
                .tableName(said("T"))
                .indexName(said("I"))
                .keyConditions(Map.of(
                        "id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS(said("v"))).build()))
                .build()).items().iterator().hasNext();
        DynamoDbClient dynamoDbClient = client();
        String tableName = said("T");
        System.out.println("between");
        dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS(said("d"))))
                .build());
        dynamoDbClient.putItem(PutItemRequest.builder()
                .conditionExpression(said("a"))
                .item(item())
                .conditionExpression(said("b"))
                .tableName(tableName)
                .build());
        dynamoDbClient.queryPaginator(QueryRequest.builder()
                .tableName(tableName)
                .keyConditions(ItemValues.map(
                        Map.entry("id", Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(AttributeValue.fromS(said("h"))).build()),
                        Map.entry(said("sk"), Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(ItemValues.attributeValue(said("r"))).build())))
                .queryFilter(Map.of(
                        said("q"), Condition.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(ItemValues.attributeValue(said("w"))).build()))
                .build()).items().iterator().hasNext();
        dynamoDbClient.updateItem(UpdateItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS(said("u"))))
                .attributeUpdates(ItemValues.map(
                        Map.entry(said("n"), AttributeValueUpdate.builder().action(AttributeAction.PUT).value(AttributeValue.fromS(said("p"))).build()),
                        Map.entry("z", AttributeValueUpdate.builder().action(AttributeAction.PUT).build())))
                .build());
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of("id", AttributeValue.fromS(said("i")), "a", AttributeValue.fromS(said("s"))))
                .expected(ItemValues.map(
                        Map.entry("a", ExpectedAttributeValue.builder().comparisonOperator(ComparisonOperator.EQ).attributeValueList(ItemValues.attributeValue(said("e"))).build()),
                        Map.entry(said("x"), ExpectedAttributeValue.builder().comparisonOperator(ComparisonOperator.NOT_NULL).build())))
                .build());
        db.batchWriteItem(BatchWriteItemRequest.builder()
                .requestItems(Map.of(
                        said("A"), List.of(
                                WriteRequest.builder().deleteRequest(DeleteRequest.builder().key(Map.of(
                                        "id", AttributeValue.fromS(said("k")))).build()).build()),
                        said("B"), List.of(
                                WriteRequest.builder().putRequest(PutRequest.builder().item(item()).build()).build())))
                .build());
    }
}
