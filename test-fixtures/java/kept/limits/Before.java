import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Both {
        final DynamoDB both = connect();

        void pagesToo() {
            ScanSpec spec = new ScanSpec().withMaxResultSize(10).withMaxPageSize(2);
            for (Item item : both.getTable("T").scan(spec)) {
                System.out.println(item.getString("id"));
            }
        }
    }

    static class Handed {
        final DynamoDB handed = connect();

        ItemCollection<QueryOutcome> run(QuerySpec spec) {
            return handed.getTable("T").query(spec);
        }

        void away() {
            for (Item item : run(new QuerySpec().withHashKey("id", "x").withMaxResultSize(1))) {
                System.out.println(item.getString("id"));
            }
        }
    }

    public static void main(String[] args) {
        new Both().pagesToo();
        new Handed().away();
    }
}
