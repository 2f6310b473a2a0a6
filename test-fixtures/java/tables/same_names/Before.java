import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import java.util.*;
import java.util.function.*;

/** Variables of the same name in one method, and in initializers: each has its own table, item and spec. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static Table table = connect().getTable("Field");
    static Consumer<String> later = id -> {
        Table table = connect().getTable("Function");
        table.deleteItem("id", id);
    };

    static {
        String name = "First";
        Table table = connect().getTable(name);
        table.deleteItem("id", "static");
    }

    {
        String name = "Second";
        Table table = connect().getTable(name);
        table.deleteItem("id", "instance");
    }

    static void blocks(DynamoDB one, DynamoDB two, String first, String second) {
        {
            Table table = one.getTable(first);
            table.putItem(new Item().withPrimaryKey("id", "1"));
        }
        {
            Table table = two.getTable(second);
            table.putItem(new Item().withPrimaryKey("id", "2"));
        }
        for (int i = 0; i < 2; i++) {
            Table table = one.getTable("T" + i);
            table.putItem(new Item().withPrimaryKey("id", "3"));
        }
        Runnable task = () -> {
            Table table = two.getTable("Task");
            table.putItem(new Item().withPrimaryKey("id", "4"));
        };
        task.run();
        try {
            Table table = one.getTable("Tried");
            table.putItem(new Item().withPrimaryKey("id", "5"));
        } catch (RuntimeException e) {
            Table table = two.getTable("Failed");
            table.putItem(new Item().withPrimaryKey("id", "6"));
        }
        table.putItem(new Item().withPrimaryKey("id", "field"));
        Runnable own = new Runnable() {
            final Table table = connect().getTable("Anonymous");

            @Override
            public void run() {
                table.putItem(new Item().withPrimaryKey("id", "7"));
            }
        };
        own.run();
    }

    static void specs(Table table, String kind) {
        if (kind.isEmpty()) {
            QuerySpec spec = new QuerySpec().withHashKey("id", "a").withMaxPageSize(1);
            table.query(spec).forEach(item -> System.out.println(item.getString("id")));
        } else {
            QuerySpec spec = new QuerySpec().withHashKey("id", "b").withMaxResultSize(1);
            for (Item item : table.query(spec)) {
                System.out.println(item.getString("id"));
            }
        }
        Item item = new Item().withPrimaryKey("id", kind);
        item.withInt("n", 1);
        table.putItem(item);
    }

    static void branches(DynamoDB db, int kind) {
        switch (kind) {
            case 1:
                Item item = new Item().withPrimaryKey("id", "1");
                db.getTable("Branches").putItem(item);
                break;
            case 2:
                item = new Item().withPrimaryKey("id", "2");
                db.getTable("Branches").putItem(item);
                break;
            default:
                break;
        }
    }

    public static void main(String[] args) {
        later.accept("x");
        new Sample();
        blocks(connect(), connect(), "A", "B");
        specs(connect().getTable("Specs"), "");
        specs(connect().getTable("Specs"), "more");
        branches(connect(), 1);
        branches(connect(), 2);
    }
}
