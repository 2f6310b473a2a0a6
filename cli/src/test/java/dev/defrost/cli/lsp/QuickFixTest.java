package dev.defrost.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a diagnostic to the changed text. */
class QuickFixTest {
    private static final String TEXT = """
            import boto3

            dynamodb = boto3.resource("dynamodb")
            table = dynamodb.Table("users")


            def save(name):
                table.put_item(Item={"id": "u1", "name": "x"})
            """;

    @TempDir
    Path folder;

    @Test
    void replacesTheGroupUnderTheCursor() throws IOException {
        Path file = Files.writeString(folder.resolve("app.py"), TEXT);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            String uri = file.toRealPath().toUri().toString();
            client.open(uri, "python", TEXT);
            List<Diagnostic> diagnostics = client.diagnostics(uri);
            assertThat(diagnostics).extracting(each -> each.getCode().getLeft()).contains("DFR101", "DFR102", "DFR106");

            List<CodeAction> actions = client.actions(uri, Editors.rangeOf(TEXT, "put_item"), CodeActionKind.QuickFix);
            assertThat(actions).extracting(CodeAction::getTitle).contains("Replace `table` (1 use) with client calls", "Suppress DFR102 on this line");
            CodeAction fix = actions.get(0);
            assertThat(fix.getEdit()).isNull();
            assertThat(fix.getIsPreferred()).isTrue();
            String fixed = Editors.apply(TEXT, uri, client.resolve(fix).getEdit(), Encoding.UTF16);
            assertThat(fixed).contains("put_item(").contains("TableName=table_name").doesNotContain("dynamodb.Table(");
        }
    }
}
