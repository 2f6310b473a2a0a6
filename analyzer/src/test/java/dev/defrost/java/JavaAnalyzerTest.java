package dev.defrost.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.findings.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaAnalyzerTest {
    private static final String IMPORTS = """
            import com.amazonaws.services.dynamodbv2.document.*;
            import com.amazonaws.services.dynamodbv2.document.spec.GetItemSpec;
            """;

    private static JavaAnalysis analyze(String... texts) {
        return JavaAnalyzer.analyze(Stream.of(texts).map(t -> new JavaSource("F" + t.hashCode() + ".java", t, true)).toList());
    }

    private static List<String> uses(String... texts) {
        return analyze(texts).uses().stream().filter(u -> !u.kind().equals("type")).map(u -> u.resource() + "." + u.construct()).toList();
    }

    private static List<String> rules(String text) {
        return analyze(text).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void findsCallsThroughVarLambdasAndInnerClasses() {
        assertThat(uses(IMPORTS + """
                class A {
                    class B {
                        void f(DynamoDB db) {
                            var table = db.getTable("t");
                            table.scan().forEach(item -> System.out.println(item.toJSON()));
                        }
                    }
                }
                """)).containsExactly("DynamoDB.getTable", "Table.scan", "ItemCollection.forEach", "Item.toJSON");
    }

    @Test
    void findsCallsWhoseArgumentsHaveUnknownTypes() {
        assertThat(uses(IMPORTS + """
                class A {
                    void f(Table table, com.unknown.Thing thing) {
                        table.putItem(new Item().withPrimaryKey("id", thing.id()).withString("s", thing.name()));
                        table.getItem(new GetItemSpec().withPrimaryKey("id", thing.key()).withConsistentRead(true));
                    }
                }
                """)).containsExactly("Table.putItem", "Item.new", "Item.withPrimaryKey", "Item.withString", "Table.getItem",
                "GetItemSpec.new", "GetItemSpec.withPrimaryKey", "GetItemSpec.withConsistentRead");
    }

    @Test
    void findsMembersThatAreNeverMigratedStaticOnesAndThoseOfXspec() {
        assertThat(uses(IMPORTS + """
                import com.amazonaws.services.dynamodbv2.document.utils.ValueList;
                import com.amazonaws.services.dynamodbv2.xspec.ExpressionSpecBuilder;
                import static com.amazonaws.services.dynamodbv2.xspec.ExpressionSpecBuilder.N;
                class A {
                    Object f(GetItemSpec spec) { new ValueList().appendInt(1); return ItemUtils.toItem(null) + spec.getProjectionExpression(); }
                    Object g() { return new ExpressionSpecBuilder().addUpdate(N("a").add(1)).buildForUpdate(); }
                }
                """)).containsExactly("ValueList.new", "ValueList.appendInt", "ItemUtils.toItem", "GetItemSpec.getProjectionExpression",
                "ExpressionSpecBuilder.new", "ExpressionSpecBuilder.addUpdate", "ExpressionSpecBuilder.N", "N.add", "ExpressionSpecBuilder.buildForUpdate");
    }

    @Test
    void followsTypesAcrossFiles() {
        assertThat(uses("package p; " + IMPORTS + "public class Repo { public Table table() { return null; } }",
                "package q; class User { void f(p.Repo repo) { repo.table().describe(); } }"))
                .containsExactly("Table.describe");
    }

    @Test
    void leavesOtherClassesOfTheSameNameAlone() {
        assertThat(uses("import org.guava.Table; class A { void f(Table table) { table.putItem(null); } }")).isEmpty();
        assertThat(uses("""
                import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
                class Item { Item withString(String a, String b) { return this; } }
                class A { void f(AmazonDynamoDB c) { new Item().withString("a", "b"); c.putItem(null); } }
                """)).isEmpty();
    }

    @Test
    void oneBrokenFileDoesNotStopTheOthers() {
        JavaAnalysis analysis = analyze(IMPORTS + "class A { void f( }", IMPORTS + "class B { Table t; }");
        assertThat(analysis.skipped()).singleElement().satisfies(s -> assertThat(s.rule()).isEqualTo("DFR001"));
        assertThat(analysis.uses()).hasSize(1);
    }

    @Test
    void readsOldAndNewSyntax() {
        assertThat(uses(IMPORTS + "class A { void f(Table t) { int _ = 1; t.describe(); } }")).containsExactly("Table.describe");
        assertThat(uses(IMPORTS + "record R(Table t) { String f() { return t.describe() + \"\"\"\n  a\n  \"\"\"; } }"))
                .containsExactly("Table.describe");
    }

    @Test
    void pointsAtTheTextOfAUse() {
        String text = IMPORTS + "class A { void f(Table t) {\n\t\tt.describe(); } }";
        assertThat(analyze(text).uses()).filteredOn(u -> u.construct().equals("describe")).singleElement()
                .satisfies(u -> assertThat(text.substring(u.span().start(), u.span().end())).isEqualTo("describe"));
    }

    @Test
    void reportsTheTrapsOfAMechanicalMigration() {
        String v2 = "import software.amazon.awssdk.services.dynamodb.model.*;\n";
        assertThat(rules(v2 + "class A { Object a = AttributeValue.builder().null(true).build(); }")).containsExactly("DFR301");
        assertThat(rules(v2 + "class A { boolean f(GetItemResponse r) { return r.item() == null; } }")).containsExactly("DFR302");
        assertThat(rules(v2 + "class A { void f(ScanResponse r) { Map k; do { k = r.lastEvaluatedKey(); } while (k != null); } }"))
                .containsExactly("DFR303");
        assertThat(rules("import software.amazon.awssdk.services.dynamodb.document.Table; class A { }")).containsExactly("DFR304");
        assertThat(rules(v2 + "class A { Object a = new DynamoDb(null); }")).containsExactly("DFR305");
        assertThat(rules("import com.amazonaws.resources.ec2.Instance; class A { }")).containsExactly("DFR205");
    }

    @Test
    void trapsInCommentsStringsAndSdkV1CodeAreNone() {
        String v2 = "import software.amazon.awssdk.services.dynamodb.model.*;\n";
        assertThat(rules(v2 + "class A { // .null(true)\n String s = \"while (lastEvaluatedKey != null)\"; }")).isEmpty();
        assertThat(rules("class A { void f() { while (lastEvaluatedKey != null) { } } }")).isEmpty();
    }
}
