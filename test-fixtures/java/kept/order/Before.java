import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import java.util.*;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static String said(String text) {
        System.out.println(text);
        return text;
    }

    static void collected(Table table) {
        table.query(new QuerySpec().withHashKey("id", said("first")).withFilterExpression(said("second"))
                .withRangeKeyCondition(new RangeKeyCondition("sk").eq(said("third")))).iterator().hasNext();
    }

    static void name() {
        connect().getTable(said("T")).scan(new ScanSpec().withFilterExpression(said("f"))).iterator().hasNext();
    }

    static void twice(Table table) {
        table.query(new QuerySpec().withHashKey("id", 1).withHashKey("id2", 2)).iterator().hasNext();
    }

    public static void main(String[] args) {
        collected(connect().getTable("collected"));
        name();
        twice(connect().getTable("twice"));
    }
}
