import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
import java.util.*;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Wrapped extends RuntimeException {
        Wrapped(Throwable cause) {
            super(cause);
        }
    }

    static class Unwrapping {
        final Table unwrapped = connect().getTable("T");

        void write() {
            try {
                unwrapped.putItem(new Item().withPrimaryKey("id", 1));
            } catch (RuntimeException e) {
                throw new Wrapped(e);
            }
        }
    }

    static boolean isConflict(RuntimeException e) {
        return e.getCause() instanceof ConditionalCheckFailedException;
    }

    public static void main(String[] args) {
        try {
            new Unwrapping().write();
        } catch (Wrapped e) {
            System.out.println(isConflict(e));
        }
    }
}
