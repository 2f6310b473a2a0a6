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
        final Table table = connect().getTable("T");

        void write(String id) {
            table.putItem(new Item().withPrimaryKey("id", id));
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
