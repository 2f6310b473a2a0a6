import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Overridden {
        final DynamoDB overridden = connect();

        Table table() {
            return overridden.getTable("T");
        }

        void run() {
            table().deleteItem("id", 1);
        }
    }

    static class Several {
        final DynamoDB one = connect();
        final DynamoDB other = connect();

        private Table table(boolean first) {
            return first ? one.getTable("T") : other.getTable("T");
        }

        void run() {
            table(true).deleteItem("id", 1);
        }
    }

    static class Changing {
        DynamoDB changing = connect();

        private Table table() {
            return changing.getTable("T");
        }

        void run() {
            Table table = table();
            changing = connect();
            changing = connect();
            table.deleteItem("id", 1);
        }
    }

    static class Outside {
        final DynamoDB outside = connect();

        static class Caller {
            void run(Outside from) {
                from.table().deleteItem("id", 1);
            }
        }

        final Table table() {
            return outside.getTable("T");
        }
    }

    public static void main(String[] args) {
        new Overridden().run();
        new Several().run();
        new Changing().run();
        new Outside.Caller().run(new Outside());
    }
}
