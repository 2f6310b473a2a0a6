import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import java.util.*;

class Sample {
    static DynamoDB connect() {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        return new DynamoDB(client);
    }

    @interface Inject {}

    static class Injected {
        @Inject
        private DynamoDB db;

        void delete() {
            db.getTable("T").deleteItem("id", "x");
        }
    }

    static class Provider {
        @Inject
        Table table(AmazonDynamoDB client) {
            return new DynamoDB(client).getTable("T");
        }
    }

    @Inject
    static class Generated {
        private DynamoDB db = connect();

        void delete() {
            db.getTable("T").deleteItem("id", "x");
        }
    }

    public static class Uncalled {
        private final Table table;

        public Uncalled(DynamoDB db) {
            this.table = db.getTable("T");
        }

        void delete() {
            table.deleteItem("id", "x");
        }
    }

    static class Unfilled {
        DynamoDB db;

        void delete() {
            db.getTable("T").deleteItem("id", "x");
        }
    }

    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
