import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.net.URI;
import java.util.Map;

class Sample {
    static DynamoDbClient client = DynamoDbClient.builder()
            .endpointOverride(URI.create("http://localhost:8000"))
            .region(Region.of("us-east-1"))
            .build();
    static DynamoDbClient dynamoDB = client;

    static void inline() throws Exception {
        System.out.println("Creating ...");
        TableDescription tableDescription = dynamoDB.createTable(CreateTableRequest.builder()
                .tableName("Films")
                .keySchema(Arrays.asList(KeySchemaElement.builder()
                        .attributeName("year")
                        .keyType(KeyType.HASH)
                        .build(), // partition key
                        KeySchemaElement.builder().attributeName("title").keyType(KeyType.RANGE).build()))
                .attributeDefinitions(Arrays.asList(AttributeDefinition.builder()
                        .attributeName("year")
                        .attributeType(ScalarAttributeType.N)
                        .build(),
                        AttributeDefinition.builder().attributeName("title").attributeType("S").build()))
                .provisionedThroughput(ProvisionedThroughput.builder()
                        .readCapacityUnits(10L)
                        .writeCapacityUnits(5L)
                        .build())
                .build()).tableDescription();
        String tableName = "Films";
        System.out.println(tableDescription.tableStatusAsString());
        tableDescription = ItemValues.waitForActive(dynamoDB, tableName);
        System.out.println("Success. " + tableDescription.tableStatusAsString());
        dynamoDB.putItem(PutItemRequest.builder()
                .tableName(tableName)
                .item(Map.of("year", AttributeValue.fromN("1999"), "title", AttributeValue.fromS("a")))
                .build());
    }

    static void request(String name) {
        List<AttributeDefinition> definitions = new ArrayList<AttributeDefinition>();
        definitions.add(AttributeDefinition.builder().attributeName("id").attributeType("S").build());
        List<KeySchemaElement> schema = new ArrayList<>();
        schema.add(KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build());
        ProvisionedThroughput throughput = ProvisionedThroughput.builder()
                .readCapacityUnits(1L)
                .writeCapacityUnits(2L)
                .build();
        GlobalSecondaryIndex byDate = GlobalSecondaryIndex.builder()
                .indexName("byDate")
                .provisionedThroughput(throughput)
                .keySchema(KeySchemaElement.builder().attributeName("date").keyType(KeyType.HASH).build())
                .projection(Projection.builder().projectionType("INCLUDE").nonKeyAttributes("a", "b").build())
                .build();
        CreateTableRequest request = CreateTableRequest.builder()
                .tableName(name)
                .keySchema(schema)
                .attributeDefinitions(definitions)
                .provisionedThroughput(throughput)
                .globalSecondaryIndexes(byDate)
                .build();
        dynamoDB.createTable(request);
        System.out.println(name);
    }

    static void filled(boolean local) {
        CreateTableRequest.Builder request = CreateTableRequest.builder();
        request.tableName("Orders");
        request.billingMode(BillingMode.PAY_PER_REQUEST.toString());
        request.keySchema(KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build(),
                        KeySchemaElement.builder().attributeName("at").keyType(KeyType.RANGE).build());
        request.attributeDefinitions(AttributeDefinition.builder()
                                .attributeName("id")
                                .attributeType(ScalarAttributeType.S)
                                .build());
        LocalSecondaryIndex.Builder index = LocalSecondaryIndex.builder().indexName("open");
        ArrayList<KeySchemaElement> schema = new ArrayList<KeySchemaElement>();
        schema.add(KeySchemaElement.builder().attributeName("id").keyType(KeyType.HASH).build());
        index.keySchema(schema);
        Projection.Builder projection = Projection.builder().projectionType(ProjectionType.INCLUDE);
        ArrayList<String> attributes = new ArrayList<String>();
        attributes.add("x");
        projection.nonKeyAttributes(attributes);
        index.projection(projection.build());
        ArrayList<LocalSecondaryIndex> indexes = new ArrayList<LocalSecondaryIndex>();
        indexes.add(index.build());
        if (local) {
            request.localSecondaryIndexes(indexes);
        }
        if (!local) request.localSecondaryIndexes(new ArrayList<>());
        dynamoDB.createTable(request.build());
        String ordersTableName = "Orders";
        System.out.println(ordersTableName);
    }

    static void oneLine() throws Exception {
        dynamoDB.createTable(CreateTableRequest.builder()
                .tableName("Log")
                .keySchema(new ArrayList<>(List.of(KeySchemaElement.builder()
                        .attributeName("id")
                        .keyType("HASH")
                        .build())))
                .billingMode("PAY_PER_REQUEST")
                .build());
        ItemValues.waitForActive(dynamoDB, "Log");
    }

    static void describe(String name) {
        TableDescription description = dynamoDB.describeTable(DescribeTableRequest.builder()
                .tableName(name)
                .build()).table();
        System.out.format("%s %s %d %d%n", description.tableName(), description.tableStatusAsString(),
                description.provisionedThroughput().readCapacityUnits(), description.itemCount());
        for (KeySchemaElement element : description.keySchema()) {
            System.out.println(element.attributeName() + " " + element.keyTypeAsString());
        }
        System.out.println((description.hasGlobalSecondaryIndexes() ? description.globalSecondaryIndexes() : null) == null);
        List<LocalSecondaryIndexDescription> indexes = description.hasLocalSecondaryIndexes() ? description.localSecondaryIndexes() : null;
        Iterator<LocalSecondaryIndexDescription> all = indexes.iterator();
        while (all.hasNext()) {
            LocalSecondaryIndexDescription index = all.next();
            Projection projection = index.projection();
            System.out.println(index.indexName() + " " + projection.projectionTypeAsString());
            if (projection.projectionTypeAsString().toString().equals("INCLUDE")) {
                System.out.println("others: " + (projection.hasNonKeyAttributes() ? projection.nonKeyAttributes() : null));
            }
        }
        dynamoDB.updateTable(UpdateTableRequest.builder()
                .tableName(name)
                .provisionedThroughput(ProvisionedThroughput.builder()
                        .readCapacityUnits(6L)
                        .writeCapacityUnits(7L)
                        .build())
                .build()).tableDescription();
    }

    public static void main(String[] args) throws Exception {
        inline();
        request("Issues");
        filled(true);
        oneLine();
        describe("Orders");
    }
}
