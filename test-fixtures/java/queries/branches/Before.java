import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.QuerySpec;
import com.amazonaws.services.dynamodbv2.document.utils.ValueMap;
import java.util.Iterator;

class Sample {
    static DynamoDB dynamoDB;

    public static void main(String[] args) {
        AmazonDynamoDB client = AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build();
        dynamoDB = new DynamoDB(client);
        find("byTitle");
        find("byDate");
        find("none");
    }

    static void find(String indexName) {
        Table table = dynamoDB.getTable("T");
        Index index = table.getIndex(indexName);
        ItemCollection<QueryOutcome> items = null;
        QuerySpec spec = new QuerySpec();
        if ("byDate".equals(indexName)) {
            spec.withKeyConditionExpression("d = :d and begins_with(id, :i)")
                    .withValueMap(new ValueMap().withString(":d", "2013").withString(":i", "A-"));
            items = index.query(spec);
        } else if ("byTitle".equals(indexName)) {
            spec.withKeyConditionExpression("t = :t").withValueMap(new ValueMap().withString(":t", "x"));
            items = index.query(spec);
        } else {
            System.out.println("No valid index name");
            return;
        }
        Iterator<Item> iterator = items.iterator();
        while (iterator.hasNext()) {
            System.out.println(iterator.next().getString("id"));
        }
    }
}
