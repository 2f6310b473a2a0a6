import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Reads and writes DynamoDB attribute values as plain Java values, as the Document API of AWS SDK v1 did. */
final class ItemValues {

    private ItemValues() {}

    /** The requests that put items. */
    static List<WriteRequest> putRequests(Collection<Map<String, AttributeValue>> items) {
        List<WriteRequest> requests = new ArrayList<>();
        items.forEach(item -> requests.add(
                WriteRequest.builder().putRequest(PutRequest.builder().item(item).build()).build()));
        return requests;
    }
}
