import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.document.utils.*;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());

    public static void main(String[] args) {
        Table table = db.getTable("T");
        Index index = table.getIndex("I");
        RangeKeyCondition range = new RangeKeyCondition("sk").gt(1);
        ValueMap values = new ValueMap().withInt(":a", 1);
        // Of these methods, one takes the projection first.
        table.query("id", 1, range, "first", "second", null, values).iterator().hasNext();
        table.query(new KeyAttribute("id", 1), range, "first", "second", null, values).iterator().hasNext();
        index.query("id", 1, range, "first", "second", null, values).iterator().hasNext();
        index.query(new KeyAttribute("id", 1), range, "first", "second", null, values).iterator().hasNext();
        index.scan("first", "second", null, values).iterator().hasNext();
    }
}
