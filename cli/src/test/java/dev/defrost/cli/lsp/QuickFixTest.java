package dev.defrost.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a place in the code to the changed texts. */
class QuickFixTest {
    private static final String TEXT = """
            import boto3

            dynamodb = boto3.resource("dynamodb")
            table = dynamodb.Table("users")


            def save(name):
                table.put_item(Item={"id": "u1", "name": "x"})
            """;
    private static final String FIXED = """
            import boto3

            dynamodb_client = boto3.client("dynamodb")
            table_name = "users"


            def save(name):
                dynamodb_client.put_item(TableName=table_name, Item={"id": {"S": "u1"}, "name": {"S": "x"}})
            """;
    private static final String KEPT = """
            import boto3

            s3 = boto3.resource("s3")
            print(hash(s3))
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void real() throws IOException {
        folder = folder.toRealPath();
    }

    @Test
    void replacesTheGroupUnderTheCursor() throws IOException {
        String uri = write("app.py", TEXT);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", TEXT);
            client.diagnostics(uri);
            CodeAction fix = fix(client, uri, TEXT, "put_item");
            assertThat(fix.getTitle()).isEqualTo("Replace `table` (1 use) with client calls");
            assertThat(fix.getKind()).isEqualTo(CodeActionKind.QuickFix);
            assertThat(fix.getIsPreferred()).isTrue();
            assertThat(fix.getEdit()).isNull();
            assertThat(fix.getDiagnostics()).extracting(each -> each.getCode().getLeft()).containsExactly("DFR102");
            WorkspaceEdit edit = client.resolve(fix).getEdit();
            assertThat(edit.getDocumentChanges()).extracting(Either::getLeft)
                    .extracting(TextDocumentEdit::getTextDocument).allSatisfy(document -> assertThat(document.getVersion()).isEqualTo(1));
            String fixed = Editors.apply(TEXT, uri, edit, Encoding.UTF16);
            assertThat(fixed).contains("table_name = \"users\"").contains("TableName=table_name");

            client.replace(uri, fixed);
            assertThat(client.diagnostics(uri)).noneMatch(each -> each.getCode().getLeft().equals("DFR102"));
        }
    }

    @Test
    void givesTheEditAtOnceToEditorsThatDoNotResolve() throws IOException {
        String uri = write("app.py", TEXT);
        try (TestClient client = TestClient.start(Editors.plain(), null, folder)) {
            client.open(uri, "python", TEXT);
            client.diagnostics(uri);
            WorkspaceEdit edit = fix(client, uri, TEXT, "put_item").getEdit();
            assertThat(edit.getDocumentChanges()).isNull();
            assertThat(edit.getChanges()).containsOnlyKeys(uri);
            assertThat(Editors.apply(TEXT, uri, edit, Encoding.UTF16)).contains("TableName=table_name");
        }
    }

    @Test
    void worksOnUnsavedText() throws IOException {
        String uri = write("app.py", "import boto3\n");
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", "import boto3\n");
            assertThat(client.diagnostics(uri)).isEmpty();
            client.replace(uri, TEXT);
            assertThat(client.diagnostics(uri)).isNotEmpty();
            WorkspaceEdit edit = client.resolve(fix(client, uri, TEXT, "put_item")).getEdit();
            assertThat(edit.getDocumentChanges().get(0).getLeft().getTextDocument().getVersion()).isEqualTo(2);
            assertThat(Editors.apply(TEXT, uri, edit, Encoding.UTF16)).contains("TableName=table_name");
        }
    }

    @Test
    void changesAllFilesOfTheGroup() throws IOException {
        String db = "import boto3\n\ntable = boto3.resource(\"dynamodb\").Table(\"users\")\n";
        String app = "from db import table\n\n\ndef load(key):\n    return table.delete_item(Key={\"id\": \"u1\"})[\"ResponseMetadata\"]\n";
        String dbUri = write("db.py", db);
        String appUri = write("app.py", app);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(appUri, "python", app);
            client.diagnostics(appUri);
            WorkspaceEdit edit = client.resolve(fix(client, appUri, app, "delete_item")).getEdit();
            assertThat(edit.getDocumentChanges()).extracting(each -> each.getLeft().getTextDocument().getUri()).contains(appUri, dbUri);
            assertThat(edit.getDocumentChanges()).filteredOn(each -> each.getLeft().getTextDocument().getUri().equals(dbUri))
                    .allSatisfy(each -> assertThat(each.getLeft().getTextDocument().getVersion()).isNull());
            assertThat(Editors.apply(app, appUri, edit, Encoding.UTF16)).contains("TableName=").doesNotContain("table.delete_item");
            assertThat(Editors.apply(db, dbUri, edit, Encoding.UTF16)).contains("boto3.client(\"dynamodb\")").doesNotContain("resource");

            assertThat(client.actions(appUri, Editors.rangeOf(app, "delete_item"), CodeActions.FIX_ALL)).isEmpty();
        }
    }

    @Test
    void refusesAFileThatChangedOnDiskUnseen() throws IOException {
        String app = "from db import table\n\ntable.delete_item(Key={\"id\": \"u1\"})\n";
        write("db.py", "import boto3\n\ntable = boto3.resource(\"dynamodb\").Table(\"users\")\n");
        String appUri = write("app.py", app);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(appUri, "python", app);
            client.diagnostics(appUri);
            CodeAction fix = fix(client, appUri, app, "delete_item");
            write("db.py", "import boto3\n\nprint()\ntable = boto3.resource(\"dynamodb\").Table(\"users\")\n");
            assertThatThrownBy(() -> client.server.getTextDocumentService().resolveCodeAction(fix).get(60, TimeUnit.SECONDS))
                    .hasMessageContaining("changed");
            assertThat(client.resolve(fix(client, appUri, app, "delete_item")).getEdit()).isNotNull();
        }
    }

    @Test
    void refusesAFixForAnOlderText() throws IOException {
        String uri = write("app.py", TEXT);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", TEXT);
            client.diagnostics(uri);
            CodeAction fix = fix(client, uri, TEXT, "put_item");
            client.replace(uri, "# more\n" + TEXT);
            client.diagnostics(uri);
            assertThatThrownBy(() -> client.server.getTextDocumentService().resolveCodeAction(fix).get(60, TimeUnit.SECONDS))
                    .hasMessageContaining("changed");
        }
    }

    @Test
    void fixesAllThatTheFileHolds() throws IOException {
        String uri = write("app.py", TEXT);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", TEXT);
            client.diagnostics(uri);
            List<CodeAction> actions = client.actions(uri, Editors.rangeOf(TEXT, "import"), CodeActionKind.SourceFixAll);
            assertThat(actions).extracting(CodeAction::getKind).containsExactly("source.fixAll.defrost");
            String fixed = Editors.apply(TEXT, uri, client.resolve(actions.get(0)).getEdit(), Encoding.UTF16);
            assertThat(fixed.replaceAll("\\s+", "").replace(",)", ")"))
                    .isEqualTo(FIXED.replace("dynamodb_client", "dynamodb").replaceAll("\\s+", ""));
        }
    }

    @Test
    void saysWhyAKeptGroupHasNoFix() throws IOException {
        String uri = write("app.py", KEPT);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", KEPT);
            client.diagnostics(uri);
            List<CodeAction> actions = client.actions(uri, Editors.rangeOf(KEPT, "boto3.resource"), CodeActionKind.QuickFix);
            assertThat(actions).filteredOn(each -> each.getTitle().startsWith("Replace"))
                    .singleElement().satisfies(each -> assertThat(each.getDisabled().getReason()).isNotEmpty());
            assertThat(client.actions(uri, Editors.rangeOf(KEPT, "import"), CodeActions.FIX_ALL)).isEmpty();
        }
        try (TestClient client = TestClient.start(Editors.plain(), null, folder)) {
            client.open(uri, "python", KEPT);
            client.diagnostics(uri);
            assertThat(client.actions(uri, Editors.rangeOf(KEPT, "boto3.resource"), CodeActionKind.QuickFix))
                    .noneMatch(each -> each.getTitle().startsWith("Replace"));
        }
    }

    @Test
    void offersNoFixForHalfTypedCode() throws IOException {
        String uri = write("app.py", TEXT);
        String broken = TEXT + "\n\ndef load(:\n";
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", broken);
            assertThat(client.diagnostics(uri)).anyMatch(each -> each.getCode().getLeft().equals("DFR102"));
            assertThat(client.actions(uri, Editors.rangeOf(TEXT, "put_item"), CodeActionKind.QuickFix))
                    .filteredOn(each -> each.getTitle().startsWith("Replace"))
                    .singleElement().satisfies(each -> assertThat(each.getDisabled().getReason()).contains("does not parse"));
            client.replace(uri, TEXT);
            client.diagnostics(uri);
            assertThat(fix(client, uri, TEXT, "put_item").getDisabled()).isNull();
        }
    }

    @Test
    void suppressesOnTheLine() throws IOException {
        String uri = write("app.py", TEXT);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", TEXT);
            client.diagnostics(uri);
            CodeAction suppress = action(client, uri, TEXT, "put_item", "Suppress DFR102 on this line");
            String first = Editors.apply(TEXT, uri, client.resolve(suppress).getEdit(), Encoding.UTF16);
            assertThat(first).contains("\"x\"})  # defrost: ignore[DFR102]\n");
            client.replace(uri, first);
            assertThat(client.diagnostics(uri)).noneMatch(each -> each.getCode().getLeft().equals("DFR102"));

            String line = "import boto3\nboto3.resource(\"s3\").Bucket(\"b\").upload_file(\"a\", \"b\")  # defrost: ignore[DFR110]\n";
            client.replace(uri, line);
            client.diagnostics(uri);
            CodeAction second = action(client, uri, line, "boto3.resource", "Suppress DFR101 on this line");
            assertThat(Editors.apply(line, uri, second.getEdit(), Encoding.UTF16)).contains("# defrost: ignore[DFR110, DFR101]\n");
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toUri().toString();
    }

    private static CodeAction fix(TestClient client, String uri, String text, String at) {
        return client.actions(uri, Editors.rangeOf(text, at), CodeActionKind.QuickFix).stream()
                .filter(each -> each.getTitle().startsWith("Replace")).findFirst().orElseThrow();
    }

    private static CodeAction action(TestClient client, String uri, String text, String at, String title) {
        return client.actions(uri, Editors.rangeOf(text, at), CodeActionKind.QuickFix).stream()
                .filter(each -> each.getTitle().equals(title)).findFirst().orElseThrow();
    }
}
