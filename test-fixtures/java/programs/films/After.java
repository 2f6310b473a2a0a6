import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;
import software.amazon.awssdk.services.dynamodb.paginators.ScanIterable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.net.URI;

public class Sample {
    public static void main(String[] args) throws Exception {
        DynamoDbClient client = DynamoDbClient.builder()
                .endpointOverride(URI.create("http://localhost:8000"))
                .region(Region.of("us-west-2"))
                .build();
        DynamoDbClient dynamoDB = client;
        create(dynamoDB);
        String tableName2 = "Films";
        load(dynamoDB, tableName2);
        change(dynamoDB, tableName2);
        find(dynamoDB);
        drop(dynamoDB, tableName2);
    }

    static void create(DynamoDbClient dynamoDB) {
        String tableName = "Films";
        try {
            System.out.println("Attempting to create table; please wait...");
            // Sort key
            TableDescription tableDescription = dynamoDB.createTable(CreateTableRequest.builder()
                    .tableName(tableName)
                    .keySchema(Arrays.asList(KeySchemaElement.builder()
                            .attributeName("year")
                            .keyType(KeyType.HASH)
                            .build(), // Partition key
                            KeySchemaElement.builder().attributeName("title").keyType(KeyType.RANGE).build()))
                    .attributeDefinitions(Arrays.asList(AttributeDefinition.builder()
                            .attributeName("year")
                            .attributeType(ScalarAttributeType.N)
                            .build(),
                            AttributeDefinition.builder()
                            .attributeName("title")
                            .attributeType(ScalarAttributeType.S)
                            .build()))
                    .provisionedThroughput(ProvisionedThroughput.builder()
                            .readCapacityUnits(10L)
                            .writeCapacityUnits(10L)
                            .build())
                    .build()).tableDescription();
            tableDescription = ItemValues.waitForActive(dynamoDB, tableName);
            System.out.println("Success.  Table status: " + tableDescription.tableStatusAsString());
        } catch (Exception e) {
            System.err.println("Unable to create table: ");
            System.err.println(e.getMessage());
        }
    }

    static void load(DynamoDbClient dynamoDbClient, String tableName2) {
        int year = 2015;
        String title = "The Big New Film";
        final Map<String, Object> info = new HashMap<String, Object>();
        info.put("plot", "Nothing happens at all.");
        info.put("rating", 0);
        try {
            System.out.println("Adding a new item...");
            PutItemResponse outcome = dynamoDbClient.putItem(PutItemRequest.builder()
                    .tableName(tableName2)
                    .item(Map.of(
                            "year", AttributeValue.fromN(String.valueOf(year)),
                            "title", AttributeValue.fromS(title),
                            "info", ItemValues.itemValue(info)))
                    .build());
            System.out.println("PutItem succeeded:\n" + ItemValues.modelText(outcome));
        } catch (Exception e) {
            System.err.println("Unable to add item: " + year + " " + title);
            System.err.println(e.getMessage());
        }
        dynamoDbClient.putItem(PutItemRequest.builder()
                .tableName(tableName2)
                .item(Map.of(
                        "year", AttributeValue.fromN(String.valueOf(year)),
                        "title", AttributeValue.fromS("b"),
                        "info", ItemValues.fromJson("{\"rank\": 1}")))
                .build());
        GetItemRequest.Builder spec = GetItemRequest.builder()
                .key(Map.of("year", AttributeValue.fromN(String.valueOf(year)), "title", AttributeValue.fromS(title)));
        GetItemResponse outcomeResponse = dynamoDbClient.getItem(spec.tableName(tableName2).build());
        Map<String, AttributeValue> outcome = outcomeResponse.hasItem() ? outcomeResponse.item() : null;
        System.out.println("GetItem succeeded: " + ItemValues.toText(outcome));
    }

    static void change(DynamoDbClient dynamoDbClient, String tableName2) {
        UpdateItemRequest.Builder updateItemSpec = UpdateItemRequest.builder()
                .key(Map.of("year", AttributeValue.fromN("2015"), "title", AttributeValue.fromS("The Big New Film")))
                .updateExpression("set info.rating = :r, info.plot=:p, info.actors=:a")
                .expressionAttributeValues(Map.of(
                        ":r", AttributeValue.fromN("5.5"),
                        ":p", AttributeValue.fromS("Everything happens all at once."),
                        ":a", ItemValues.attributeValue(Arrays.asList("Larry", "Moe", "Curly"))))
                .returnValues(ReturnValue.UPDATED_NEW);
        UpdateItemResponse outcome = dynamoDbClient.updateItem(updateItemSpec.tableName(tableName2).build());
        System.out.println("UpdateItem succeeded:\n" + ItemValues.toJSONPretty(outcome.hasAttributes() ? outcome.attributes() : null));
        DeleteItemRequest.Builder deleteItemSpec = DeleteItemRequest.builder()
                .key(Map.of("year", AttributeValue.fromN("2015"), "title", AttributeValue.fromS("b")))
                .conditionExpression("info.rating <= :val")
                .expressionAttributeValues(Map.of(":val", AttributeValue.fromN("5.0")));
        DeleteItemResponse deleted = dynamoDbClient.deleteItem(deleteItemSpec.tableName(tableName2).build());
        System.out.println((deleted.hasAttributes() ? deleted.attributes() : null) == null);
    }

    static void find(DynamoDbClient dynamoDB) {
        String tableName2 = "Films";
        HashMap<String, String> nameMap = new HashMap<String, String>();
        nameMap.put("#yr", "year");
        HashMap<String, Object> valueMap = new HashMap<String, Object>();
        valueMap.put(":yyyy", 1985);
        QueryRequest.Builder querySpec = QueryRequest.builder()
                .keyConditionExpression("#yr = :yyyy")
                .expressionAttributeNames(nameMap)
                .expressionAttributeValues(ItemValues.attributeValues(valueMap));
        QueryIterable items = null;
        Iterator<Map<String, AttributeValue>> iterator = null;
        Map<String, AttributeValue> item = null;
        try {
            System.out.println("Films from 1985");
            items = dynamoDB.queryPaginator(querySpec.tableName(tableName2).build());
            iterator = items.stream().flatMap(page -> page.items().stream()).iterator();
            while (iterator.hasNext()) {
                item = iterator.next();
                System.out.println(ItemValues.getNumber(item, "year") + ": " + ItemValues.getString(item, "title"));
            }
        } catch (Exception e) {
            System.err.println("Unable to query");
        }
        valueMap.put(":yyyy", 1992);
        valueMap.put(":letter1", "A");
        querySpec
                .projectionExpression("#yr, title")
                .keyConditionExpression("#yr = :yyyy and title > :letter1")
                .expressionAttributeNames(nameMap)
                .expressionAttributeValues(ItemValues.attributeValues(valueMap));
        items = dynamoDB.queryPaginator(querySpec.tableName(tableName2).build());
        iterator = items.stream().flatMap(page -> page.items().stream()).iterator();
        while (iterator.hasNext()) {
            item = iterator.next();
            System.out.println(ItemValues.getNumber(item, "year") + ": " + ItemValues.getString(item, "title") + " " + ItemValues.getMap(item, "info"));
        }
        ScanRequest.Builder scanSpec = ScanRequest.builder()
                .projectionExpression("#yr, title, info.rating")
                .filterExpression("#yr between :start_yr and :end_yr")
                .expressionAttributeNames(Map.of("#yr", "year"))
                .expressionAttributeValues(Map.of(
                        ":start_yr", AttributeValue.fromN("1950"),
                        ":end_yr", AttributeValue.fromN("1959")));
        ScanIterable scanned = dynamoDB.scanPaginator(scanSpec.tableName(tableName2).build());
        Iterator<Map<String, AttributeValue>> iter = scanned.items().iterator();
        while (iter.hasNext()) {
            Map<String, AttributeValue> found = iter.next();
            System.out.println(ItemValues.itemToString(found));
        }
    }

    static void drop(DynamoDbClient dynamoDbClient, String tableName2) throws InterruptedException {
        dynamoDbClient.deleteTable(DeleteTableRequest.builder().tableName(tableName2).build());
        ItemValues.waitForDelete(dynamoDbClient, tableName2);
        System.out.print("Success.");
    }
}
