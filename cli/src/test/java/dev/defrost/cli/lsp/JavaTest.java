package dev.defrost.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Document API of SDK v1 in an editor. */
class JavaTest {
    private static final String TEXT = """
            import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
            import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;
            import com.amazonaws.services.dynamodbv2.document.DynamoDB;
            import com.amazonaws.services.dynamodbv2.document.Table;

            class Sample {
                public static void main(String[] args) {
                    AmazonDynamoDB client = AmazonDynamoDBClientBuilder.defaultClient();
                    DynamoDB dynamoDB = new DynamoDB(client);
                    Table table = dynamoDB.getTable("Books");
                    table.deleteItem("Id", 120);
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void isReportedAndReplaced() throws IOException {
        folder = folder.toRealPath();
        String uri = Files.writeString(folder.resolve("Sample.java"), TEXT).toUri().toString();
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "java", TEXT);
            List<Diagnostic> found = client.diagnostics(uri);
            assertThat(found).extracting(each -> each.getCode().getLeft()).contains("DFR201", "DFR202");
            assertThat(found).filteredOn(each -> each.getCode().getLeft().equals("DFR202"))
                    .anySatisfy(each -> assertThat(each.getRange().getStart().getLine()).isEqualTo(10))
                    .allSatisfy(each -> assertThat(each.getTags()).contains(DiagnosticTag.Deprecated));
            assertThat(TestClient.get(client.server.getTextDocumentService().hover(new HoverParams(
                    new TextDocumentIdentifier(uri), Editors.rangeOf(TEXT, "deleteItem").getStart()))).getContents().getRight().getValue())
                    .contains("`DeleteItem`").contains("`dynamodb:DeleteItem`");

            List<CodeAction> actions = client.actions(uri, Editors.rangeOf(TEXT, "deleteItem"), CodeActionKind.QuickFix);
            assertThat(actions.get(0).getTitle()).contains("SDK v2");
            WorkspaceEdit edit = client.resolve(actions.get(0)).getEdit();
            String fixed = Editors.apply(TEXT, uri, edit, Encoding.UTF16);
            assertThat(fixed).contains("DynamoDbClient").contains("String tableName = \"Books\"").doesNotContain("document.Table");
            assertThat(edit.getDocumentChanges()).filteredOn(each -> each.isRight()).extracting(each -> each.getRight())
                    .allSatisfy(each -> assertThat(((ResourceOperation) each).getKind()).isEqualTo("create"));

            // half-typed: what is known stays, moved
            client.replace(uri, TEXT.replace("120);", "120"));
            client.diagnostics(uri);
            client.replace(uri, "\n" + TEXT.replace("120);", "120"));
            assertThat(client.diagnostics(uri)).anyMatch(each -> each.getRange().getStart().getLine() == 9);
            assertThat(client.actions(uri, Editors.rangeOf("\n" + TEXT, "new DynamoDB"), CodeActionKind.QuickFix))
                    .filteredOn(each -> each.getTitle().startsWith("Replace")).allSatisfy(each -> assertThat(each.getDisabled()).isNotNull());
            client.replace(uri, "class Sample {}\n");
            assertThat(client.diagnostics(uri)).isEmpty();
            assertThat(client.logged).isEmpty();
        }
    }

    @Test
    void groupsAreReplacedOneByOneAndLinesSilenced() throws IOException {
        folder = folder.toRealPath();
        String two = TEXT.replace("    }\n}\n", "    }\n\n    void other(DynamoDB other) {\n        other.getTable(\"Films\").deleteItem(\"Id\", 1);\n    }\n}\n");
        String uri = Files.writeString(folder.resolve("Sample.java"), two).toUri().toString();
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "java", two);
            client.diagnostics(uri);
            List<CodeAction> actions = client.actions(uri, Editors.rangeOf(two, "other.getTable"), CodeActionKind.QuickFix);
            CodeAction fix = actions.stream().filter(each -> each.getTitle().startsWith("Replace")).findFirst().orElseThrow();
            String fixed = Editors.apply(two, uri, client.resolve(fix).getEdit(), Encoding.UTF16);
            assertThat(fixed).contains("void other(DynamoDbClient other)").contains("DynamoDB dynamoDB = new DynamoDB(client);");
            CodeAction silence = actions.stream().filter(each -> each.getTitle().equals("Suppress DFR202 on this line")).findFirst().orElseThrow();
            String silenced = Editors.apply(two, uri, silence.getEdit(), Encoding.UTF16);
            assertThat(silenced).contains("deleteItem(\"Id\", 1);  // defrost: ignore[DFR202]\n");
            client.replace(uri, silenced);
            assertThat(client.diagnostics(uri)).noneMatch(each -> each.getRange().getStart().getLine() == 14 && each.getCode().getLeft().equals("DFR202"));
            assertThat(client.logged).isEmpty();
        }
    }

    @Test
    void trapsOfAnEarlierMigrationHaveQuickFixes() throws IOException {
        folder = folder.toRealPath();
        String text = """
                import java.util.Map;
                import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
                import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
                import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
                import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

                class Pages {
                    void all(DynamoDbClient client) {
                        Map<String, AttributeValue> start = null;
                        do {
                            ScanResponse page = client.scan(ScanRequest.builder().exclusiveStartKey(start).build());
                            start = page.lastEvaluatedKey();
                        } while (start != null);
                    }
                }
                """;
        String uri = Files.writeString(folder.resolve("Pages.java"), text).toUri().toString();
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "java", text);
            assertThat(client.diagnostics(uri)).extracting(each -> each.getCode().getLeft()).containsExactly("DFR303");
            List<CodeAction> actions = client.actions(uri, Editors.rangeOf(text, "start != null"), CodeActionKind.QuickFix);
            assertThat(actions).extracting(CodeAction::getTitle)
                    .containsExactly("Let `start` be null where there is none", "Suppress DFR303 on this line");
            assertThat(actions.get(0).getIsPreferred()).isNull();
            assertThat(Editors.apply(text, uri, client.resolve(actions.get(0)).getEdit(), Encoding.UTF16))
                    .isEqualTo(text.replace("start = page.lastEvaluatedKey()", "start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null"));
            assertThat(client.logged).isEmpty();
        }
    }
}
