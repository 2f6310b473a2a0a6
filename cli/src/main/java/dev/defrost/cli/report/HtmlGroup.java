package dev.defrost.cli.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import dev.defrost.cli.console.Palette;
import dev.defrost.cli.docs.Topics;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Span;
import dev.defrost.findings.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups on the page: why they are kept or what they rely on, their picture, and every use with its call and its change. */
final class HtmlGroup {
    private final Report report;
    private final AwsCalls calls = new AwsCalls();
    private final Map<String, String> assumptions = Topics.assumptions();
    private final Map<Span, String> messages = new HashMap<>();

    HtmlGroup(Report report) {
        this.report = report;
        report.findings().forEach(finding -> messages.putIfAbsent(finding.span(), finding.message()));
        report.baseline().accepted().forEach(finding -> messages.putIfAbsent(finding.span(), finding.message()));
    }

    String render(Group group) {
        OutcomeKind kind = OutcomeKind.of(group.outcome());
        Map<String, String> fix = new TreeMap<>(report.fixes().of(group.id()));
        StringBuilder out = new StringBuilder("<details class=\"group\"><summary>" + Html.badge(kind) + " "
                + Html.code(name(group)) + " <span class=\"dim\">");
        if (!group.uses().isEmpty()) {
            out.append(Html.escape(report.placeInProject(group.uses().get(0).span()))).append(", ");
        }
        out.append(Closing.count(group.uses().size(), "use")).append("</span></summary>\n");
        reasons(out, group.outcome());
        out.append(FlowPicture.of(group, report)).append("<ul class=\"uses\">\n");
        Map<String, Patch<String>> patches = new HashMap<>();
        fix.replaceAll(report::readable);
        fix.forEach((path, text) -> patches.put(path, DiffUtils.diff(LineEdits.lines(report.readable(path)), LineEdits.lines(text))));
        group.uses().forEach(use -> use(out, use, patches.get(use.span().path())));
        out.append("</ul>\n");
        if (!fix.isEmpty()) {
            out.append("<details><summary>All that the migration of this group changes</summary>\n");
            fix.forEach((path, text) -> out.append(Html.diff(UnifiedDiff.of(path, report.readable(path), text, Palette.PLAIN))));
            out.append("</details>\n");
        }
        return out.append("</details>\n").toString();
    }

    private static String name(Group group) {
        return group.locations().isEmpty() ? "group " + group.id() : group.locations().get(0).name();
    }

    private void reasons(StringBuilder out, Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            for (Blocker blocker : kept.blockers()) {
                out.append("<p>Kept: ").append(Html.escape(blocker.message())).append(' ').append(Html.code(blocker.code().code()))
                        .append(blocker.span() == null ? "" : " at " + Html.code(report.placeInProject(blocker.span()))).append("</p>\n");
            }
            return;
        }
        out.append("<p>").append(Html.escape(OutcomeKind.describe(outcome))).append(".</p>\n");
        if (outcome instanceof Outcome.Migrated migrated && migrated.safety() instanceof Safety.Safe safe) {
            for (String code : safe.assumptions()) {
                out.append("<p>Relies on ").append(Html.escape(title(code))).append("</p>\n");
            }
        }
    }

    /** The heading of the assumption's section: its code and one sentence. */
    private String title(String code) {
        String section = assumptions.get(code);
        return section == null ? code : section.substring(2, section.indexOf('\n'));
    }

    private void use(StringBuilder out, Use use, Patch<String> patch) {
        out.append("<li>").append(Html.code(report.placeInProject(use.span()))).append(' ').append(Html.escape(use.service())).append(' ')
                .append(Html.escape(use.resource())).append(" <b>").append(Html.escape(use.construct())).append("</b> <span class=\"dim\">")
                .append(Html.escape(use.kind())).append("</span>");
        String call = calls.of(use);
        if (!call.isEmpty()) {
            out.append(" <span class=\"call\">").append(Html.escape(call)).append("</span>");
        }
        String message = messages.get(use.span());
        out.append(message == null ? "" : "<br><span class=\"dim\">" + Html.escape(message) + "</span>");
        String diff = patch == null ? "" : change(use.span(), patch);
        if (!diff.isEmpty()) {
            out.append(Html.diff(diff));
        } else {
            Report.Excerpt excerpt = report.excerpt(use.span());
            out.append(excerpt == null ? "" : Html.diff(lines(excerpt)));
        }
        out.append("</li>\n");
    }

    /** The changes of the lines that the use stands on. */
    private String change(Span span, Patch<String> patch) {
        int start = report.readableLine(span);
        int end = start + span.endLine() - span.line();
        StringBuilder out = new StringBuilder();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int first = delta.getSource().getPosition() + 1;
            int last = first + delta.getSource().size() - 1;
            if (first <= end && last >= start) {
                delta.getSource().getLines().forEach(line -> out.append("- ").append(line.stripTrailing()).append('\n'));
                delta.getTarget().getLines().forEach(line -> out.append("+ ").append(line.stripTrailing()).append('\n'));
            }
        }
        return out.toString();
    }

    private static String lines(Report.Excerpt excerpt) {
        List<String> lines = LineEdits.lines(excerpt.text());
        StringBuilder out = new StringBuilder();
        for (int line = excerpt.span().line(); line <= Math.min(lines.size(), excerpt.span().endLine()); line++) {
            out.append("  ").append(lines.get(line - 1).stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
