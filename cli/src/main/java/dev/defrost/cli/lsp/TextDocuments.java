package dev.defrost.cli.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The messages about one document. All but the edits are answered by the worker. */
final class TextDocuments implements TextDocumentService {
    private final Session session;
    private final CodeActions actions;

    TextDocuments(Session session) {
        this.session = session;
        this.actions = new CodeActions(session);
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        session.put(new Document(item.getUri(), item.getLanguageId(), item.getVersion(), new LineMap(item.getText(), session.encoding())));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        Document document = session.document(params.getTextDocument().getUri());
        if (document != null) {
            session.put(document.changed(params.getTextDocument().getVersion(), params.getContentChanges(), session.encoding()));
        }
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        session.close(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // the text is known already, and the watched files tell what happened on disk
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return session.planned(params.getTextDocument().getUri()).thenCompose(done -> session.worker().ask(() -> {
            List<Either<Command, CodeAction>> found = new ArrayList<>();
            actions.at(params).forEach(action -> found.add(Either.forRight(action)));
            return found;
        }));
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
        return session.worker().ask(() -> actions.resolve(action));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return shown(params.getTextDocument().getUri(), hovers -> hovers.at(params.getPosition()), null);
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return session.settings().inlayHints()
                ? shown(params.getTextDocument().getUri(), hovers -> hovers.hints(params.getRange()), List.of())
                : CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        String uri = params.getTextDocument().getUri();
        return session.worker().ask(() -> {
            Reporter.Report report = session.reporter().report(uri);
            if (report == null) {
                return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
            }
            if (report.id().equals(params.getPreviousResultId())) {
                return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(report.id()));
            }
            RelatedFullDocumentDiagnosticReport full = new RelatedFullDocumentDiagnosticReport(report.diagnostics());
            full.setResultId(report.id());
            return new DocumentDiagnosticReport(full);
        });
    }

    private <T> CompletableFuture<T> shown(String uri, Function<Hovers, T> answer, T otherwise) {
        return session.worker().ask(() -> {
            Reporter.Report report = session.reporter().report(uri);
            Document document = session.shown(uri);
            if (report == null || document == null) {
                return otherwise;
            }
            Program program = session.workspace().place(uri).program();
            return answer.apply(new Hovers(report.findings(), document.lines(), program.definitions()));
        });
    }
}
