package dev.defrost.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported, where, and when. */
class DiagnosticsTest {
    private static final String TEXT = "import boto3\ns3 = boto3.resource(\"s3\")\ns3.create_bucket(Bucket=\"b\")\n";

    @TempDir
    Path folder;

    @BeforeEach
    void real() throws IOException {
        folder = folder.toRealPath();
    }

    @Test
    void followEveryEdit() throws IOException {
        String uri = write("app.py", TEXT);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", TEXT);
            Diagnostic made = find(client.diagnostics(uri), "DFR101");
            assertThat(made.getRange()).isEqualTo(Editors.rangeOf(TEXT, "boto3.resource(\"s3\")"));
            assertThat(made.getSource()).isEqualTo("defrost");
            assertThat(made.getSeverity()).isEqualTo(DiagnosticSeverity.Warning);
            assertThat(made.getTags()).isNull();

            client.change(uri, insert(1, 0, "# é𝄞\n"), insert(2, 5, "("), insert(2, 26, ")"));
            assertThat(find(client.diagnostics(uri), "DFR101").getRange()).isEqualTo(new Range(new Position(2, 6), new Position(2, 26)));

            client.replace(uri, "import boto3\n");
            assertThat(client.diagnostics(uri)).isEmpty();
        }
    }

    @Test
    void nameTheRuleAndTheUseThatBlocks() throws IOException {
        String text = TEXT + "print(hash(s3))\n";
        String uri = write("app.py", text);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", text);
            client.diagnostics(uri);
            Diagnostic made = find(client.latest(uri), "DFR101");
            String page = made.getCodeDescription().getHref();
            assertThat(Files.readString(Path.of(java.net.URI.create(page)))).startsWith("# DFR101");
            assertThat(made.getRelatedInformation()).anySatisfy(related -> {
                assertThat(related.getLocation().getUri()).isEqualTo(uri);
                assertThat(related.getLocation().getRange().getStart().getLine()).isEqualTo(3);
            });
            // still right when the text moves and the plan is not made anew yet
            client.change(uri, insert(0, 0, "\n\n"));
            assertThat(find(client.diagnostics(uri), "DFR101").getRelatedInformation())
                    .allSatisfy(related -> assertThat(related.getLocation().getRange().getStart().getLine()).isEqualTo(5));
        }
    }

    @Test
    void linkToThePagesThatTheEditorHas() throws IOException {
        String uri = write("app.py", TEXT);
        JsonObject options = new JsonObject();
        options.addProperty("rulePages", "https://example.org/rules");
        try (TestClient client = TestClient.start(Editors.modern(), options, folder)) {
            client.open(uri, "python", TEXT);
            assertThat(find(client.diagnostics(uri), "DFR101").getCodeDescription().getHref()).isEqualTo("https://example.org/rules/DFR101.md");
        }
    }

    @Test
    void tagCommentsThatSilenceNothing() throws IOException {
        String text = "import boto3  # defrost: ignore[DFR101]\n";
        String uri = write("app.py", text);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", text);
            assertThat(find(client.diagnostics(uri), "DFR401").getTags()).containsExactly(DiagnosticTag.Unnecessary);
        }
    }

    @Test
    void areFoundInHalfTypedCode() throws IOException {
        String uri = write("app.py", TEXT);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", TEXT);
            client.diagnostics(uri);
            for (String half : List.of("def f(:\n", "x = (1,\n", "'''", "class\n", "  \tif\n\\", "s3.\n", "\"")) {
                client.replace(uri, TEXT + half);
                Diagnostic made = find(client.diagnostics(uri), "DFR101");
                assertThat(made.getRange()).isEqualTo(Editors.rangeOf(TEXT, "boto3.resource(\"s3\")"));
            }
            assertThat(client.logged).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"utf-8, 20, 40", "utf-16, 17, 37", "utf-32, 16, 36"})
    void countColumnsAsTheEditorDoes(String encoding, int start, int end) throws IOException {
        String text = "import boto3\r\nx = \"é𝄞 \"; s3 = boto3.resource(\"s3\")\r\n";
        String uri = write("app.py", text);
        try (TestClient client = TestClient.start(Editors.with(Editors.modern(), encoding), null, folder)) {
            assertThat(client.initialized.getCapabilities().getPositionEncoding()).isEqualTo(encoding);
            client.open(uri, "python", text);
            assertThat(find(client.diagnostics(uri), "DFR101").getRange()).isEqualTo(new Range(new Position(1, start), new Position(1, end)));
            client.change(uri, new TextDocumentContentChangeEvent(new Range(new Position(1, start), new Position(1, end)), "None"));
            assertThat(client.diagnostics(uri)).isEmpty();
        }
    }

    @Test
    void areAnsweredToThoseWhoAsk() throws IOException {
        String uri = write("app.py", TEXT);
        try (TestClient client = TestClient.start(Editors.pulling(), null, folder)) {
            assertThat(client.initialized.getCapabilities().getDiagnosticProvider().isInterFileDependencies()).isTrue();
            client.open(uri, "python", TEXT);
            DocumentDiagnosticParams params = new DocumentDiagnosticParams(new TextDocumentIdentifier(uri));
            DocumentDiagnosticReport first = TestClient.get(client.server.getTextDocumentService().diagnostic(params));
            assertThat(first.getLeft().getItems()).extracting(each -> each.getCode().getLeft()).contains("DFR101");
            TestClient.await(() -> client.refreshes > 0);
            params.setPreviousResultId(TestClient.get(client.server.getTextDocumentService().diagnostic(params)).getLeft().getResultId());
            assertThat(TestClient.get(client.server.getTextDocumentService().diagnostic(params)).isRight()).isTrue();
            client.replace(uri, "\n" + TEXT);
            DocumentDiagnosticReport moved = TestClient.get(client.server.getTextDocumentService().diagnostic(params));
            assertThat(find(moved.getLeft().getItems(), "DFR101").getRange().getStart().getLine()).isEqualTo(2);
            assertThat(client.published).isEmpty();
        }
    }

    @Test
    void coverTheWorkspaceWhereWanted() throws IOException {
        String uri = write("app.py", TEXT);
        write("other.py", "x = 1\n");
        JsonObject options = new JsonObject();
        options.addProperty("diagnosticMode", "workspace");
        try (TestClient client = TestClient.start(Editors.pulling(), options, folder)) {
            WorkspaceDiagnosticReport report = TestClient.get(client.server.getWorkspaceService()
                    .diagnostic(new WorkspaceDiagnosticParams(List.of())));
            assertThat(report.getItems()).singleElement().satisfies(item -> {
                assertThat(item.getLeft().getUri()).isEqualTo(uri);
                assertThat(item.getLeft().getVersion()).isNull();
                assertThat(item.getLeft().getItems()).isNotEmpty();
            });
        }
        try (TestClient client = TestClient.start(Editors.modern(), options, folder)) {
            String open = write("third.py", "import boto3\n");
            client.open(open, "python", "import boto3\n");
            TestClient.await(() -> !client.latest(uri).isEmpty());
        }
        try (TestClient client = TestClient.start(Editors.pulling(), null, folder)) {
            assertThat(TestClient.get(client.server.getWorkspaceService().diagnostic(new WorkspaceDiagnosticParams(List.of()))).getItems()).isEmpty();
        }
    }

    @Test
    void obeyTheConfigurationOfTheProject() throws IOException {
        write("defrost.toml", "ignore = [\"DFR101\"]\nexclude = [\"old/\"]\n[severity]\nDFR102 = \"error\"\n");
        String uri = write("app.py", TEXT);
        Files.createDirectory(folder.resolve("old"));
        String old = write("old/app.py", TEXT);
        try (TestClient client = TestClient.start(Editors.modern(), null, folder)) {
            client.open(uri, "python", TEXT);
            client.open(old, "python", TEXT);
            assertThat(client.diagnostics(uri)).noneMatch(each -> each.getCode().getLeft().equals("DFR101"))
                    .filteredOn(each -> each.getCode().getLeft().equals("DFR102"))
                    .allMatch(each -> each.getSeverity() == DiagnosticSeverity.Error).isNotEmpty();
            assertThat(client.diagnostics(old)).isEmpty();
        }
    }

    private static Diagnostic find(List<Diagnostic> diagnostics, String code) {
        return diagnostics.stream().filter(each -> each.getCode().getLeft().equals(code)).findFirst().orElseThrow();
    }

    private static TextDocumentContentChangeEvent insert(int line, int column, String text) {
        Position at = new Position(line, column);
        return new TextDocumentContentChangeEvent(new Range(at, at), text);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toUri().toString();
    }
}
