import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.model.AttributeValue;
import java.util.Map;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Returned {
        final DynamoDB returned = connect();

        Map<String, AttributeValue> key() {
            return returned.getTable("T").scan().firstPage().getLowLevelResult().getScanResult().getLastEvaluatedKey();
        }
    }

    static class Printed {
        final DynamoDB printed = connect();

        void key() {
            Map<String, AttributeValue> key = printed.getTable("T").scan().firstPage().getLowLevelResult().getScanResult().getLastEvaluatedKey();
            System.out.println(key);
        }
    }

    static class Bytes {
        final DynamoDB bytes = connect();

        void key() {
            Map<String, AttributeValue> key = bytes.getTable("T").scan().firstPage().getLowLevelResult().getScanResult().getLastEvaluatedKey();
            System.out.println(key.get("id").getB());
        }
    }

    static class Held {
        final DynamoDB held = connect();

        void key() {
            Map<String, AttributeValue> key = held.getTable("T").scan().firstPage().getLowLevelResult().getScanResult().getLastEvaluatedKey();
            AttributeValue id = key.get("id");
            System.out.println(id.getS());
        }
    }

    static class Mixed {
        final DynamoDB mixed = connect();

        void key(Map<String, AttributeValue> key) {
            Map<String, AttributeValue> last = key;
            last = mixed.getTable("T").scan().firstPage().getLowLevelResult().getScanResult().getLastEvaluatedKey();
            System.out.println(last.get("id").getS());
        }
    }

    public static void main(String[] args) {
        System.out.println(new Returned().key().size());
        new Printed().key();
        new Bytes().key();
        new Held().key();
        new Mixed().key(null);
    }
}
