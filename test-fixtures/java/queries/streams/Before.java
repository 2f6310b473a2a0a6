import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.QuerySpec;
import java.util.*;
import java.util.stream.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    static List<String> names(String id) {
        return StreamSupport.stream(db.getTable("T").query("id", id).spliterator(), false)
                .map(item -> item.getString("id")).collect(Collectors.toList());
    }

    public static void main(String[] args) {
        System.out.println(names("x"));
        Table table = db.getTable("T");
        // Nothing is read before the stream is
        Stream<Item> later = StreamSupport.stream(table.query(new QuerySpec().withHashKey("id", 1)).spliterator(), false);
        table.deleteItem("id", 5);
        System.out.println(later.filter(item -> item.isPresent("n")).map(item -> item.getInt("n")).collect(Collectors.toList()));
        System.out.println(StreamSupport.stream(table.scan().spliterator(), false).anyMatch(item -> item.getString("id").equals("a")));
        System.out.println(StreamSupport.stream(table.query(new QuerySpec().withHashKey("id", 1).withMaxResultSize(1)).spliterator(), false)
                .count());
    }
}
