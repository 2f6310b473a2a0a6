package dev.defrost.cli.lsp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEditChangeAnnotationSupportCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What editors can do, and what they do with edits. */
final class Editors {
    private Editors() {}

    /** An editor that can do the least. */
    static ClientCapabilities plain() {
        return new ClientCapabilities();
    }

    /** An editor that resolves actions, knows versions and annotations and watches files, and is pushed its diagnostics. */
    static ClientCapabilities modern() {
        CodeActionCapabilities actions = new CodeActionCapabilities();
        actions.setDisabledSupport(true);
        actions.setDataSupport(true);
        actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
        TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
        document.setCodeAction(actions);
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        edits.setResourceOperations(List.of(ResourceOperationKind.Create));
        edits.setChangeAnnotationSupport(new WorkspaceEditChangeAnnotationSupportCapabilities());
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceEdit(edits);
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        workspace.setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
        return new ClientCapabilities(workspace, document, null);
    }

    /** The same, but it asks for diagnostics. */
    static ClientCapabilities pulling() {
        ClientCapabilities capabilities = modern();
        capabilities.getTextDocument().setDiagnostic(new DiagnosticCapabilities());
        return capabilities;
    }

    static ClientCapabilities with(ClientCapabilities capabilities, String encoding) {
        GeneralClientCapabilities general = new GeneralClientCapabilities();
        general.setPositionEncodings(List.of(encoding));
        capabilities.setGeneral(general);
        return capabilities;
    }

    /** The range of the first occurrence of {@code part}, in UTF-16 units. */
    static Range rangeOf(String text, String part) {
        int start = text.indexOf(part);
        return new Range(position(text, start), position(text, start + part.length()));
    }

    private static Position position(String text, int offset) {
        String before = text.substring(0, offset);
        return new Position((int) before.chars().filter(c -> c == '\n').count(), offset - before.lastIndexOf('\n') - 1);
    }

    /** The text after the edits for one document; {@code encoding} is what their columns count. */
    static String apply(String text, String uri, WorkspaceEdit edit, Encoding encoding) {
        List<TextEdit> edits = new ArrayList<>();
        if (edit.getDocumentChanges() == null) {
            edits.addAll(edit.getChanges().getOrDefault(uri, List.of()));
        } else {
            edit.getDocumentChanges().stream().filter(each -> each.isLeft() && each.getLeft().getTextDocument().getUri().equals(uri))
                    .forEach(each -> each.getLeft().getEdits().forEach(one -> edits.add(one.getLeft())));
        }
        LineMap lines = new LineMap(text, encoding);
        edits.sort(Comparator.comparingInt((TextEdit each) -> lines.offset(each.getRange().getStart())).reversed());
        StringBuilder out = new StringBuilder(text);
        for (TextEdit each : edits) {
            out.replace(lines.offset(each.getRange().getStart()), lines.offset(each.getRange().getEnd()), each.getNewText());
        }
        return out.toString();
    }
}
