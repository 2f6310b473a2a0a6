import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import java.util.*;

/** Tables and indexes are used where the client or name that they were made with is hidden, or is another by then. */
class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Films {
        private final DynamoDB db;
        private final Table table;

        Films(DynamoDB db) {
            this.db = db;
            table = db.getTable("Films");
        }

        void inClass(String name) {
            final Table named = db.getTable(name);
            class Remover {
                final String name = "of a class";

                void remove() {
                    named.deleteItem("id", name);
                }
            }
            new Remover().remove();
        }

        Runnable inMethod(String name) {
            Table named = db.getTable(name);
            return new Runnable() {
                @Override
                public void run() {
                    String name = "of a method";
                    named.deleteItem("id", name);
                }
            };
        }

        void parameter(DynamoDB db) {
            table.deleteItem("id", "parameter");
        }

        void loop(List<DynamoDB> others) {
            for (DynamoDB db : others)
                table.deleteItem("id", "loop");
        }
    }

    static class More extends Films {
        private final DynamoDB db = null;
        private final Table own;

        More(DynamoDB given) {
            super(given);
            own = given.getTable("More");
        }

        void use() {
            own.deleteItem("id", db == null ? "own" : "?");
        }
    }

    static class Changing {
        private DynamoDB db = connect();
        private Table table = db.getTable("Changing");
        private String name = "First";

        void close() {
            db = null;
        }

        void rename() {
            name = "Second";
        }

        void use() {
            Table named = connect().getTable(name);
            rename();
            close();
            named.deleteItem("id", name);
            table.deleteItem("id", "closed");
        }
    }

    static void index(DynamoDB db) {
        Table table = db.getTable("A");
        Index index = table.getIndex("by");
        table = db.getTable("B");
        for (Item item : index.query("kind", "x"))
            System.out.println(item.getString("id"));
        table.deleteItem("id", "b");
    }

    static void inner(DynamoDB db, boolean there) {
        Table table = null;
        if (there) {
            String name = "There";
            DynamoDB same = db;
            table = same.getTable(name);
        }
        table.deleteItem("id", "inner");
    }

    public static void main(String[] args) {
        Films films = new Films(connect());
        films.inClass("Named");
        films.inMethod("Method").run();
        films.parameter(null);
        films.loop(Collections.singletonList(null));
        new More(connect()).use();
        new Changing().use();
        index(connect());
        inner(connect(), true);
    }
}
