package dev.defrost.recipes.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.SkippedFile;
import dev.defrost.java.JavaSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every kind: none stops the migration of its neighbours, and those that can be read are migrated too. */
class JavaRobustnessTest {
    private static final JavaSource NEIGHBOUR = new JavaSource("good/Neighbour.java", """
            package good;

            import com.amazonaws.services.dynamodbv2.document.DynamoDB;

            class Neighbour {
                void f(DynamoDB db) {
                    db.getTable("t").deleteItem("id", 1);
                }
            }
            """, true);
    private static final String IMPORTS = "import com.amazonaws.services.dynamodbv2.document.*;\n"
            + "import com.amazonaws.services.dynamodbv2.document.spec.*;\n";

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of("var", "class A { void f(DynamoDB db) { var t = db.getTable(\"t\"); var i = t.getItem(\"id\", 1);"
                        + " System.out.println(i.getString(\"s\")); } }"),
                Arguments.of("text blocks", "class A { void f(DynamoDB db) { db.getTable(\"t\").updateItem(new UpdateItemSpec().withPrimaryKey(\"id\", 1)"
                        + ".withUpdateExpression(\"\"\"\n            set a = :a\n            \"\"\")); } }"),
                Arguments.of("generics", "class A<T extends Comparable<T>> { <R> R f(DynamoDB db, java.util.function.Function<String, R> g) {"
                        + " return g.apply(db.getTable(\"t\").getItem(\"id\", 1).getString(\"s\")); } }"),
                Arguments.of("inner classes", "class A { class B { static class C { void f(DynamoDB db) { new Object() { void g() {"
                        + " db.getTable(\"t\").deleteItem(\"id\", 1); } }.g(); } } } }"),
                Arguments.of("enums, interfaces, lambdas", "interface A { enum E { X { void f(DynamoDB db) { Runnable r = () -> "
                        + "db.getTable(\"t\").deleteItem(\"id\", 1); } }; void f(DynamoDB db) { } } }"),
                Arguments.of("switch expressions", "class A { void f(DynamoDB db, int k) { "
                        + "String n = switch (k) { case 1 -> \"a\"; default -> { yield \"b\"; } };"
                        + " db.getTable(n).deleteItem(\"id\", k); } }"),
                Arguments.of("carriage returns", "class A {\r\n  void f(DynamoDB db) {\r\n    db.getTable(\"t\").deleteItem(\"id\", 1);\r\n  }\r\n}\r\n"),
                Arguments.of("letters of all kinds",
                        "class A { void größe(DynamoDB db) { /* 日本 🎉 */ db.getTable(\"tä🎉\").deleteItem(\"ключ\", 1); } }"),
                Arguments.of("unicode escapes", "class A { void f(DynamoDB db) { db.getTable(\"\\u0074\").deleteItem(\"id\", 1); } }"),
                Arguments.of("pattern matching", "class A { void f(DynamoDB db, Object o) { if (o instanceof String s && !s.isEmpty()) {"
                        + " db.getTable(s).deleteItem(\"id\", 1); } } }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void codeOfAllKindsIsMigrated(String name, String text) {
        JavaPlan plan = plan(IMPORTS + text);
        assertThat(plan.skipped()).isEmpty();
        assertThat(plan.edits()).containsKeys("bad/A.java", "good/Neighbour.java");
        assertThat(JavaPlan.apply(IMPORTS + text, plan.edits().get("bad/A.java"))).doesNotContain("DynamoDB db");
    }

    @Test
    void staticImportsAndTheirNeighboursAreRead() {
        String text = "import static com.amazonaws.services.dynamodbv2.document.KeyConditions.*;\nimport static java.util.List.of;\n" + IMPORTS
                + "class A { void f(DynamoDB db) { for (String id : of(\"a\")) { db.getTable(\"t\").deleteItem(\"id\", id); } } }";
        assertThat(plan(text).edits()).containsKey("bad/A.java");
    }

    @Test
    void whatDocumentationRefersToRunsNothing() {
        String text = IMPORTS + "/** Of a {@link Table}, or an {@link Item}. @see #save */ class A { "
                + "/** Like {@link #save(DynamoDB)}. */ int size() { return 1; } void save(DynamoDB db) {"
                + " try { db.getTable(\"t\").deleteItem(\"id\", 1); } catch (com.amazonaws.services.dynamodbv2.model.ConditionalCheckFailedException e) {"
                + " size(); } } }";
        assertThat(plan(text).edits()).containsKey("bad/A.java");
    }

    @Test
    void recordsAndLombokAreReadAndKeptWhereUnseenCodeFillsThem() {
        assertThat(plan(IMPORTS + "record A(Table table) { void f() { table.deleteItem(\"id\", 1); } }").edits())
                .containsOnlyKeys("good/Neighbour.java");
        JavaPlan plan = plan("import lombok.*;\n" + IMPORTS + "@Data @Builder class A { private Table table; void f() { val i = table.getItem(\"id\", 1);"
                + " System.out.println(i.getString(\"s\")); } }");
        assertThat(plan.edits()).containsOnlyKeys("good/Neighbour.java");
        assertThat(plan.groups()).extracting(group -> group.outcome().getClass().getSimpleName()).containsExactlyInAnyOrder("Kept", "Migrated");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("half a class", IMPORTS + "class A { void f(Table t) { t.putItem("),
                Arguments.of("merge conflict", IMPORTS + "<<<<<<< HEAD\nclass A { Item i; }\n=======\nclass A { }\n>>>>>>> x\n"),
                Arguments.of("a template", IMPORTS + "class ${Name} { Table t; }"),
                Arguments.of("no Java", IMPORTS + "\u0000\u0001 {{{{ ]]]] \\u00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatDoesNotParseIsSaidOnceAndStopsNothing(String name, String text) {
        JavaPlan plan = plan(text);
        assertThat(plan.skipped()).extracting(SkippedFile::path).containsExactly("bad/A.java");
        assertThat(plan.edits()).containsOnlyKeys("good/Neighbour.java");
    }

    @ParameterizedTest
    @MethodSource("empty")
    void filesWithoutClassesAreNothing(String text) {
        JavaPlan plan = plan(text);
        assertThat(plan.skipped()).isEmpty();
        assertThat(plan.edits()).containsOnlyKeys("good/Neighbour.java");
    }

    static Stream<String> empty() {
        return Stream.of("", "\n", "// com.amazonaws.services.dynamodbv2.document.Item\n",
                "/** About com.amazonaws.services.dynamodbv2.document. */\npackage good;\n");
    }

    @Test
    void aBrokenFileThatNamesAClassKeepsIt() {
        JavaPlan plan = JavaMigration.plan(List.of(NEIGHBOUR, new JavaSource("good/B.java",
                "package good; import com.amazonaws.services.dynamodbv2.document.*; class B { void g(Neighbour n) { n.f( } }", true)), JavaOptions.DEFAULT);
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.groups()).singleElement().satisfies(group -> assertThat(((Outcome.Kept) group.outcome()).blockers())
                .extracting(blocker -> blocker.code()).contains(BlockerCode.BROKEN_FILE));
    }

    /** Trees that are deeper than a thread's stack. */
    @Test
    void codeThatIsNestedTooDeeplyStopsNothing() {
        String sum = IntStream.range(0, 6000).mapToObj(i -> "\"a" + i + "\"").collect(Collectors.joining(" + "));
        String parentheses = "(".repeat(3000) + "1" + ")".repeat(3000);
        for (String expression : List.of(sum, parentheses)) {
            JavaPlan plan = plan(IMPORTS + "class A { Object o = " + expression + "; void f(DynamoDB db) { db.getTable(\"t\").deleteItem(\"id\", 1); } }");
            assertThat(plan.edits()).containsKey("good/Neighbour.java");
        }
    }

    /** Two texts of one path are more than the parser bears. */
    @Test
    void whatTheParserFailsOnIsSkipped() {
        JavaSource other = new JavaSource(NEIGHBOUR.path(), "package good; " + IMPORTS + "class Other { Item item; }", true);
        JavaPlan plan = JavaMigration.plan(List.of(NEIGHBOUR, other), JavaOptions.DEFAULT);
        assertThat(plan.edits()).isEmpty();
        assertThat(plan.skipped()).extracting(SkippedFile::path).contains(NEIGHBOUR.path());
    }

    private static JavaPlan plan(String text) {
        return JavaMigration.plan(List.of(new JavaSource("bad/A.java", text, true), NEIGHBOUR), JavaOptions.DEFAULT);
    }
}
