import java.time.Duration;
import software.amazon.awssdk.core.waiters.WaiterOverrideConfiguration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
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

    /** Asks every 5 seconds until a table is active and describes it; null once it is gone. */
    static TableDescription waitForActiveOrDelete(DynamoDbClient client, String tableName) throws InterruptedException {
        try {
            TableDescription table = described(client, tableName);
            while (table.tableStatus() != TableStatus.ACTIVE) {
                pause();
                table = described(client, tableName);
            }
            return table;
        } catch (ResourceNotFoundException e) {
            return null;
        }
    }

    /** Asks every 5 seconds until a table and its indexes are active and describes it; null once it is gone. */
    static TableDescription waitForAllActiveOrDelete(DynamoDbClient client, String tableName) throws InterruptedException {
        try {
            TableDescription table = described(client, tableName);
            while (table.tableStatus() != TableStatus.ACTIVE
                    || !table.globalSecondaryIndexes().stream().allMatch(index -> index.indexStatus() == IndexStatus.ACTIVE)) {
                pause();
                table = described(client, tableName);
            }
            return table;
        } catch (ResourceNotFoundException e) {
            return null;
        }
    }

    /** Waits until an index is active and describes its table; IllegalArgumentException if it is neither created nor updated. */
    static TableDescription waitForIndexActive(DynamoDbClient client, String tableName, String indexName) throws InterruptedException {
        while (true) {
            TableDescription table = waitForActive(client, tableName);
            GlobalSecondaryIndexDescription index = index(table, indexName);
            if (index == null) {
                throw new IllegalArgumentException("Global Secondary Index " + indexName + " does not exist in Table " + tableName + ")");
            } else if (index.indexStatus() == IndexStatus.ACTIVE) {
                return table;
            } else if (index.indexStatus() != IndexStatus.CREATING && index.indexStatus() != IndexStatus.UPDATING) {
                throw new IllegalArgumentException("Global Secondary Index " + indexName + " is not being created or updated (with status="
                        + index.indexStatusAsString() + ")");
            }
            pause();
        }
    }

    /** Waits until an index is gone and describes its table; IllegalArgumentException if it is not being deleted. */
    static TableDescription waitForIndexDelete(DynamoDbClient client, String tableName, String indexName) throws InterruptedException {
        while (true) {
            TableDescription table = waitForActive(client, tableName);
            GlobalSecondaryIndexDescription index = index(table, indexName);
            if (index == null) {
                return table;
            } else if (index.indexStatus() != IndexStatus.DELETING) {
                throw new IllegalArgumentException("Global Secondary Index " + indexName + " is not being deleted (with status="
                        + index.indexStatusAsString() + ")");
            }
            pause();
        }
    }

    /** Waits until an index is active or gone and describes its table. */
    static TableDescription waitForIndexActiveOrDelete(DynamoDbClient client, String tableName, String indexName)
            throws InterruptedException {
        while (true) {
            TableDescription table = waitForActive(client, tableName);
            GlobalSecondaryIndexDescription index = index(table, indexName);
            if (index == null || index.indexStatus() == IndexStatus.ACTIVE) {
                return table;
            }
            pause();
        }
    }

    private static TableDescription described(DynamoDbClient client, String tableName) {
        return client.describeTable(DescribeTableRequest.builder().tableName(tableName).build()).table();
    }

    private static GlobalSecondaryIndexDescription index(TableDescription table, String indexName) {
        return table.globalSecondaryIndexes().stream().filter(index -> indexName.equals(index.indexName())).findFirst().orElse(null);
    }

    private static void pause() throws InterruptedException {
        Thread.sleep(5000);
    }

    private static WaiterOverrideConfiguration polling() {
        return WaiterOverrideConfiguration.builder().maxAttempts(25)
                .backoffStrategyV2(BackoffStrategy.fixedDelayWithoutJitter(Duration.ofSeconds(5))).build();
    }
}
