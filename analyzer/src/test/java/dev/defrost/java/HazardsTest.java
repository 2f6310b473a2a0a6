package dev.defrost.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Safety;
import dev.defrost.findings.TextEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardsTest {
    private static final String V2 = "import software.amazon.awssdk.services.dynamodb.DynamoDbClient;\n"
            + "import software.amazon.awssdk.services.dynamodb.model.*;\n";

    private static List<Hazard> hazards(String text) {
        return JavaAnalyzer.analyze(List.of(new JavaSource("A.java", text, true))).hazards();
    }

    private static List<String> rules(String text) {
        return hazards(text).stream().flatMap(hazard -> hazard.findings().stream()).map(Finding::rule).toList();
    }

    private static String fixed(String text) {
        List<TextEdit> edits = new ArrayList<>(hazards(text).stream().flatMap(hazard -> hazard.edits().stream()).toList());
        Collections.reverse(edits);
        StringBuilder out = new StringBuilder(text);
        edits.forEach(edit -> out.replace(edit.start(), edit.end(), edit.replacement()));
        return out.toString();
    }

    private static String method(String body) {
        return V2 + "class A {\n    void f(DynamoDbClient client, ScanRequest request, GetItemRequest get) {\n" + body + "    }\n}\n";
    }

    @Test
    void aBuildersMethodIsRenamed() {
        String text = V2 + "class A { Object a = AttributeValue.builder(). null(true).build(); }";
        assertThat(fixed(text)).isEqualTo(text.replace("null(true)", "nul(true)"));
        assertThat(hazards(text)).singleElement().satisfies(hazard -> assertThat(hazard.safety()).isInstanceOf(Safety.Safe.class));
    }

    @Test
    void aResponseIsAskedWhetherItHasAnItem() {
        assertThat(fixed(method("        GetItemResponse r = client.getItem(get);\n        if (null == r.item() || r.item() != null) { }\n")))
                .contains("if (!r.hasItem() || r.hasItem()) { }");
        assertThat(fixed(method("        boolean b = client.scan(request).items() == null;\n"))).contains("b = !client.scan(request).hasItems();");
        assertThat(hazards(method("        boolean b = client.getItem(get).item() == null;\n")))
                .singleElement().satisfies(hazard -> assertThat(hazard.safety()).isInstanceOf(Safety.Unsafe.class));
    }

    @Test
    void aVariableIsNullAgainWhereThereWasNothing() {
        String text = method("""
                        java.util.Map<String, AttributeValue> start = null;
                        do {
                            ScanResponse page = client.scan(request.toBuilder().exclusiveStartKey(start).build());
                            start = page.lastEvaluatedKey();
                        } while (start != null);
                """);
        assertThat(rules(text)).containsExactly("DFR303");
        assertThat(fixed(text)).isEqualTo(text.replace("start = page.lastEvaluatedKey();",
                "start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;"));
        assertThat(rules(fixed(text))).isEmpty();
        assertThat(rules(method("""
                        GetItemResponse r = client.getItem(get);
                        var item = r.item();
                        if (item == null) { return; }
                        if (item != null) { return; }
                """))).containsExactly("DFR302", "DFR302");
    }

    @Test
    void whatCannotBeAskedAgainIsLeftToPeople() {
        List<Hazard> found = hazards(method("""
                        java.util.Map<String, AttributeValue> item = client.getItem(get).item();
                        if (item == null) { return; }
                """));
        assertThat(found).singleElement().satisfies(hazard -> {
            assertThat(hazard.edits()).isEmpty();
            assertThat(hazard.safety()).isInstanceOf(Safety.Manual.class);
        });
    }

    @Test
    void codeThatIsRightIsNoTrap() {
        assertThat(rules(method("""
                        java.util.Map<String, AttributeValue> start = null;
                        do {
                            ScanResponse page = client.scan(request);
                            start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
                        } while (start != null);
                        java.util.Map<String, AttributeValue> key = null;
                        while (key == null || !key.isEmpty()) {
                            key = client.scan(request).lastEvaluatedKey();
                        }
                """))).isEmpty();
        assertThat(rules(V2 + "class A { boolean f(Order order) { return order.item() == null || order.lastEvaluatedKey() != null; } }")).isEmpty();
        assertThat(rules(V2 + "class A { boolean f(java.util.List<Order> all) { return all.stream().anyMatch(o -> o.items() == null); } }")).isEmpty();
    }

    @Test
    void classesAndMethodsOfOthersMayAnswerNull() {
        String test = "class A { boolean f(SearchResponse r) { return r.items() == null; } }";
        assertThat(rules(V2 + "import other.SearchResponse;\n" + test)).isEmpty();
        assertThat(rules(V2 + test + " record SearchResponse(java.util.List<String> items) { }")).isEmpty();
        assertThat(rules("import software.amazon.awssdk.services.dynamodb.DynamoDbClient;\n" + test)).isEmpty();
        assertThat(rules("import software.amazon.awssdk.services.dynamodb.model.QueryResponse;\n"
                + "class A { boolean f(QueryResponse r) { return r.items() == null; } }")).containsExactly("DFR302");
        assertThat(rules(V2 + "class A { boolean f(Repository all) { return all.query(\"x\").items() == null; } }")).isEmpty();
        assertThat(rules(V2 + "class A { boolean f(Repository all) { var r = all.getItem(\"x\"); return r.item() == null; } }")).isEmpty();
        assertThat(rules(V2 + "class A { private DynamoDbClient c; boolean f(GetItemRequest r) { return this.c.getItem(r).item() == null; } }"))
                .containsExactly("DFR302");
    }

    @Test
    void pagesOfTheEnhancedClientMayBeNull() {
        String enhanced = "import software.amazon.awssdk.enhanced.dynamodb.model.*;\nimport software.amazon.awssdk.services.dynamodb.model.*;\n";
        assertThat(rules(enhanced + "class A { void f(Page<A> page) { if (page.lastEvaluatedKey() == null) { } } }")).isEmpty();
        assertThat(rules(enhanced + "class A { void f(PageIterable<A> all) { all.forEach(p -> g(p.lastEvaluatedKey() == null)); } }")).isEmpty();
        assertThat(rules(enhanced + "class A { Object f(PutItemEnhancedResponse<A> r) { return r.attributes() == null ? 1 : 2; } }")).isEmpty();
    }

    @Test
    void valuesHaveListsAndMapsThatAreNeverNullToo() {
        assertThat(fixed(V2 + "class A { boolean f(AttributeValue v) { return v.l() != null; } }")).contains("return v.hasL();");
        assertThat(rules(V2 + "class A { boolean f(AttributeValue v) { return v.s() != null; } }")).isEmpty();
        assertThat(rules(V2 + "class A { boolean f(Matrix v) { return v.m() != null; } }")).isEmpty();
    }

    @Test
    void renamesOfTheDocumentApiAreTakenBack() {
        String text = """
                import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
                import software.amazon.awssdk.services.dynamodb.document.DynamoDb;
                import software.amazon.awssdk.services.dynamodb.document.Item;
                import software.amazon.awssdk.services.dynamodb.document.KeyAttribute;
                import software.amazon.awssdk.services.dynamodb.document.utils.ValueMap;

                class A {
                    // a DynamoDb
                    DynamoDb db = new DynamoDb(null);
                    Item item;
                    ValueMap map;
                }
                """;
        assertThat(rules(text)).containsExactly("DFR304", "DFR304", "DFR304", "DFR304", "DFR305");
        assertThat(hazards(text)).hasSize(1);
        assertThat(fixed(text)).isEqualTo("""
                import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
                import com.amazonaws.services.dynamodbv2.document.DynamoDB;
                import com.amazonaws.services.dynamodbv2.document.Item;
                import com.amazonaws.services.dynamodbv2.document.utils.ValueMap;

                class A {
                    // a DynamoDb
                    DynamoDB db = new DynamoDB(null);
                    Item item;
                    ValueMap map;
                }
                """);
    }

    @Test
    void loopsOfFilesThatDoNotParseAreFoundByTheirWords() {
        assertThat(rules(V2 + "class A { void f() { while (lastEvaluatedKey != null) { x.lastEvaluatedKey(; } } }")).containsExactly("DFR303");
    }
}
