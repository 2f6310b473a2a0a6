package dev.defrost.cli.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What the user can ask for by name. */
final class Commands {
    /** Takes the URI of an open document; answers whether something was changed. */
    static final String MIGRATE_FILE = "defrost.migrateFile";
    /** Answers whether something was changed. */
    static final String MIGRATE_WORKSPACE = "defrost.migrateWorkspace";
    /** Takes a code; answers with Markdown. */
    static final String EXPLAIN_RULE = "defrost.explainRule";
    static final List<String> ALL = List.of(MIGRATE_FILE, MIGRATE_WORKSPACE, EXPLAIN_RULE);

    private final Session session;

    Commands(Session session) {
        this.session = session;
    }

    CompletableFuture<Object> run(ExecuteCommandParams params) {
        return switch (params.getCommand()) {
            case EXPLAIN_RULE -> CompletableFuture.completedFuture(explanation(argument(params)));
            case MIGRATE_FILE -> {
                String uri = argument(params);
                yield session.planned(uri).thenCompose(done -> session.worker().ask(() -> fileEdit(uri))).thenCompose(edit -> apply("Migrate file", edit));
            }
            case MIGRATE_WORKSPACE -> session.planned().thenCompose(done -> session.worker().ask(this::workspaceEdit))
                    .thenCompose(edit -> apply("Migrate workspace", edit));
            default -> throw Failures.invalid("unknown command " + params.getCommand());
        };
    }

    private static String argument(ExecuteCommandParams params) {
        Object first = params.getArguments() == null || params.getArguments().isEmpty() ? null : params.getArguments().get(0);
        if (first instanceof JsonPrimitive primitive && ((JsonElement) primitive).getAsJsonPrimitive().isString()) {
            return primitive.getAsString();
        }
        throw Failures.invalid(params.getCommand() + " needs a string");
    }

    private static Object explanation(String code) {
        String text = RulePages.text(code);
        if (text == null) {
            throw Failures.invalid("nothing is called " + code);
        }
        return text;
    }

    private WorkspaceEdit fileEdit(String uri) {
        Document document = session.shown(uri);
        if (document == null) {
            throw Failures.invalid("not open: " + uri);
        }
        Workspace.Place place = session.workspace().place(uri);
        return session.offers(place).touching(place.path())
                .map(fix -> new Changes(session).edit(place.program(), fix)).orElse(null);
    }

    private WorkspaceEdit workspaceEdit() {
        List<WorkspaceEdit> edits = new ArrayList<>();
        for (Program program : session.workspace().programs()) {
            for (Offers offers : session.offers(program)) {
                offers.everything().ifPresent(fix -> edits.add(new Changes(session).edit(program, fix)));
            }
        }
        return edits.isEmpty() ? null : joined(edits);
    }

    private WorkspaceEdit joined(List<WorkspaceEdit> edits) {
        if (!session.features().documentChanges()) {
            Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
            edits.forEach(edit -> changes.putAll(edit.getChanges()));
            return new WorkspaceEdit(changes);
        }
        WorkspaceEdit all = new WorkspaceEdit(edits.stream().flatMap(edit -> edit.getDocumentChanges().stream()).toList());
        Map<String, ChangeAnnotation> annotations = new LinkedHashMap<>();
        edits.stream().filter(edit -> edit.getChangeAnnotations() != null).forEach(edit -> annotations.putAll(edit.getChangeAnnotations()));
        all.setChangeAnnotations(annotations.isEmpty() ? null : annotations);
        return all;
    }

    private CompletableFuture<Object> apply(String label, WorkspaceEdit edit) {
        return edit == null ? CompletableFuture.completedFuture(false)
                : session.client().applyEdit(new ApplyWorkspaceEditParams(edit, label)).thenApply(answer -> answer.isApplied());
    }
}
