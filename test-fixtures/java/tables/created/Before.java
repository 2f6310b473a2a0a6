import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.DynamoDB;
import com.amazonaws.services.dynamodbv2.document.Item;
import com.amazonaws.services.dynamodbv2.document.Table;
import com.amazonaws.services.dynamodbv2.model.AttributeDefinition;
import com.amazonaws.services.dynamodbv2.model.BillingMode;
import com.amazonaws.services.dynamodbv2.model.CreateTableRequest;
import com.amazonaws.services.dynamodbv2.model.GlobalSecondaryIndex;
import com.amazonaws.services.dynamodbv2.model.KeySchemaElement;
import com.amazonaws.services.dynamodbv2.model.KeyType;
import com.amazonaws.services.dynamodbv2.model.LocalSecondaryIndex;
import com.amazonaws.services.dynamodbv2.model.LocalSecondaryIndexDescription;
import com.amazonaws.services.dynamodbv2.model.Projection;
import com.amazonaws.services.dynamodbv2.model.ProjectionType;
import com.amazonaws.services.dynamodbv2.model.ProvisionedThroughput;
import com.amazonaws.services.dynamodbv2.model.ScalarAttributeType;
import com.amazonaws.services.dynamodbv2.model.TableDescription;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

class Sample {
    static AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build();
    static DynamoDB dynamoDB = new DynamoDB(client);

    static void inline() throws Exception {
        System.out.println("Creating ...");
        Table table = dynamoDB.createTable("Films",
                Arrays.asList(new KeySchemaElement("year", KeyType.HASH), // partition key
                        new KeySchemaElement("title", KeyType.RANGE)),
                Arrays.asList(new AttributeDefinition("year", ScalarAttributeType.N),
                        new AttributeDefinition("title", "S")),
                new ProvisionedThroughput(10L, 5L));
        System.out.println(table.getDescription().getTableStatus());
        table.waitForActive();
        System.out.println("Success. " + table.getDescription().getTableStatus());
        table.putItem(new Item().withPrimaryKey("year", 1999, "title", "a"));
    }

    static void request(String name) {
        List<AttributeDefinition> definitions = new ArrayList<AttributeDefinition>();
        definitions.add(new AttributeDefinition().withAttributeName("id").withAttributeType("S"));
        List<KeySchemaElement> schema = new ArrayList<>();
        schema.add(new KeySchemaElement().withAttributeName("id").withKeyType(KeyType.HASH));
        ProvisionedThroughput throughput = new ProvisionedThroughput().withReadCapacityUnits(1L).withWriteCapacityUnits(2L);
        GlobalSecondaryIndex byDate = new GlobalSecondaryIndex().withIndexName("byDate")
                .withProvisionedThroughput(throughput)
                .withKeySchema(new KeySchemaElement().withAttributeName("date").withKeyType(KeyType.HASH))
                .withProjection(new Projection().withProjectionType("INCLUDE").withNonKeyAttributes("a", "b"));
        CreateTableRequest request = new CreateTableRequest().withTableName(name).withKeySchema(schema)
                .withAttributeDefinitions(definitions).withProvisionedThroughput(throughput)
                .withGlobalSecondaryIndexes(byDate);
        Table table = dynamoDB.createTable(request);
        System.out.println(table.getTableName());
    }

    static void filled(boolean local) {
        CreateTableRequest request = new CreateTableRequest();
        request.setTableName("Orders");
        request.setBillingMode(BillingMode.PAY_PER_REQUEST.toString());
        request.withKeySchema(new KeySchemaElement("id", KeyType.HASH), new KeySchemaElement("at", KeyType.RANGE));
        request.withAttributeDefinitions(new AttributeDefinition("id", ScalarAttributeType.S));
        LocalSecondaryIndex index = new LocalSecondaryIndex().withIndexName("open");
        ArrayList<KeySchemaElement> schema = new ArrayList<KeySchemaElement>();
        schema.add(new KeySchemaElement("id", KeyType.HASH));
        index.setKeySchema(schema);
        Projection projection = new Projection().withProjectionType(ProjectionType.INCLUDE);
        ArrayList<String> attributes = new ArrayList<String>();
        attributes.add("x");
        projection.setNonKeyAttributes(attributes);
        index.setProjection(projection);
        ArrayList<LocalSecondaryIndex> indexes = new ArrayList<LocalSecondaryIndex>();
        indexes.add(index);
        if (local) {
            request.setLocalSecondaryIndexes(indexes);
        }
        if (!local) request.setLocalSecondaryIndexes(new ArrayList<>());
        dynamoDB.createTable(request);
        Table orders = dynamoDB.getTable("Orders");
        System.out.println(orders.getTableName());
    }

    static void oneLine() throws Exception {
        dynamoDB.createTable(new CreateTableRequest("Log", new ArrayList<>(List.of(new KeySchemaElement("id", "HASH"))))
                .withBillingMode("PAY_PER_REQUEST")).waitForActive();
    }

    static void describe(String name) {
        TableDescription description = dynamoDB.getTable(name).describe();
        System.out.format("%s %s %d %d%n", description.getTableName(), description.getTableStatus(),
                description.getProvisionedThroughput().getReadCapacityUnits(), description.getItemCount());
        for (KeySchemaElement element : description.getKeySchema()) {
            System.out.println(element.getAttributeName() + " " + element.getKeyType());
        }
        System.out.println(description.getGlobalSecondaryIndexes() == null);
        List<LocalSecondaryIndexDescription> indexes = description.getLocalSecondaryIndexes();
        Iterator<LocalSecondaryIndexDescription> all = indexes.iterator();
        while (all.hasNext()) {
            LocalSecondaryIndexDescription index = all.next();
            Projection projection = index.getProjection();
            System.out.println(index.getIndexName() + " " + projection.getProjectionType());
            if (projection.getProjectionType().toString().equals("INCLUDE")) {
                System.out.println("others: " + projection.getNonKeyAttributes());
            }
        }
        dynamoDB.getTable(name).updateTable(new ProvisionedThroughput().withReadCapacityUnits(6L).withWriteCapacityUnits(7L));
    }

    public static void main(String[] args) throws Exception {
        inline();
        request("Issues");
        filled(true);
        oneLine();
        describe("Orders");
    }
}
