import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import java.net.URI;

/** Methods and constructors of the program get items through references. */
class Sample {
    static DynamoDbClient connect() {
        return DynamoDbClient.builder().endpointOverride(URI.create("http://localhost:8000")).region(Region.of("us-east-1")).build();
    }

    static class Film {
        final String title;

        Film(Map<String, AttributeValue> item) {
            title = ItemValues.getString(item, "title");
        }

        String shown(Map<String, AttributeValue> other) {
            return title + " and " + ItemValues.getString(other, "title");
        }

        Map<String, AttributeValue> toItem() {
            return Map.of("id", AttributeValue.fromS(title));
        }
    }

    static String idOf(Map<String, AttributeValue> item) {
        return ItemValues.getString(item, "id");
    }

    static void print(Map<String, AttributeValue> item) {
        System.out.println(ItemValues.getString(item, "id"));
    }

    public static void main(String[] args) {
        DynamoDbClient dynamoDbClient = connect();
        String tableName = "Films";
        dynamoDbClient.scanPaginator(ScanRequest.builder()
                .tableName(tableName)
                .scanFilter(Map.of())
                .build()).items().forEach(Sample::print);
        List<Film> films = StreamSupport.stream(dynamoDbClient.scanPaginator(ScanRequest.builder()
                .tableName(tableName)
                .scanFilter(Map.of())
                .build()).stream().flatMap(page -> page.items().stream()).spliterator(), false).map(Film::new).collect(Collectors.toList());
        films.stream().map(Film::toItem).map(Sample::idOf).forEach(System.out::println);
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        dynamoDbClient.scanPaginator(ScanRequest.builder()
                .tableName(tableName)
                .scanFilter(Map.of())
                .build()).items().forEach(items::add);
        System.out.println(items.stream().filter(Objects::nonNull).map(films.get(0)::shown).collect(Collectors.toList()));
        Function<Map<String, AttributeValue>, String> id = Sample::idOf;
        System.out.println(id.apply(items.get(0)));
        System.out.println(Optional.ofNullable(ItemValues.item(dynamoDbClient.getItem(GetItemRequest.builder()
                .tableName(tableName)
                .key(Map.of("id", AttributeValue.fromS("q")))
                .build()))).map(Sample::idOf).orElse("none"));
        for (Film film : films)
            dynamoDbClient.putItem(PutItemRequest.builder().tableName(tableName).item(film.toItem()).build());
    }
}
