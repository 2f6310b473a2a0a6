import java.time.Duration;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** Reads and writes DynamoDB attribute values as plain Java values, as the Document API of AWS SDK v1 did. */
final class ItemValues {

    private ItemValues() {}

    /** Waits until a table is active and describes it, with 25 tries 5 seconds apart. */
    static TableDescription waitForActive(DynamoDbClient client, String tableName) throws InterruptedException {
        try (DynamoDbWaiter waiter = DynamoDbWaiter.builder().client(client).overrideConfiguration(polling()).build()) {
            waiter.waitUntilTableExists(DescribeTableRequest.builder().tableName(tableName).build());
            return client.describeTable(DescribeTableRequest.builder().tableName(tableName).build()).table();
        } catch (RuntimeException e) {
            client.describeTable(DescribeTableRequest.builder().tableName(tableName).build());
            throw new IllegalArgumentException("Table " + tableName + " did not transition into ACTIVE state.", e);
        }
    }

    private static WaiterOverrideConfiguration polling() {
        return WaiterOverrideConfiguration.builder().maxAttempts(25)
                .backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofSeconds(5))).build();
    }
}
