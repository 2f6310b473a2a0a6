package dev.defrost.cli.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server: one client, from its first message to its last. */
public final class DefrostServer implements LanguageServer {
    private final String version;
    private final Session session = new Session();
    private final TextDocuments documents = new TextDocuments(session);
    private final WorkspaceEvents events = new WorkspaceEvents(session);
    private final CompletableFuture<Integer> exited = new CompletableFuture<>();
    private volatile boolean shutDown;

    private DefrostServer(String version) {
        this.version = version;
    }

    /** Serves one client until it says {@code exit} or its stream ends; answers with the exit code that the protocol asks for. */
    public static int serve(InputStream in, OutputStream out, String version) {
        DefrostServer server = new DefrostServer(version);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out, Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "defrost-messages");
            thread.setDaemon(true);
            return thread;
        }), messages -> messages);
        server.session.connect(launcher.getRemoteProxy());
        var listening = launcher.startListening();
        Thread ended = new Thread(() -> {
            try {
                listening.get();
            } catch (InterruptedException | ExecutionException broken) {
                server.shutDown = false;
            }
            server.exit();
        }, "defrost-end");
        ended.setDaemon(true);
        ended.start();
        return server.exited.join();
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        Encoding encoding = Encoding.negotiate(params.getCapabilities().getGeneral() == null ? null
                : params.getCapabilities().getGeneral().getPositionEncodings());
        session.begin(Features.of(params.getCapabilities()), encoding, Settings.DEFAULT.with(params.getInitializationOptions()));
        List<WorkspaceFolder> folders = folders(params);
        // Documents come after the answer: they find the folders to which they belong.
        return session.worker().ask(() -> {
            folders.forEach(folder -> session.workspace().addFolder(folder.getUri()));
            return new InitializeResult(capabilities(encoding), new ServerInfo("defrost", version));
        });
    }

    @Override
    public void initialized(InitializedParams params) {
        if (session.features().watchFiles()) {
            List<FileSystemWatcher> watchers = new ArrayList<>();
            for (String pattern : List.of("**/*.py", "**/*.java", "**/defrost.toml", "**/pyproject.toml", "**/.gitignore")) {
                watchers.add(new FileSystemWatcher(Either.forLeft(pattern)));
            }
            session.client().registerCapability(new RegistrationParams(List.of(new Registration("defrost-files",
                    "workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions(watchers)))));
        }
        if (session.features().configuration()) {
            session.readSettings(null);
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        session.end();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        session.end();
        exited.complete(shutDown ? 0 : 1);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return events;
    }

    @SuppressWarnings("deprecation") // older clients know the root only
    private static List<WorkspaceFolder> folders(InitializeParams params) {
        if (params.getWorkspaceFolders() != null) {
            return params.getWorkspaceFolders();
        }
        return params.getRootUri() == null ? List.of() : List.of(new WorkspaceFolder(params.getRootUri(), "root"));
    }

    private ServerCapabilities capabilities(Encoding encoding) {
        ServerCapabilities capabilities = new ServerCapabilities();
        capabilities.setPositionEncoding(encoding.kind());
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        capabilities.setTextDocumentSync(sync);
        capabilities.setHoverProvider(true);
        capabilities.setInlayHintProvider(true);
        CodeActionOptions actions = new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.FIX_ALL));
        actions.setResolveProvider(true);
        capabilities.setCodeActionProvider(actions);
        capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ALL));
        if (session.features().pullDiagnostics()) {
            DiagnosticRegistrationOptions diagnostics = new DiagnosticRegistrationOptions(true, true);
            diagnostics.setIdentifier(Diagnostics.SOURCE);
            capabilities.setDiagnosticProvider(diagnostics);
        }
        capabilities.setWorkspace(workspaceCapabilities());
        return capabilities;
    }

    private static WorkspaceServerCapabilities workspaceCapabilities() {
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities(folders);
        FileOperationOptions all = new FileOperationOptions(List.of(
                new FileOperationFilter(new FileOperationPattern("**/*.{py,java}"), "file"),
                new FileOperationFilter(new FileOperationPattern("**/"), "file")));
        FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
        operations.setDidCreate(all);
        operations.setDidRename(all);
        operations.setDidDelete(all);
        workspace.setFileOperations(operations);
        return workspace;
    }
}
