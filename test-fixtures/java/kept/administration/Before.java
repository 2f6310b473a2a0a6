import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.model.*;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Twice {
        final DynamoDB twice = connect();

        void definitions() {
            twice.getTable("T").updateTable(new UpdateTableSpec().withAttributeDefinitions(new AttributeDefinition("a", "S"))
                    .withAttributeDefinitions(new AttributeDefinition("b", "S")));
        }
    }

    static class Later {
        final DynamoDB later = connect();

        void definitions() {
            UpdateTableSpec spec = new UpdateTableSpec().withAttributeDefinitions(new AttributeDefinition("a", "S"));
            spec.withAttributeDefinitions(new AttributeDefinition("b", "S"));
            later.getTable("T").updateTable(spec);
        }
    }

    static class Named {
        final DynamoDB named = connect();

        void index() throws InterruptedException {
            Index index = named.getTable("T").createGSI(new CreateGlobalSecondaryIndexAction().withIndexName("i"),
                    new AttributeDefinition("a", "S"));
            System.out.println(index.getIndexName());
        }
    }

    static class Remembered {
        final DynamoDB remembered = connect();

        void description() throws InterruptedException {
            Table table = remembered.getTable("T");
            table.describe();
            table.waitForActiveOrDelete();
            System.out.println(table.getDescription().getTableStatus());
        }
    }

    static class Asked {
        final DynamoDB asked = connect();

        void spec() {
            UpdateTableSpec spec = new UpdateTableSpec().withProvisionedThroughput(new ProvisionedThroughput(1L, 1L));
            System.out.println(spec.getProvisionedThroughput().getReadCapacityUnits());
            asked.getTable("T").updateTable(spec);
        }
    }

    static class Listed {
        final DynamoDB listed = connect();

        void both() {
            ListTablesSpec spec = new ListTablesSpec().withMaxResultSize(4).withMaxPageSize(2);
            for (Table table : listed.listTables(spec)) {
                System.out.println(table.getTableName());
            }
        }
    }

    static class Next {
        final DynamoDB next = connect();

        void page() {
            for (Page<Item, ScanOutcome> page : next.getTable("T").scan(new ScanSpec().withMaxResultSize(1)).pages()) {
                System.out.println(page.hasNextPage());
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        new Twice().definitions();
        new Later().definitions();
        new Named().index();
        new Remembered().description();
        new Asked().spec();
        new Listed().both();
        new Next().page();
    }
}
