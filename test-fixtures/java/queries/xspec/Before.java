import static com.amazonaws.services.dynamodbv2.xspec.ExpressionSpecBuilder.*;

import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.xspec.*;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());
    static Table table = db.getTable("T");

    static void query(String user, int year) {
        QueryExpressionSpec spec = new ExpressionSpecBuilder()
                .withKeyCondition(S("user").eq("me").and(N("year").ge(year)))
                .withCondition(ExpressionSpecBuilder.S("kind").eq("film").or(ExpressionSpecBuilder.BOOL("open").eq(true)))
                .addProjections("title", "info.year")
                .buildForQuery();
        for (Item item : table.query(new QuerySpec().withMaxPageSize(2).withExpressionSpec(spec))) {
            System.out.println(item.getString("title"));
        }
        for (Item item : table.getIndex("byYear").query(new QuerySpec().withHashKey("year", year)
                .withExpressionSpec(new ExpressionSpecBuilder().withCondition(N("n").gt(year).and(N("m").lt(year))).buildForQuery()))) {
            System.out.println(item.getString("title"));
        }
        QueryExpressionSpec filter = new ExpressionSpecBuilder().withCondition(S("kind").le("z")).buildForQuery();
        for (Item item : table.query("user", user, new RangeKeyCondition("year").gt(3), filter)) {
            System.out.println(item.getString("title"));
        }
        System.out.println(table.query("user", user, null, new ExpressionSpecBuilder().addProjection("title").buildForQuery())
                .iterator().hasNext());
    }

    static void scan(double limit) {
        for (Item item : table.scan(new ExpressionSpecBuilder().withCondition(N("price").lt(limit)).addProjection("title").buildForScan())) {
            System.out.println(item.getString("title"));
        }
        ScanExpressionSpec unset = new ExpressionSpecBuilder().withCondition(attribute_not_exists("title").negate()).buildForScan();
        for (Item item : table.getIndex("byYear").scan(unset)) {
            System.out.println(item.getString("title"));
        }
        for (Item item : table.scan(new ScanSpec().withExpressionSpec(
                new ExpressionSpecBuilder().withCondition(N("a").in(1, 2).and(S("b").in("x"))).buildForScan()).withSegment(0).withTotalSegments(2))) {
            System.out.println(item.getString("title"));
        }
    }

    public static void main(String[] args) {
        query("me", 1999);
        scan(9.5);
    }
}
