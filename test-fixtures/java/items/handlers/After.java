import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import java.util.*;
import java.net.URI;

class Sample {
    static DynamoDbClient connect() {
        return DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    }

    interface Step {
        void go() throws Exception;
    }

    static void attempt(Runnable step) {
        try {
            step.run();
        } catch (ConditionalCheckFailedException e) {
            System.out.println("conflict");
        }
    }

    static void tryStep(Step step) {
        try {
            step.go();
        } catch (ConditionalCheckFailedException e) {
            System.out.println("conflict in a step");
        } catch (Exception e) {
            System.out.println("other");
        }
    }

    static class Writer {
        final DynamoDbClient dynamoDbClient = connect();
        final String tableName = "T";

        void write(String id) {
            dynamoDbClient.putItem(PutItemRequest.builder()
                    .tableName(tableName)
                    .item(Map.of("id", AttributeValue.fromS(id)))
                    .build());
        }
    }

    static class Job extends Thread {
        private final Runnable task;

        Job(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            try {
                task.run();
            } catch (ConditionalCheckFailedException e) {
                System.out.println("conflict in a job");
            }
        }
    }

    public static void main(String[] args) {
        Writer writer = new Writer();
        attempt(() -> writer.write("a"));
        tryStep(() -> writer.write("b"));
        try {
            List.of("c").forEach(writer::write);
        } catch (ConditionalCheckFailedException e) {
            System.out.println("conflict in a list");
        }
        new Job(() -> writer.write("d")).run();
    }
}
