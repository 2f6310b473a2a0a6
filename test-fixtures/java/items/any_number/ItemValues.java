import java.util.LinkedHashMap;
import java.util.Map;

/** Reads and writes DynamoDB attribute values as plain Java values, as the Document API of AWS SDK v1 did. */
final class ItemValues {

    private ItemValues() {}

    /** A map that keeps the order of its entries and can be changed. */
    @SafeVarargs
    static <V> Map<String, V> map(Map.Entry<String, ? extends V>... entries) {
        Map<String, V> map = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends V> entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }

    /** The map itself, after the entries are put into it. */
    static <V> Map<String, V> with(Map<String, V> map, Map<String, ? extends V> entries) {
        map.putAll(entries);
        return map;
    }
}
