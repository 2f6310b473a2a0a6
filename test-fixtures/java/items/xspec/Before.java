import static com.amazonaws.services.dynamodbv2.xspec.ExpressionSpecBuilder.*;

import com.amazonaws.client.builder.AwsClientBuilder;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
import com.amazonaws.services.dynamodbv2.document.*;
import com.amazonaws.services.dynamodbv2.document.spec.*;
import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
import com.amazonaws.services.dynamodbv2.xspec.*;
import java.util.*;

class Sample {
    static DynamoDB db = new DynamoDB(AmazonDynamoDBClientBuilder.standard()
            .withEndpointConfiguration(new AwsClientBuilder.EndpointConfiguration("http://localhost:8000", "us-east-1"))
            .build());
    static Table table = db.getTable("T");

    private static final String STATE = "state";

    static void updates(String state, int steps, double at) {
        UpdateItemExpressionSpec spec = new ExpressionSpecBuilder()
                .addUpdate(S(STATE).set(state))
                .addUpdate(remove("error.text"))
                .addUpdate(N("count").add(steps))
                .addUpdate(N("at").set(at))
                .addUpdate(SS("tags").delete("new", "old"))
                .withCondition(N("count").lt(10L).and(attribute_exists("owner")))
                .buildForUpdate();
        table.updateItem("id", "x", spec);
        table.updateItem("id", "x", "at", 1, new ExpressionSpecBuilder().addUpdate(N("n").set(N("n").plus(1)))
                .addUpdate(N("m").set(N("n").minus(N("o")))).addUpdate(S("first").set(if_not_exists("first", "now")))
                .addUpdate(N("low").set(N("low").ifNotExists(5))).buildForUpdate());
        table.updateItem(new UpdateItemSpec().withPrimaryKey("id", "y").withReturnValues("ALL_NEW")
                .withExpressionSpec(new ExpressionSpecBuilder().addUpdate(L("log").set(L("log").listAppend("a", 1)))
                        .addUpdate(NULL("gone").set())
                        .buildForUpdate()));
        table.updateItem(new UpdateItemSpec().withPrimaryKey("id", "z").withExpressionSpec(new ExpressionSpecBuilder()
                .addUpdate(BOOL("open").set(true)).addUpdate(M("m").set(Collections.singletonMap("k", 1)))
                .addUpdate(SS("s").append("p")).addUpdate(NS("ns").append(1, 2)).addUpdate(B("b").set(new byte[] {1, 2}))
                .addUpdate(L("l").set(list_append("l", "one"))).buildForUpdate()));
    }

    static void writes(String owner, PrimaryKey key) {
        PutItemExpressionSpec absent = new ExpressionSpecBuilder().withCondition(S("id").notExists()).buildForPut();
        try {
            table.putItem(new PutItemSpec().withItem(new Item().withPrimaryKey("id", "p")).withExpressionSpec(absent));
        } catch (ConditionalCheckFailedException e) {
            System.out.println("there already");
        }
        table.deleteItem(key, new ExpressionSpecBuilder()
                .withCondition(not(S("owner").eq(owner).or(N("age").between(1, 2))).and(parenthesize(S("a.b[0].c").beginsWith(owner))))
                .buildForDeleteItem());
        table.deleteItem("id", "d", "at", 2, new ExpressionSpecBuilder()
                .withCondition(S("x").eq(S("y")).or(S("x").in("1", "2", "1").or(S("z").contains("1")))).buildForDeleteItem());
        Item item = table.getItem("id", "g", "at", 3, new ExpressionSpecBuilder().addProjections("a", "b.a", STATE).addProjection("a")
                .buildForGetItem());
        System.out.println(item == null);
        GetItemOutcome outcome = table.getItemOutcome("id", "g", "at", 4, new ExpressionSpecBuilder().addProjection("list[1].a")
                .buildForGetItem());
        System.out.println(outcome.getItem() == null);
    }

    static void list(List<Integer> all) {
        table.updateItem("id", "v", new ExpressionSpecBuilder().addUpdate(L("l").set(all)).buildForUpdate());
        all.add(2);
        table.updateItem("id", "v", new ExpressionSpecBuilder().addUpdate(L("l").set(L("l").listAppend(all))).buildForUpdate());
    }

    public static void main(String[] args) {
        updates("open", 3, 1.5e10);
        writes("me", new PrimaryKey("id", "k"));
        list(new ArrayList<>(Arrays.asList(1)));
    }
}
