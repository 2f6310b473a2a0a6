import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.model.*;
import java.util.Arrays;
import java.util.List;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static void capacity(long read) {
        UpdateTableSpec spec = new UpdateTableSpec().withProvisionedThroughput(new ProvisionedThroughput(read, 2L));
        TableDescription description = db.getTable("Films").updateTable(spec);
        System.out.println(description.getTableStatus());
    }

    static void indexed(Table films) {
        films.updateTable(new UpdateTableSpec()
                .withAttributeDefinitions(new AttributeDefinition("year", "N"), new AttributeDefinition("title", ScalarAttributeType.S))
                .withGlobalSecondaryIndexUpdates(
                        new GlobalSecondaryIndexUpdate().withDelete(new DeleteGlobalSecondaryIndexAction().withIndexName("old")),
                        new GlobalSecondaryIndexUpdate().withUpdate(new UpdateGlobalSecondaryIndexAction().withIndexName("byYear")
                                .withProvisionedThroughput(new ProvisionedThroughput(3L, 4L)))));
        List<AttributeDefinition> definitions = Arrays.asList(new AttributeDefinition("at", ScalarAttributeType.N));
        films.updateTable(new UpdateTableSpec().withAttributeDefinitions(definitions));
    }

    static void created(Table films) {
        CreateGlobalSecondaryIndexAction action = new CreateGlobalSecondaryIndexAction().withIndexName("byTitle")
                .withKeySchema(new KeySchemaElement("title", KeyType.HASH))
                .withProjection(new Projection().withProjectionType(ProjectionType.KEYS_ONLY))
                .withProvisionedThroughput(new ProvisionedThroughput(1L, 1L));
        films.createGSI(action, new AttributeDefinition("title", ScalarAttributeType.S));
        films.createGSI(new CreateGlobalSecondaryIndexAction().withIndexName("byBoth")
                .withKeySchema(new KeySchemaElement("title", KeyType.HASH), new KeySchemaElement("year", KeyType.RANGE)),
                new AttributeDefinition("title", ScalarAttributeType.S), new AttributeDefinition("year", ScalarAttributeType.N));
    }

    static void administered(Index index) {
        index.updateGSI(new ProvisionedThroughput(5L, 6L));
        TableDescription left = index.deleteGSI();
        System.out.println(left.getTableName());
    }

    public static void main(String[] args) {
        capacity(1);
        Table films = db.getTable("Films");
        indexed(films);
        created(films);
        administered(films.getIndex("byTitle"));
    }
}
