import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Reads and writes DynamoDB attribute values as plain Java values, as the Document API of AWS SDK v1 did. */
final class ItemValues {

    private ItemValues() {}

    /** The text that SDK v1 gave an object of the client: only what it has, in the order of SDK v1. */
    static String modelText(Object value) {
        if (value instanceof List) {
            StringJoiner list = new StringJoiner(", ", "[", "]");
            ((List<?>) value).forEach(element -> list.add(modelText(element)));
            return list.toString();
        } else if (value instanceof Map) {
            StringJoiner map = new StringJoiner(", ", "{", "}");
            ((Map<?, ?>) value).forEach((key, element) -> map.add(key + "=" + modelText(element)));
            return map.toString();
        } else if (value instanceof SdkBytes) {
            return ByteBuffer.wrap(((SdkBytes) value).asByteArray()).toString();
        } else if (value instanceof Instant) {
            return Date.from((Instant) value).toString();
        }
        return value instanceof SdkPojo ? pojoText((SdkPojo) value) : String.valueOf(value);
    }

    private static String pojoText(SdkPojo object) {
        List<String> later = Arrays.asList("NUL", "VectorIndexes", "WarmThroughput", "GlobalTableWitnesses",
                "GlobalTableSettingsReplicationMode", "DisassociationProtectionEnabled", "MultiRegionConsistency",
                "GlobalTableSourceArn", "ReplicaArn");
        StringBuilder text = new StringBuilder("{");
        String last = "";
        String shown = "";
        for (SdkField<?> field : object.sdkFields()) {
            Object value = field.getValueOrDefault(object);
            boolean missing = value == null || value instanceof SdkAutoConstructList || value instanceof SdkAutoConstructMap;
            last = later.contains(field.memberName()) ? last : field.memberName();
            if (!missing && !later.contains(field.memberName())) {
                text.append(field.memberName()).append(": ").append(modelText(value)).append(',');
                shown = field.memberName();
            } else if (!missing && field.memberName().equals("NUL")) {
                text.append("NULL: ").append(value).append(',');
                shown = field.memberName();
            }
        }
        return (shown.equals(last) && !last.isEmpty() ? text.substring(0, text.length() - 1) : text) + "}";
    }

    /** The text that SDK v1 gave a table: its name and the description that it remembers. */
    static String tableText(String name, TableDescription description) {
        return "{" + name + ": " + modelText(description) + "}";
    }
}
