import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.DeleteGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.UpdateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import java.util.Arrays;
import java.util.List;
import java.net.URI;

class Sample {
    static DynamoDbClient db = DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();

    static void capacity(long read) {
        UpdateTableRequest.Builder spec = UpdateTableRequest.builder()
                .provisionedThroughput(ProvisionedThroughput.builder()
                        .readCapacityUnits(read)
                        .writeCapacityUnits(2L)
                        .build());
        TableDescription description = db.updateTable(spec.tableName("Films").build()).tableDescription();
        System.out.println(description.tableStatusAsString());
    }

    static void indexed(DynamoDbClient dynamoDbClient, String filmsTableName) {
        dynamoDbClient.updateTable(UpdateTableRequest.builder()
                .attributeDefinitions(AttributeDefinition.builder().attributeName("year").attributeType("N").build(),
                        AttributeDefinition.builder()
                                .attributeName("title")
                                .attributeType(ScalarAttributeType.S)
                                .build())
                .globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder()
                                .delete(DeleteGlobalSecondaryIndexAction.builder().indexName("old").build())
                                .build(),
                        GlobalSecondaryIndexUpdate.builder()
                                .update(UpdateGlobalSecondaryIndexAction.builder()
                                        .indexName("byYear")
                                        .provisionedThroughput(ProvisionedThroughput.builder()
                                                .readCapacityUnits(3L)
                                                .writeCapacityUnits(4L)
                                                .build())
                                        .build())
                                .build())
                .tableName(filmsTableName)
                .build()).tableDescription();
        List<AttributeDefinition> definitions = Arrays.asList(AttributeDefinition.builder()
                .attributeName("at")
                .attributeType(ScalarAttributeType.N)
                .build());
        dynamoDbClient.updateTable(UpdateTableRequest.builder()
                .attributeDefinitions(definitions)
                .tableName(filmsTableName)
                .build()).tableDescription();
    }

    static void created(DynamoDbClient dynamoDbClient, String filmsTableName) {
        CreateGlobalSecondaryIndexAction action = CreateGlobalSecondaryIndexAction.builder()
                .indexName("byTitle")
                .keySchema(KeySchemaElement.builder().attributeName("title").keyType(KeyType.HASH).build())
                .projection(Projection.builder().projectionType(ProjectionType.KEYS_ONLY).build())
                .provisionedThroughput(ProvisionedThroughput.builder()
                        .readCapacityUnits(1L)
                        .writeCapacityUnits(1L)
                        .build())
                .build();
        dynamoDbClient.updateTable(UpdateTableRequest.builder()
                .tableName(filmsTableName)
                .globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder().create(action).build())
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("title")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .build());
        dynamoDbClient.updateTable(UpdateTableRequest.builder()
                .tableName(filmsTableName)
                .globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder().create(CreateGlobalSecondaryIndexAction.builder()
                        .indexName("byBoth")
                        .keySchema(KeySchemaElement.builder().attributeName("title").keyType(KeyType.HASH).build(),
                                KeySchemaElement.builder().attributeName("year").keyType(KeyType.RANGE).build())
                        .build()).build())
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("title")
                        .attributeType(ScalarAttributeType.S)
                        .build(), AttributeDefinition.builder()
                        .attributeName("year")
                        .attributeType(ScalarAttributeType.N)
                        .build())
                .build());
    }

    static void administered(DynamoDbClient dynamoDbClient, String indexTableName, String indexName) {
        dynamoDbClient.updateTable(UpdateTableRequest.builder()
                .tableName(indexTableName)
                .globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder().update(UpdateGlobalSecondaryIndexAction.builder().indexName(indexName).provisionedThroughput(ProvisionedThroughput.builder()
                        .readCapacityUnits(5L)
                        .writeCapacityUnits(6L)
                        .build()).build()).build())
                .build()).tableDescription();
        TableDescription left = dynamoDbClient.updateTable(UpdateTableRequest.builder()
                .tableName(indexTableName)
                .globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder().delete(DeleteGlobalSecondaryIndexAction.builder().indexName(indexName).build()).build())
                .build()).tableDescription();
        System.out.println(left.tableName());
    }

    public static void main(String[] args) {
        capacity(1);
        String filmsTableName = "Films";
        indexed(db, filmsTableName);
        created(db, filmsTableName);
        administered(db, filmsTableName, "byTitle");
    }
}
