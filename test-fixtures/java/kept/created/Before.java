import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.DynamoDB;
import com.amazonaws.services.dynamodbv2.document.Table;
import com.amazonaws.services.dynamodbv2.model.CreateTableRequest;
import com.amazonaws.services.dynamodbv2.model.KeySchemaElement;
import com.amazonaws.services.dynamodbv2.model.KeyType;
import com.amazonaws.services.dynamodbv2.model.ProvisionedThroughput;
import java.util.ArrayList;
import java.util.List;

class Sample {
    static DynamoDB connect() {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        return new DynamoDB(client);
    }

    static class Shared {
        final DynamoDB shared = connect();

        void changedAfterUse() {
            ProvisionedThroughput throughput = new ProvisionedThroughput(1L, 1L);
            CreateTableRequest request = new CreateTableRequest().withTableName("A").withProvisionedThroughput(throughput);
            throughput.setReadCapacityUnits(9L);
            shared.createTable(request);
        }
    }

    static class Parameter {
        final DynamoDB parameter = connect();

        void fill(CreateTableRequest given) {
            given.setTableName("B");
        }

        void create() {
            CreateTableRequest request = new CreateTableRequest();
            fill(request);
            parameter.createTable(request);
        }
    }

    static class Twice {
        final DynamoDB twice = connect();

        void addedTo() {
            CreateTableRequest request = new CreateTableRequest().withTableName("C");
            request.withKeySchema(new KeySchemaElement("a", KeyType.HASH));
            request.withKeySchema(new KeySchemaElement("b", KeyType.RANGE));
            twice.createTable(request);
        }
    }

    static class Argument {
        final DynamoDB argument = connect();

        String name(Table table) {
            return table.getTableName();
        }

        void create(CreateTableRequest request) {
            System.out.println(name(argument.createTable(request)));
        }
    }

    static class Names {
        final DynamoDB named = connect();
        int count;

        String next() {
            return "D" + count++;
        }

        void create(List<KeySchemaElement> schema) {
            Table table = named.createTable(next(), schema, new ArrayList<>(), new ProvisionedThroughput(1L, 1L));
            System.out.println(table.getTableName());
        }
    }

    static class Remembered {
        final DynamoDB remembered = connect();

        void caught(CreateTableRequest request) throws InterruptedException {
            Table table = remembered.createTable(request);
            try {
                table.waitForActive();
            } catch (IllegalArgumentException e) {
                System.out.println("late");
            }
            System.out.println(table.getDescription().getTableStatus());
        }
    }

    static class Null {
        final DynamoDB withNull = connect();

        void create() {
            CreateTableRequest request = new CreateTableRequest().withTableName("E").withProvisionedThroughput(null);
            withNull.createTable(request);
        }
    }

    public static void main(String[] args) throws Exception {
        new Shared().changedAfterUse();
        new Parameter().create();
        new Twice().addedTo();
    }
}
