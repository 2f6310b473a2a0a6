package dev.defrost.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DeleteFilesParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileDelete;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders, settings and commands; what is shown beside the code. */
class WorkspaceTest {
    private static final String DB = "import boto3\n\ntable = boto3.resource(\"dynamodb\").Table(\"users\")\n";
    private static final String APP = "from db import table\n\ntable.delete_item(Key={\"id\": \"u1\"})\nprint(table.item_count)\n";

    @TempDir
    Path folder;

    @BeforeEach
    void real() throws IOException {
        folder = folder.toRealPath();
    }

    @Test
    void seesWhatHappensOnDisk() throws IOException {
        String db = write("db.py", DB);
        String app = write("app.py", APP);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            TestClient.await(() -> !client.registrations.isEmpty());
            client.open(app, "python", APP);
            assertThat(client.diagnostics(app)).isNotEmpty();

            Files.delete(folder.resolve("db.py"));
            client.server.getWorkspaceService().didDeleteFiles(new DeleteFilesParams(List.of(new FileDelete(db))));
            TestClient.await(() -> client.latest(app).isEmpty());

            write("db.py", DB);
            client.server.getWorkspaceService().didChangeWatchedFiles(
                    new DidChangeWatchedFilesParams(List.of(new FileEvent(db, FileChangeType.Created))));
            TestClient.await(() -> !client.latest(app).isEmpty());

            write("db.py", "table = None\n");
            client.server.getWorkspaceService().didChangeWatchedFiles(
                    new DidChangeWatchedFilesParams(List.of(new FileEvent(db, FileChangeType.Changed))));
            TestClient.await(() -> client.latest(app).isEmpty());

            write("database.py", DB);
            Files.delete(folder.resolve("db.py"));
            client.server.getWorkspaceService().didRenameFiles(
                    new RenameFilesParams(List.of(new FileRename(db, folder.resolve("database.py").toUri().toString()))));
            client.replace(app, APP.replace("from db", "from database"));
            TestClient.await(() -> !client.latest(app).isEmpty());
        }
    }

    @Test
    void readsTheConfigurationAgain() throws IOException {
        String db = write("db.py", DB);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(db, "python", DB);
            assertThat(client.diagnostics(db)).isNotEmpty();
            String file = write("defrost.toml", "select = [\"DFR3\"]\n");
            client.server.getWorkspaceService().didChangeWatchedFiles(
                    new DidChangeWatchedFilesParams(List.of(new FileEvent(file, FileChangeType.Created))));
            TestClient.await(() -> client.latest(db).isEmpty());
            write("defrost.toml", "selct = []\n");
            client.server.getWorkspaceService().didChangeWatchedFiles(
                    new DidChangeWatchedFilesParams(List.of(new FileEvent(file, FileChangeType.Changed))));
            TestClient.await(() -> client.messages.stream().anyMatch(message -> message.getMessage().contains("did you mean \"select\"")));
            TestClient.await(() -> !client.latest(db).isEmpty());
        }
    }

    @Test
    void servesSeveralFolders() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Files.writeString(one.resolve("db.py"), DB);
        Files.writeString(two.resolve("db.py"), "table = None\n");
        String inOne = Files.writeString(one.resolve("app.py"), APP).toUri().toString();
        String inTwo = Files.writeString(two.resolve("app.py"), APP).toUri().toString();
        try (TestClient client = TestClient.start(Editors.modern(), null, one)) {
            client.open(inOne, "python", APP);
            assertThat(client.diagnostics(inOne)).isNotEmpty();
            client.server.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(List.of(new WorkspaceFolder(two.toUri().toString(), "two")), List.of())));
            client.open(inTwo, "python", APP);
            assertThat(client.diagnostics(inTwo)).isEmpty();
            client.server.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(List.of(), List.of(new WorkspaceFolder(two.toUri().toString(), "two")))));
            client.replace(inTwo, APP + "\n");
            assertThat(client.diagnostics(inTwo)).isEmpty();
        }
    }

    @Test
    void takesOpenDocumentsIntoNewFolders() throws IOException {
        Files.writeString(folder.resolve("db.py"), DB);
        Path nested = Files.createDirectories(folder.resolve("tools/new"));
        String app = nested.resolve("app.py").toUri().toString();
        try (TestClient client = TestClient.start(Editors.modern(), null)) {
            client.open(app, "python", APP);
            assertThat(client.diagnostics(app)).isEmpty();
            client.server.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(List.of(new WorkspaceFolder(folder.toUri().toString(), "all")), List.of())));
            TestClient.await(() -> !client.latest(app).isEmpty());
        }
    }

    @Test
    void looksAtDocumentsOfNoFolderAlone() {
        try (TestClient client = TestClient.start(Editors.plain(), null)) {
            client.open("untitled:Untitled-1", "python", DB);
            assertThat(client.diagnostics("untitled:Untitled-1")).isNotEmpty();
            String unsaved = folder.resolve("new.py").toUri().toString();
            client.open(unsaved, "python", DB);
            assertThat(client.diagnostics(unsaved)).isNotEmpty();
            client.close(unsaved);
            TestClient.await(() -> client.latest(unsaved).isEmpty());
            client.open("untitled:Untitled-2", "markdown", DB);
            assertThat(client.diagnostics("untitled:Untitled-2")).isEmpty();
        }
    }

    @Test
    void takesOverSettings() throws IOException {
        String db = write("db.py", DB + "table.delete()\n");
        ClientCapabilities capabilities = Editors.modern();
        capabilities.getWorkspace().setConfiguration(true);
        try (TestClient client = TestClient.start(capabilities, null, folder)) {
            client.open(db, "python", DB + "table.delete()\n");
            client.diagnostics(db);
            InlayHintParams params = new InlayHintParams(new TextDocumentIdentifier(db), new Range(new Position(0, 0), new Position(9, 0)));
            assertThat(TestClient.get(client.server.getTextDocumentService().inlayHint(params))).isEmpty();
            JsonObject settings = new JsonObject();
            settings.addProperty("inlayHints", true);
            settings.addProperty("quietMillis", "not a number");
            client.settings = settings;
            client.server.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(new JsonObject()));
            TestClient.await(() -> !TestClient.get(client.server.getTextDocumentService().inlayHint(params)).isEmpty());
            List<InlayHint> hints = TestClient.get(client.server.getTextDocumentService().inlayHint(params));
            assertThat(hints).singleElement().satisfies(hint -> {
                assertThat(hint.getLabel().getLeft()).isEqualTo("calls DeleteTable");
                assertThat(hint.getPosition()).isEqualTo(new Position(3, 14));
            });
        }
    }

    @Test
    void explainsUnderTheMouse() throws IOException {
        write("db.py", DB);
        String app = write("app.py", APP);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(app, "python", APP);
            client.diagnostics(app);
            assertThat(hover(client, app, 2, 8)).contains("dynamodb.Table.delete_item").contains("calls `DeleteItem`")
                    .contains("`dynamodb:DeleteItem`").contains("client.delete_item(TableName=..., ...)");
            assertThat(hover(client, app, 3, 14)).contains("calls `DescribeTable`").contains("client.describe_table(TableName=...)[\"Table\"][\"ItemCount\"]");
            assertThat(hover(client, app, 0, 0)).isNull();
        }
    }

    @Test
    void runsCommands() throws IOException {
        String db = write("db.py", DB);
        String app = write("app.py", APP.replace("print(table.item_count)\n", ""));
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(app, "python", Files.readString(folder.resolve("app.py")));
            client.diagnostics(app);
            assertThat(command(client, Commands.EXPLAIN_RULE, "DFR103").toString()).contains("# DFR103");
            assertThat(command(client, Commands.EXPLAIN_RULE, "escapes").toString()).contains("# escapes");
            assertThat(command(client, Commands.MIGRATE_FILE, app).toString()).isEqualTo("true");
            assertThat(command(client, Commands.MIGRATE_WORKSPACE).toString()).isEqualTo("true");
            assertThat(client.edits).hasSize(2).allSatisfy(edit ->
                    assertThat(edit.getEdit().getDocumentChanges()).extracting(each -> each.getLeft().getTextDocument().getUri()).contains(db, app));

            client.replace(app, "x = 1\n");
            client.diagnostics(app);
            assertThat(command(client, Commands.MIGRATE_FILE, app).toString()).isEqualTo("false");
            assertThatThrownBy(() -> command(client, Commands.EXPLAIN_RULE, "DFR999")).hasMessageContaining("DFR999");
            assertThatThrownBy(() -> command(client, Commands.MIGRATE_FILE)).hasMessageContaining("string");
            assertThatThrownBy(() -> command(client, "defrost.unknown")).hasMessageContaining("unknown");
        }
    }

    /** A question may be answered before its cancellation arrives; either way it ends, and the next one is answered. */
    @Test
    void answersAfterCancellations() throws IOException {
        String app = write("app.py", DB);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(app, "python", DB);
            HoverParams params = new HoverParams(new TextDocumentIdentifier(app), new Position(2, 10));
            for (int i = 0; i < 20; i++) {
                CompletableFuture<Hover> hover = client.server.getTextDocumentService().hover(params);
                hover.cancel(true);
                assertThat(hover).isDone();
            }
            assertThat(hover(client, app, 2, 10)).contains("dynamodb");
        }
    }

    @Test
    void endsAsTheProtocolSays() throws Exception {
        TestClient polite = TestClient.start(Editors.plain(), null, folder);
        polite.close();
        assertThat(polite.exitCode.get(60, TimeUnit.SECONDS)).isZero();
        TestClient rude = TestClient.start(Editors.plain(), null, folder);
        rude.server.exit();
        assertThat(rude.exitCode.get(60, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private static Object command(TestClient client, String name, Object... arguments) {
        return TestClient.get(client.server.getWorkspaceService().executeCommand(new ExecuteCommandParams(name, List.of(arguments))));
    }

    private static String hover(TestClient client, String uri, int line, int column) {
        Hover hover = TestClient.get(client.server.getTextDocumentService()
                .hover(new HoverParams(new TextDocumentIdentifier(uri), new Position(line, column))));
        return hover == null ? null : hover.getContents().getRight().getValue();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toUri().toString();
    }
}
