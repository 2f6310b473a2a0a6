package dev.defrost.cli.lsp;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor as the protocol knows it: speaks to a server of its own over streams and remembers what it is told. */
final class TestClient implements LanguageClient, AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(5);

    final List<PublishDiagnosticsParams> published = new CopyOnWriteArrayList<>();
    final List<ApplyWorkspaceEditParams> edits = new CopyOnWriteArrayList<>();
    final List<MessageParams> messages = new CopyOnWriteArrayList<>();
    final List<MessageParams> logged = new CopyOnWriteArrayList<>();
    final List<RegistrationParams> registrations = new CopyOnWriteArrayList<>();
    final Map<String, Integer> versions = new ConcurrentHashMap<>();
    volatile Object settings = new JsonObject();
    volatile int refreshes;
    final CompletableFuture<Integer> exitCode;
    private final PipedOutputStream fromClient;
    private final PipedOutputStream fromServer;
    final LanguageServer server;
    InitializeResult initialized;

    private TestClient() {
        try {
            PipedInputStream toServer = new PipedInputStream(1 << 20);
            PipedInputStream toClient = new PipedInputStream(1 << 20);
            fromClient = new PipedOutputStream(toServer);
            fromServer = new PipedOutputStream(toClient);
            exitCode = CompletableFuture.supplyAsync(() -> DefrostServer.serve(toServer, fromServer, "test"), task -> new Thread(task).start());
            Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, toClient, fromClient);
            server = launcher.getRemoteProxy();
            launcher.startListening();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static TestClient start(ClientCapabilities capabilities, Object options, Path... folders) {
        TestClient client = new TestClient();
        InitializeParams params = new InitializeParams();
        params.setCapabilities(capabilities);
        params.setInitializationOptions(options);
        params.setWorkspaceFolders(new ArrayList<>());
        for (Path folder : folders) {
            params.getWorkspaceFolders().add(new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString()));
        }
        client.initialized = get(client.server.initialize(params));
        client.server.initialized(new InitializedParams());
        return client;
    }

    /** The answer to a request. */
    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("no answer; the threads:\n" + threads(), e);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** What every thread is doing: who waits for whom when no answer comes. */
    private static String threads() {
        StringBuilder all = new StringBuilder();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            all.append(thread.getName()).append(' ').append(thread.getState()).append('\n');
            for (StackTraceElement frame : stack) {
                all.append("    ").append(frame).append('\n');
            }
        });
        return all.toString();
    }

    void open(String uri, String language, String text) {
        versions.put(uri, 1);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, 1, text)));
    }

    /** Sends edits of one version, in the order in which they apply. */
    void change(String uri, TextDocumentContentChangeEvent... changes) {
        int version = versions.merge(uri, 1, Integer::sum);
        server.getTextDocumentService().didChange(
                new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version), List.of(changes)));
    }

    void replace(String uri, String text) {
        change(uri, new TextDocumentContentChangeEvent(text));
    }

    void close(String uri) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    /** The diagnostics of the document's newest version; waits for them. */
    List<Diagnostic> diagnostics(String uri) {
        await(() -> published.stream().anyMatch(each -> isNewest(each, uri)));
        return latest(uri);
    }

    /** What was published last for a document. */
    List<Diagnostic> latest(String uri) {
        List<PublishDiagnosticsParams> all = published.stream().filter(each -> each.getUri().equals(uri)).toList();
        return all.isEmpty() ? List.of() : all.get(all.size() - 1).getDiagnostics();
    }

    private boolean isNewest(PublishDiagnosticsParams params, String uri) {
        return params.getUri().equals(uri) && versions.get(uri).equals(params.getVersion());
    }

    List<CodeAction> actions(String uri, Range range, String... only) {
        CodeActionContext context = new CodeActionContext(latest(uri).stream().filter(each -> touches(each.getRange(), range)).toList());
        context.setOnly(only.length == 0 ? null : List.of(only));
        return get(server.getTextDocumentService().codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), range, context)))
                .stream().map(each -> each.getRight()).toList();
    }

    CodeAction resolve(CodeAction action) {
        return get(server.getTextDocumentService().resolveCodeAction(action));
    }

    private static boolean touches(Range one, Range other) {
        return one.getStart().getLine() <= other.getEnd().getLine() && other.getStart().getLine() <= one.getEnd().getLine();
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    @Override
    public void close() {
        get(server.shutdown());
        server.exit();
        get(exitCode);
        try { // or the threads that read would wait for more until the end of all tests
            fromClient.close();
            fromServer.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("the server sends no telemetry");
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.add(diagnostics);
    }

    @Override
    public void showMessage(MessageParams message) {
        messages.add(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        logged.add(message);
    }

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
        edits.add(params);
        return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registrations.add(params);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
        return CompletableFuture.completedFuture(List.of(settings));
    }

    @Override
    public CompletableFuture<Void> refreshDiagnostics() {
        refreshes++;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> refreshInlayHints() {
        return CompletableFuture.completedFuture(null);
    }
}
