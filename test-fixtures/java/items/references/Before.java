import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Methods and constructors of the program get items through references. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Film {
        final String title;

        Film(Item item) {
            title = item.getString("title");
        }

        String shown(Item other) {
            return title + " and " + other.getString("title");
        }

        Item toItem() {
            return new Item().withPrimaryKey("id", title);
        }
    }

    static String idOf(Item item) {
        return item.getString("id");
    }

    static void print(Item item) {
        System.out.println(item.getString("id"));
    }

    public static void main(String[] args) {
        Table table = connect().getTable("Films");
        table.scan().forEach(Sample::print);
        List<Film> films = StreamSupport.stream(table.scan().spliterator(), false).map(Film::new).collect(Collectors.toList());
        films.stream().map(Film::toItem).map(Sample::idOf).forEach(System.out::println);
        List<Item> items = new ArrayList<>();
        table.scan().forEach(items::add);
        System.out.println(items.stream().filter(Objects::nonNull).map(films.get(0)::shown).collect(Collectors.toList()));
        Function<Item, String> id = Sample::idOf;
        System.out.println(id.apply(items.get(0)));
        System.out.println(Optional.ofNullable(table.getItem("id", "q")).map(Sample::idOf).orElse("none"));
        for (Film film : films)
            table.putItem(film.toItem());
    }
}
