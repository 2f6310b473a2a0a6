package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.Safety;
import dev.defrost.java.JavaSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aFieldThatAnotherFileSetsIsNotTakenForItsValue() {
        String text = "package p; " + IMPORTS + """
                class A {
                    protected DynamoDB db;
                    private final Table table;
                    A(DynamoDB given) {
                        db = given;
                        table = db.getTable("t");
                    }
                    void save() {
                        table.deleteItem("id", 1);
                    }
                }
                """;
        JavaSource made = source("p/C.java", "package p; " + IMPORTS + "class C { static void f(DynamoDB db) { new B(db).save(); new B(db).close(); } }");
        JavaSource setting = source("p/B.java", "package p; " + IMPORTS + "class B extends A { B(DynamoDB db) { super(db); } void close() { db = null; } }");
        JavaSource reading = source("p/B.java", "package p; " + IMPORTS + "class B extends A { B(DynamoDB db) { super(db); } void close() { } }");
        JavaPlan plan = plan(source("p/A.java", text), setting, made);
        assertThat(JavaPlan.apply(text, plan.edits().get("p/A.java"))).contains("dynamoDbClient = db;").contains("dynamoDbClient.deleteItem");
        plan = plan(source("p/A.java", text), reading, made);
        assertThat(JavaPlan.apply(text, plan.edits().get("p/A.java"))).contains("        db.deleteItem");
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
    void chainsInWhichTheMethodIsNotKnownAreNotHalfMigrated() {
        JavaPlan plan = plan(source("A.java", IMPORTS + "import com.example.Clock;\n" + """
                class A {
                    void f(DynamoDB db, Clock clock) {
                        db.getTable("t").putItem(new Item().withPrimaryKey("id", clock.name()).withStringSet("at", clock.hours()));
                    }
                }
                """));
        assertThat(plan.edits()).isEmpty();
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

    @Test
    void mocksKeepWhatTheyStandForAndAreNamed() {
        JavaSource store = source("app/Store.java", "package app;\n" + IMPORTS + """
                class Store {
                    private final Table table;
                    Store(Table table) { this.table = table; }
                    String name() { return table.getItem("id", 1).getString("name"); }
                }
                """);
        JavaPlan made = plan(store, source("app/StoreTest.java", "package app;\n" + IMPORTS + """
                import static org.mockito.Mockito.mock;
                class StoreTest {
                    void readsTheName() {
                        Table table = mock(Table.class);
                        new Store(table).name();
                    }
                }
                """));
        assertThat(messages(made)).contains("`StoreTest.readsTheName` puts a mock in the place of `Table`");
        assertThat(blockers(made)).contains(BlockerCode.MOCKED_IN_TESTS);
        JavaPlan annotated = plan(store, source("app/StoreTest.java", "package app;\n" + IMPORTS + """
                import org.mockito.Mock;
                class StoreTest {
                    @Mock Table table;
                    void readsTheName() {
                        new Store(table).name();
                    }
                }
                """));
        assertThat(messages(annotated)).contains("`StoreTest` puts a mock in the place of `Table`");
        assertThat(made.edits()).isEmpty();
        assertThat(annotated.edits()).isEmpty();
    }

    private static List<String> messages(JavaPlan plan) {
        return plan.groups().stream().filter(group -> group.outcome() instanceof Outcome.Kept)
                .flatMap(group -> ((Outcome.Kept) group.outcome()).blockers().stream()).map(Blocker::message).toList();
    }

    private static final String TRAPS = """
            package app;

            import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
            import software.amazon.awssdk.services.dynamodb.model.*;

            class Moved {
                AttributeValue none() { return AttributeValue.builder().null(true).build(); }
                boolean isThere(GetItemResponse r) { return r.item() != null; }
            }
            """;

    @Test
    void trapsOfAnEarlierMigrationAreGroupsOfTheirOwn() {
        JavaSource moved = source("app/Moved.java", TRAPS);
        JavaPlan plan = plan(moved);
        assertThat(plan.findings()).extracting(finding -> finding.rule() + " " + finding.group()).containsExactly("DFR301 0");
        assertThat(JavaPlan.apply(TRAPS, plan.edits().get("app/Moved.java"))).isEqualTo(TRAPS.replace("null(true)", "nul(true)"));
        assertThat(JavaMigration.plan(List.of(moved), new JavaOptions(false, Set.of(0))).edits()).isEmpty();

        String parses = TRAPS.replace("null(true)", "nul(true)");
        JavaPlan safe = plan(source("app/Moved.java", parses));
        assertThat(safe.edits()).isEmpty();
        assertThat(safe.groups()).singleElement().satisfies(group ->
                assertThat(((Outcome.Migrated) group.outcome()).safety()).isInstanceOf(Safety.Unsafe.class));
        JavaPlan unsafe = JavaMigration.plan(List.of(source("app/Moved.java", parses)), new JavaOptions(true));
        assertThat(JavaPlan.apply(parses, unsafe.edits().get("app/Moved.java"))).contains("return r.hasItem();");
    }

    /** Each changes nothing: some code that has to go along cannot. */
    @ParameterizedTest
    @ValueSource(strings = {
        // a constant of an enum implements the method that its callers cannot leave
        "enum A { X { @Override String f(Item item) { return item.getString(\"s\"); } }; abstract String f(Item item); "
                + "int g(Item i) { return i.hashCode() + f(i).length(); } }",
        // an implementation stays
        "interface W { void write(Item item); } class A implements W { public void write(Item item) { item.hashCode(); } } "
                + "class B { void f(W w, Table t) { w.write(t.getItem(\"id\", 1)); } }",
        // the same by a lambda
        "interface W { void write(Item item); } class A { W w() { return item -> item.hashCode(); } } "
                + "class B { void f(W w, Table t) { w.write(t.getItem(\"id\", 1)); } }",
        // the same by an anonymous class
        "interface W { void write(Item item); } class A { W w() { return new W() { public void write(Item item) { item.hashCode(); } }; } } "
                + "class B { void f(W w, Table t) { w.write(t.getItem(\"id\", 1)); } }",
        // methods of the JDK and of unknown libraries
        "class A implements java.util.Comparator<Item> { public int compare(Item a, Item b) { return a.getInt(\"n\") - b.getInt(\"n\"); } }",
        "class A implements other.Handler<Item> { public String handle(Item item) { return item.getString(\"s\"); } }",
        "class A { Object f() { return new other.Handler<Item>() { public String handle(Item item) { return item.getString(\"s\"); } }; } }",
        // values from unknown code, in a variable, a return, an argument
        "class A { String f(other.Captor<Item> captor) { Item item = captor.getValue(); return item.getString(\"s\"); } }",
        "class A { Item f(other.Captor<Item> captor) { return captor.getValue(); } String g() { return f(null).getString(\"s\"); } }",
        "class A { String f(other.Captor<Item> captor) { return g(captor.getValue()); } String g(Item item) { return item.getString(\"s\"); } }",
        // objects of unknown origin that other objects of the old API take
        "class A { void f(DynamoDB db) { PutItemSpec s = new PutItemSpec(); s.withItem(other.Items.make()); db.getTable(\"t\").putItem(s); } }",
        "class A { void f(DynamoDB db, List<Item> l) { l.add(other.Items.make()); for (Item i : l) { db.getTable(\"t\").putItem(i); } } }",
        // arguments of unknown types leave the types of what follows unknown, though not that of the call itself
        "class A { void f(DynamoDB db) { db.getTable(\"t\").query(new QuerySpec().withHashKey(\"id\", other.X.y())).forEach(i -> i.getString(\"s\")); } }",
        "class A { void f(DynamoDB db) { for (var i : db.getTable(\"t\").query(new QuerySpec().withHashKey(\"id\", other.X.y()))) { i.getString(\"s\"); } } }",
        "class A { void f(DynamoDB db) { var i = db.getTable(\"t\").getItem(new GetItemSpec().withPrimaryKey(\"id\", other.X.y())); i.getString(\"s\"); } }",
        "class A { void f(DynamoDB db) { Optional.ofNullable(db.getTable(\"t\").getItem(new GetItemSpec().withPrimaryKey(\"id\", other.X.y())))"
                + ".ifPresent(i -> System.out.println(i.getString(\"s\"))); } }",
        "class A { void f(DynamoDB db, List<String> l) { l.stream().map(k -> db.getTable(\"t\").getItem(new GetItemSpec()"
                + ".withPrimaryKey(\"id\", other.X.y(k)))).forEach(i -> System.out.println(i.getString(\"s\"))); } }",
        "class A { void f(DynamoDB db, List<String> l) { l.stream().map(k -> { return db.getTable(\"t\").getItem(new GetItemSpec()"
                + ".withPrimaryKey(\"id\", other.X.y(k))); }).forEach(i -> System.out.println(i.getString(\"s\"))); } }",
        "class A { void f(List<Item> l) { l.get(other.X.y()).getString(\"s\"); } void g(DynamoDB db) { f(List.of(db.getTable(\"t\").getItem(\"id\", 1))); } }",
        // one argument of an unknown type may be an array of several
        "class A { void f(DynamoDB db) { for (Item i : db.getTable(\"t\").scan(new ScanFilter(\"a\").in(other.X.all()))) { i.getString(\"s\"); } } }",
        // a chain that loses its type on the way
        "class A { static Item f() { return new Item().withString(\"a\", \"b\").withList(\"m\", other.Lists.of(\"k\", \"v\")).withString(\"c\", \"d\"); } }"
    })
    void whatCannotGoAlongKeepsTheRest(String classes) {
        JavaPlan plan = plan(source("A.java", IMPORTS + "import com.amazonaws.services.dynamodbv2.document.spec.*;\nimport java.util.*;\n" + classes));
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.groups()).isNotEmpty().noneMatch(group -> group.outcome() instanceof Outcome.Failed);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "import com.amazonaws.services.s3.AmazonS3; class Other { AmazonS3 s3; void upload() { s3.putObject(\"b\", \"k\", \"t\"); } }",
        "class Other { com.amazonaws.services.sqs.AmazonSQS sqs; void upload() { sqs.sendMessage(\"q\", \"m\"); } }",
        "import com.amazonaws.services.dynamodbv2.datamodeling.DynamoDBMapper; class Other { DynamoDBMapper m; void upload() { m.save(this); } }"})
    void handlersStayThatMayGetExceptionsOfCodeThatStays(String other) {
        JavaPlan plan = plan(source("Other.java", other), source("A.java", IMPORTS + "import com.amazonaws.AmazonServiceException; class A { "
                + "void f(DynamoDB db, Other o) { try { db.getTable(\"t\").deleteItem(\"id\", 1); o.upload(); } catch (AmazonServiceException e) { } } }"));
        assertThat(plan.edits()).isEmpty();
    }

    @Test
    void handlersOfFilesThatDoNotNameTheServiceMoveOrKeepTheCalls() {
        JavaPlan plan = plan(source("Handler.java", "import com.amazonaws.AmazonServiceException; class Handler { "
                + "boolean isQuiet(Exception e) { return e instanceof AmazonServiceException; } }"),
                source("A.java", IMPORTS + "class A { void f(DynamoDB db) { db.getTable(\"t\").deleteItem(\"id\", 1); } }"));
        assertThat(plan.edits()).isEmpty();
    }

    @Test
    void aClassOfTheProjectIsNotReplacedByTheHelper() {
        JavaPlan plan = plan(source("ItemValues.java", "class ItemValues { static int own() { return 1; } }"),
                source("A.java", IMPORTS + "class A { String f(DynamoDB db) { return db.getTable(\"t\").getItem(\"id\", 1).getString(\"s\") + ItemValues.own(); } }"));
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.newFiles()).isEmpty();
    }

    @Test
    void implementationsMoveWithWhatTheyImplement() {
        String text = IMPORTS + """
                interface W { String write(Item item); }
                class A implements W { public String write(Item item) { return item.getString("s"); } }
                class B {
                    W w() { return item -> item.getString("t"); }
                    String f(W w, DynamoDB db) { return w.write(db.getTable("t").getItem("id", 1)); }
                }
                """;
        JavaPlan plan = plan(source("A.java", text));
        assertThat(JavaPlan.apply(text, plan.edits().get("A.java"))).contains("interface W { String write(Map<String, AttributeValue> item); }")
                .contains("public String write(Map<String, AttributeValue> item)").contains("item -> ItemValues.getString(item, \"t\")");
    }

    @Test
    void groupsNameWhatHoldsTheirValues() {
        JavaPlan plan = plan(source("A.java", IMPORTS + """
                class A {
                    private Table field;
                    A(DynamoDB db) { field = db.getTable("t"); }
                    Item find(int id) { Item item = field.getItem("id", id); return item; }
                }
                """));
        assertThat(plan.groups()).singleElement().satisfies(group -> assertThat(group.locations())
                .extracting(location -> location.kind() + " " + location.name() + " " + location.resource() + " " + location.span().line())
                .containsExactly("field field Table 3", "parameter db DynamoDB 4", "return find Item 5", "variable item Item 5"));
    }

    @Test
    void aGroupByItselfChangesOnlyWhatIsItsOwn() {
        String text = IMPORTS + """
                class A {
                    void first(DynamoDB db) { db.getTable("t").deleteItem("id", 1); }
                    void second(DynamoDB db) { System.out.println(db.getTable("t").getItem("id", 1).getString("s")); }
                }
                """;
        JavaPlan plan = plan(source("A.java", text));
        assertThat(plan.changes()).hasSize(2);
        String first = JavaPlan.apply(text, plan.changes().get(0).edits().get("A.java"));
        assertThat(first).contains("void first(DynamoDbClient db)").contains("void second(DynamoDB db)");
        assertThat(plan.changes().get(0).newFiles()).isEmpty();
        assertThat(plan.changes().get(1).newFiles()).containsOnlyKeys("ItemValues.java");
        assertThat(JavaMigration.plan(List.of(source("A.java", text)), new JavaOptions(false, Set.of(1))).edits().get("A.java"))
                .isEqualTo(plan.changes().get(0).edits().get("A.java"));
    }
}
