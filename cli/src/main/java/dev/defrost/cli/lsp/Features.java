package dev.defrost.cli.lsp;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What the client can do, as far as the server cares. */
record Features(
        boolean pullDiagnostics, boolean refreshDiagnostics, boolean refreshHints, boolean resolveEdits, boolean disabledActions,
        boolean documentChanges, boolean annotations, boolean createFiles, boolean watchFiles, boolean configuration, boolean progress) {
    static final Features NONE = of(new ClientCapabilities());

    static Features of(ClientCapabilities capabilities) {
        Optional<TextDocumentClientCapabilities> document = Optional.ofNullable(capabilities.getTextDocument());
        Optional<WorkspaceClientCapabilities> workspace = Optional.ofNullable(capabilities.getWorkspace());
        Optional<CodeActionCapabilities> actions = document.map(TextDocumentClientCapabilities::getCodeAction);
        Optional<WorkspaceEditCapabilities> edits = workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit);
        return new Features(
                document.map(TextDocumentClientCapabilities::getDiagnostic).isPresent(),
                is(workspace.map(WorkspaceClientCapabilities::getDiagnostics), DiagnosticWorkspaceCapabilities::getRefreshSupport),
                is(workspace.map(WorkspaceClientCapabilities::getInlayHint), InlayHintWorkspaceCapabilities::getRefreshSupport),
                actions.map(CodeActionCapabilities::getResolveSupport).map(support -> support.getProperties().contains("edit")).orElse(false),
                is(actions, CodeActionCapabilities::getDisabledSupport),
                is(edits, WorkspaceEditCapabilities::getDocumentChanges),
                edits.map(WorkspaceEditCapabilities::getChangeAnnotationSupport).isPresent(),
                edits.map(WorkspaceEditCapabilities::getResourceOperations).orElse(List.of()).contains(ResourceOperationKind.Create),
                is(workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles), DidChangeWatchedFilesCapabilities::getDynamicRegistration),
                is(workspace, WorkspaceClientCapabilities::getConfiguration),
                is(Optional.ofNullable(capabilities.getWindow()), WindowClientCapabilities::getWorkDoneProgress));
    }

    private static <T> boolean is(Optional<T> holder, Function<T, Boolean> property) {
        return holder.map(property).orElse(false);
    }
}
