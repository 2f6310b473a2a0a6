package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Outcome;
import dev.defrost.java.JavaSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaMigrationTest {
    private static final String IMPORTS = "import com.amazonaws.services.dynamodbv2.document.*;\n";

    private static JavaSource source(String path, String text) {
        return new JavaSource(path, text, true);
    }

    private static JavaPlan plan(JavaSource... sources) {
        return JavaMigration.plan(List.of(sources), JavaOptions.DEFAULT);
    }

    private static Stream<BlockerCode> blockers(JavaPlan plan) {
        return plan.groups().stream().flatMap(g -> g.outcome() instanceof Outcome.Kept k ? k.blockers().stream() : Stream.empty())
                .map(b -> b.code());
    }

    @Test
    void oneBrokenFileDoesNotStopTheOthers() {
        JavaPlan plan = plan(source("A.java", IMPORTS + "class A { void f( }"),
                source("p/B.java", "package p; " + IMPORTS
                + "class B { void f(DynamoDB db) { db.getTable(\"t\").deleteItem(\"id\", 1); } }"));
        assertThat(plan.skipped()).extracting(s -> s.path()).containsExactly("A.java");
        assertThat(plan.edits()).containsOnlyKeys("p/B.java");
    }

    @Test
    void aBrokenFileThatMayUseAGroupKeepsIt() {
        JavaPlan plan = plan(source("A.java", IMPORTS + "class A { B b; void f( }"),
                source("B.java", IMPORTS + "class B { void f(DynamoDB db) { db.getTable(\"t\").deleteItem(\"id\", 1); } }"));
        assertThat(plan.edits()).isEmpty();
        assertThat(blockers(plan)).contains(BlockerCode.BROKEN_FILE);
    }

    @Test
    void aGroupThatNeedsAFileOutsideThePathsIsKept() {
        JavaPlan plan = plan(new JavaSource("A.java", IMPORTS
                + "class A { static void f(Table t) { t.deleteItem(\"id\", 1); } }", false),
                source("B.java", IMPORTS + "class B { void f(DynamoDB db) { A.f(db.getTable(\"t\")); } }"));
        assertThat(plan.edits()).isEmpty();
        assertThat(blockers(plan)).contains(BlockerCode.OUTSIDE_PATH);
    }

    @Test
    void aTypeOfTheSameNameIsWrittenQualified() {
        String text = "package p; " + IMPORTS + "class A { static class AttributeValue {} void f(DynamoDB db) {\n"
                + "db.getTable(\"t\").deleteItem(\"id\", 1); } }";
        JavaPlan plan = plan(source("p/A.java", text),
                source("p/AttributeValue.java", "package p; class AttributeValue { A a; }"));
        assertThat(JavaPlan.apply(text, plan.edits().get("p/A.java")))
                .contains("software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN(\"1\")");
    }

    @Test
    void independentGroupsAreIndependent() {
        JavaPlan plan = plan(source("A.java", IMPORTS + """
                class A {
                    void migrated(DynamoDB db) {
                        db.getTable("t").deleteItem("id", 1);
                    }
                    Object kept(Item item) {
                        return item;
                    }
                }
                """));
        assertThat(plan.groups()).extracting(g -> g.outcome().getClass().getSimpleName()).containsExactlyInAnyOrder("Migrated",
                "Kept");
    }

    @Test
    void codeWithoutTheDocumentApiIsLeftAlone() {
        JavaPlan plan = plan(source("A.java", """
                import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
                import com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException;
                class A { void f(AmazonDynamoDB c) { try { c.listTables(); } catch (ConditionalCheckFailedException e) { } } }
                """));
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.groups()).isEmpty();
    }

    @Test
    void whatIsOnlyReadOfAnItemDoesNotKeepIt() {
        JavaPlan plan = plan(source("A.java", IMPORTS + """
                class A {
                    void f(DynamoDB db) {
                        Item item = db.getTable("t").getItem("id", 1);
                        java.util.Map<String, String> map = item.getMap("m");
                        System.out.println(map.get("k") + item.getList("l").size());
                    }
                }
                """));
        assertThat(blockers(plan)).isEmpty();
        assertThat(plan.edits()).isNotEmpty();
    }

    @Test
    void anItemThatIsChangedBeforeASpecTakesItMoves() {
        JavaPlan plan = plan(source("A.java", IMPORTS + "import com.amazonaws.services.dynamodbv2.document.spec.*;\n" + """
                class A {
                    void f(DynamoDB db) {
                        Item item = new Item().withPrimaryKey("id", 1);
                        item.withString("a", "b");
                        PutItemSpec spec = new PutItemSpec().withItem(item);
                        db.getTable("t").putItem(spec);
                    }
                }
                """));
        assertThat(blockers(plan)).isEmpty();
        assertThat(plan.edits()).isNotEmpty();
    }

    @Test
    void anItemThatALoopChangesAgainIsKept() {
        JavaPlan plan = plan(source("A.java", IMPORTS + """
                class A {
                    void f(DynamoDB db, java.util.List<TableWriteItems> all) {
                        Item item = new Item().withPrimaryKey("id", 1);
                        for (int i = 0; i < 3; i++) {
                            item.withInt("n", i);
                            all.add(new TableWriteItems("t").withItemsToPut(item));
                        }
                    }
                }
                """));
        assertThat(blockers(plan)).contains(BlockerCode.INEXPRESSIBLE);
        assertThat(plan.edits()).isEmpty();
    }
}
