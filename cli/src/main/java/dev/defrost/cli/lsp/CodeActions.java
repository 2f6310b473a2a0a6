package dev.defrost.cli.lsp;

import com.google.gson.JsonObject;
import dev.defrost.cli.config.CommentPlace;
import dev.defrost.cli.config.Suppressions;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Span;
import dev.defrost.findings.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionDisabled;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;

/** What can be done at a place of a document. Only the worker calls it. */
final class CodeActions {
    /** Everything in the file that is safe and needs no other file. */
    static final String FIX_ALL = CodeActionKind.SourceFixAll + ".defrost";

    private final Session session;

    CodeActions(Session session) {
        this.session = session;
    }

    /** The actions for a range; their edits are left to {@link #resolve} where the client asks for them later. */
    List<CodeAction> at(CodeActionParams params) {
        String uri = params.getTextDocument().getUri();
        Document document = session.shown(uri);
        if (document == null || !document.isSource()) {
            return List.of();
        }
        Workspace.Place place = session.workspace().place(uri);
        if (!place.part().covers(place.path())) {
            return List.of();
        }
        Asked asked = new Asked(uri, document, place, session.offers(place), params);
        List<CodeAction> actions = new ArrayList<>();
        if (asked.wants(CodeActionKind.QuickFix)) {
            actions.addAll(fixes(asked));
            actions.addAll(suppressions(asked));
        }
        if (asked.wants(FIX_ALL) && asked.offers().hasWithin(place.path())) {
            CodeAction all = action(document.isJava() ? "Replace the Document API in this file with calls of SDK v2"
                    : "Replace all resources of this file with client calls", FIX_ALL, List.of());
            all.setData(data(asked, -1));
            actions.add(all);
        }
        if (!session.features().resolveEdits()) {
            actions.stream().filter(action -> action.getData() != null).forEach(this::resolve);
            actions.removeIf(action -> action.getEdit() == null && action.getDisabled() == null);
        }
        return actions;
    }

    /** The same action with its edit; fails when the text is not the one that the action was offered for. */
    CodeAction resolve(CodeAction action) {
        if (!(action.getData() instanceof JsonObject data) || !data.has("uri")) {
            return action;
        }
        String uri = data.get("uri").getAsString();
        Document document = session.shown(uri);
        if (document == null || document.version() != data.get("version").getAsInt()) {
            throw Failures.contentModified();
        }
        Workspace.Place place = session.workspace().place(uri);
        Offers offers = session.offers(place);
        if (offers.fingerprint() != data.get("program").getAsInt()) {
            throw Failures.contentModified();
        }
        int group = data.get("group").getAsInt();
        Optional<Fix> fix = group < 0 ? offers.within(place.path()) : offers.of(group);
        fix.ifPresent(found -> action.setEdit(new Changes(session).edit(place.program(), found)));
        return action;
    }

    /** One request: what it is about and what it wants. */
    private record Asked(String uri, Document document, Workspace.Place place, Offers offers, CodeActionParams params) {
        boolean wants(String kind) {
            List<String> only = params.getContext().getOnly();
            return only == null || only.isEmpty() || only.stream().anyMatch(each -> kind.equals(each) || kind.startsWith(each + "."));
        }

        boolean touches(Span span) {
            int start = document.lines().offset(params.getRange().getStart());
            int end = document.lines().offset(params.getRange().getEnd());
            return span.path().equals(place.path()) && span.start() <= end && start <= span.end();
        }

        List<Diagnostic> diagnostics(String rule) {
            return params.getContext().getDiagnostics().stream()
                    .filter(each -> each.getCode() != null && each.getCode().isLeft() && each.getCode().getLeft().equals(rule)).toList();
        }
    }

    private List<CodeAction> fixes(Asked asked) {
        List<CodeAction> actions = new ArrayList<>();
        for (Group group : asked.offers().groups()) {
            if (Offers.spans(group).noneMatch(asked::touches)) {
                continue;
            }
            CodeAction action = action(asked.offers().title(group), CodeActionKind.QuickFix, diagnosed(asked, group));
            Optional<String> obstacle = asked.offers().obstacle(group);
            if (obstacle.isEmpty()) {
                action.setData(data(asked, group.id()));
                action.setIsPreferred(Offers.isSafe(group) ? true : null);
                actions.add(action);
            } else if (session.features().disabledActions()) {
                action.setDisabled(new CodeActionDisabled(obstacle.get()));
                actions.add(action);
            }
        }
        return actions;
    }

    private List<CodeAction> suppressions(Asked asked) {
        Map<String, Finding> byRule = new LinkedHashMap<>();
        Reporter.Report report = session.reporter().report(asked.uri());
        for (Finding finding : report == null ? List.<Finding>of() : report.findings().findings()) {
            if (asked.touches(finding.span()) && !finding.rule().equals(Suppressions.UNUSED)) {
                byRule.putIfAbsent(finding.rule(), finding);
            }
        }
        List<CodeAction> actions = new ArrayList<>();
        byRule.forEach((rule, finding) -> {
            int at = CommentPlace.of(asked.document().text(), finding.span());
            if (at >= 0) {
                CodeAction action = action("Suppress " + rule + " on this line", CodeActionKind.QuickFix, asked.diagnostics(rule));
                Fix fix = new Fix(Map.of(asked.place().path(), List.of(comment(asked.document(), asked.place().path(), at, rule))), Map.of(), List.of());
                action.setEdit(new Changes(session).edit(asked.place().program(), fix));
                actions.add(action);
            }
        });
        return actions;
    }

    /** A comment at the end of a line, or one more code in the comment that is there. */
    private static TextEdit comment(Document document, String path, int at, String rule) {
        String text = document.text();
        String opening = CommentPlace.opening(path);
        int own = text.lastIndexOf(opening.strip() + " defrost: ignore[", at);
        int close = own < 0 ? -1 : text.indexOf(']', own);
        if (close >= 0 && close < at && document.lines().endOfLine(own) == at) {
            return new TextEdit(close, close, ", " + rule);
        }
        return new TextEdit(at, at, opening + "defrost: ignore[" + rule + "]");
    }

    private List<Diagnostic> diagnosed(Asked asked, Group group) {
        return asked.params().getContext().getDiagnostics().stream().filter(each -> each.getData() instanceof JsonObject data
                && data.has("group") && data.get("group").getAsInt() == group.id()).toList();
    }

    private static CodeAction action(String title, String kind, List<Diagnostic> diagnostics) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        if (!diagnostics.isEmpty()) {
            action.setDiagnostics(diagnostics);
        }
        return action;
    }

    private static JsonObject data(Asked asked, int group) {
        JsonObject data = new JsonObject();
        data.addProperty("uri", asked.uri());
        data.addProperty("version", asked.document().version());
        data.addProperty("program", asked.offers().fingerprint());
        data.addProperty("group", group);
        return data;
    }
}
