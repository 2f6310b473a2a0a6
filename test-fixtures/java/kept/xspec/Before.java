import static com.amazonaws.services.dynamodbv2.xspec.ExpressionSpecBuilder.*;

import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.xspec.*;
import java.util.*;

class Sample {
    static DynamoDB connect() {
        return new DynamoDB(AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
                .build());
    }

    static class Equal {
        final DynamoDB equal = connect();

        void values(String a, String b) {
            equal.getTable("T").scan(new ExpressionSpecBuilder().withCondition(S("a").eq(a).and(S("b").eq(b))).buildForScan())
                    .iterator().hasNext();
        }
    }

    static class Names {
        final DynamoDB names = connect();

        void name(String name) {
            names.getTable("T").scan(new ExpressionSpecBuilder().withCondition(S(name).exists()).buildForScan()).iterator().hasNext();
        }
    }

    static class Parts {
        final DynamoDB parts = connect();

        void condition(boolean both) {
            Condition condition = S("a").exists();
            if (both) {
                condition = condition.and(S("b").exists());
            }
            parts.getTable("T").scan(new ExpressionSpecBuilder().withCondition(condition).buildForScan()).iterator().hasNext();
        }
    }

    static class Steps {
        final DynamoDB steps = connect();

        void builder() {
            ExpressionSpecBuilder builder = new ExpressionSpecBuilder();
            builder.addUpdate(S("a").set("x"));
            steps.getTable("T").updateItem("id", "1", builder.buildForUpdate());
        }
    }

    static class Twice {
        final DynamoDB twice = connect();

        void spec() {
            ScanExpressionSpec spec = new ExpressionSpecBuilder().withCondition(S("a").exists()).buildForScan();
            twice.getTable("T").scan(spec).iterator().hasNext();
            twice.getTable("U").scan(spec).iterator().hasNext();
        }
    }

    static class Keys {
        final DynamoDB keys = connect();

        void query() {
            keys.getTable("T").query("id", "1", null, new ExpressionSpecBuilder().withKeyCondition(S("id").eq("1")).withCondition(S("a").exists())
                    .buildForQuery()).iterator().hasNext();
        }
    }

    static class Replaced {
        final DynamoDB replaced = connect();

        void spec() {
            replaced.getTable("T").updateItem(new UpdateItemSpec().withPrimaryKey("id", "1").withConditionExpression("attribute_exists(a)")
                    .withExpressionSpec(new ExpressionSpecBuilder().addUpdate(remove("a")).buildForUpdate()));
        }
    }

    static class Shown {
        final DynamoDB shown = connect();

        void text() {
            UpdateItemExpressionSpec spec = new ExpressionSpecBuilder().addUpdate(remove("a")).buildForUpdate();
            System.out.println(spec.getUpdateExpression());
            shown.getTable("T").updateItem("id", "1", spec);
        }
    }

    static class Counted {
        final DynamoDB counted = connect();

        void values(int i) {
            counted.getTable("T").updateItem("id", "1", new ExpressionSpecBuilder().addUpdate(N("a").set(i++)).addUpdate(remove("b"))
                    .buildForUpdate());
        }
    }

    static class Listed {
        final DynamoDB listed = connect();

        void values(List<String> all) {
            listed.getTable("T").scan(new ExpressionSpecBuilder().withCondition(S("a").in(all)).buildForScan()).iterator().hasNext();
        }
    }

    static class Grown {
        final DynamoDB grown = connect();

        void values(List<String> all) {
            UpdateItemExpressionSpec spec = new ExpressionSpecBuilder().addUpdate(L("a").set(all)).buildForUpdate();
            all.add("later");
            grown.getTable("T").updateItem("id", "1", spec);
        }
    }

    static class Parallel {
        final DynamoDB parallel = connect();

        void values(List<String> ids) {
            UpdateItemExpressionSpec spec = new ExpressionSpecBuilder().addUpdate(remove("a")).buildForUpdate();
            ids.parallelStream().forEach(id -> parallel.getTable("T").updateItem("id", id, spec));
        }
    }

    static class Swapped {
        final DynamoDB swapped = connect();

        void query() {
            swapped.getTable("T").getIndex("i").query(new KeyAttribute("id", "1"), null,
                    new ExpressionSpecBuilder().withCondition(S("a").exists()).addProjection("b").buildForQuery()).iterator().hasNext();
        }
    }

    public static void main(String[] args) {
        new Equal().values("x", "x");
        new Names().name("a");
        new Parts().condition(true);
        new Steps().builder();
        new Twice().spec();
        new Keys().query();
        new Replaced().spec();
        new Shown().text();
        new Counted().values(1);
        new Listed().values(List.of("1"));
        new Grown().values(new ArrayList<>());
        new Parallel().values(List.of("1"));
        new Swapped().query();
    }
}
