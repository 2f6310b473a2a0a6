package dev.defrost.cli.lsp;

import dev.defrost.findings.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.lsp4j.AnnotatedTextEdit;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes as the protocol writes them. */
final class WorkspaceEdits {
    private static final String ANNOTATION = "unsafe";

    private final Features features;
    private final Function<String, Target> targets;

    /** A file as the client knows it; {@code version} is null when it is not open. */
    record Target(String uri, Integer version, LineMap lines) {}

    /** @param targets how a path of the program becomes a file of the client */
    WorkspaceEdits(Features features, Function<String, Target> targets) {
        this.features = features;
        this.targets = targets;
    }

    /** The change; what is not safe asks for a confirmation where the client can show one. */
    WorkspaceEdit of(Fix fix) {
        boolean annotated = !fix.reasons().isEmpty() && features.annotations() && features.documentChanges();
        WorkspaceEdit edit = new WorkspaceEdit();
        edit.setChanges(features.documentChanges() ? null : changes(fix));
        edit.setDocumentChanges(features.documentChanges() ? documentChanges(fix, annotated) : null);
        if (annotated) {
            ChangeAnnotation annotation = new ChangeAnnotation("Changes what can be seen");
            annotation.setDescription(String.join("; ", fix.reasons()));
            annotation.setNeedsConfirmation(true);
            edit.setChangeAnnotations(Map.of(ANNOTATION, annotation));
        }
        return edit;
    }

    private List<Either<TextDocumentEdit, ResourceOperation>> documentChanges(Fix fix, boolean annotated) {
        List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
        new TreeMap<>(fix.newFiles()).forEach((path, text) -> {
            String uri = targets.apply(path).uri();
            changes.add(Either.forRight(new CreateFile(uri, new CreateFileOptions(true, false))));
            org.eclipse.lsp4j.TextEdit whole = new org.eclipse.lsp4j.TextEdit(new Range(new Position(0, 0), new Position(0, 0)), text);
            changes.add(Either.forLeft(documentEdit(uri, null, List.of(whole))));
        });
        new TreeMap<>(fix.edits()).forEach((path, edits) -> {
            Target target = targets.apply(path);
            changes.add(Either.forLeft(documentEdit(target.uri(), target.version(), edits(target, edits, annotated))));
        });
        return changes;
    }

    private static TextDocumentEdit documentEdit(String uri, Integer version, List<org.eclipse.lsp4j.TextEdit> edits) {
        List<Either<org.eclipse.lsp4j.TextEdit, SnippetTextEdit>> wrapped = new ArrayList<>();
        edits.forEach(edit -> wrapped.add(Either.forLeft(edit)));
        return new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, version), wrapped);
    }

    private Map<String, List<org.eclipse.lsp4j.TextEdit>> changes(Fix fix) {
        Map<String, List<org.eclipse.lsp4j.TextEdit>> changes = new LinkedHashMap<>();
        new TreeMap<>(fix.edits()).forEach((path, edits) -> {
            Target target = targets.apply(path);
            changes.put(target.uri(), edits(target, edits, false));
        });
        return changes;
    }

    private static List<org.eclipse.lsp4j.TextEdit> edits(Target target, List<TextEdit> edits, boolean annotated) {
        List<org.eclipse.lsp4j.TextEdit> written = new ArrayList<>();
        for (TextEdit edit : edits) {
            Range range = target.lines().range(edit.start(), edit.end());
            written.add(annotated ? new AnnotatedTextEdit(range, edit.replacement(), ANNOTATION)
                    : new org.eclipse.lsp4j.TextEdit(range, edit.replacement()));
        }
        return written;
    }
}
