import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import java.util.Arrays;
import java.net.URI;
import java.util.Map;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void put(DynamoDbClient dynamoDbClient, String tableName) {
        PutItemResponse outcome = dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of("id", AttributeValue.fromN("1"), "title", AttributeValue.fromS("x")))
                .build());
        System.out.println("PutItem succeeded:\n" + ItemValues.modelText(outcome));
        System.out.println(ItemValues.modelText(outcome));
    }

    static void update(DynamoDbClient dynamoDbClient, String tableName) {
        UpdateItemRequest.Builder spec = UpdateItemRequest.builder()
                .key(Map.of("id", AttributeValue.fromN("1")))
                .updateExpression("set a = :a")
                .expressionAttributeValues(Map.of(":a", AttributeValue.fromN("2")))
                .returnValues(ReturnValue.UPDATED_NEW)
                .returnConsumedCapacity("TOTAL");
        UpdateItemResponse outcome = dynamoDbClient.updateItem(spec.tableName(tableName).build());
        System.out.println(ItemValues.modelText(outcome));
        System.out.println("used " + ItemValues.modelText(outcome.consumedCapacity()));
        System.out.println(outcome.consumedCapacity().capacityUnits());
        System.out.printf("%s%n", ItemValues.modelText(dynamoDbClient.deleteItem(DeleteItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromN("1")))
                .build())));
    }

    static void tables(String name) {
        System.out.println(ItemValues.tableText(name, db.createTable(CreateTableRequest.builder()
                .tableName(name)
                .keySchema(KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build())
                .attributeDefinitions(AttributeDefinition.builder().attributeName("id").attributeType("N").build())
                .billingMode("PAY_PER_REQUEST")
                .build()).tableDescription()));
        TableDescription description = db.describeTable(DescribeTableRequest.builder().tableName(name).build()).table();
        System.out.println(ItemValues.modelText(description));
        System.out.println("keys " + ItemValues.modelText(description.keySchema()));
        System.out.println(ItemValues.modelText(db.deleteTable(DeleteTableRequest.builder().tableName(name).build())));
    }

    public static void main(String[] args) {
        String tableName = "Films";
        put(db, tableName);
        update(db, tableName);
        tables("Films");
    }
}
