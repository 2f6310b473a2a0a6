package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Span;
import dev.defrost.findings.TextEdit;
import dev.defrost.findings.Use;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** One page that needs nothing else: progress, every group with its uses and the way its values take, and the changes. */
final class HtmlRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        StringBuilder out = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Defrost report</title>\n<style>\n");
        out.append(style()).append("</style>\n</head>\n<body>\n<main>\n<h1>Defrost report</h1>\n");
        Map<OutcomeKind, Integer> counts = OutcomeKind.count(report.groups());
        out.append("<p>").append(Closing.count(report.findings().size(), "finding")).append(" in ")
                .append(Closing.count(report.groups().size(), "group")).append(", ")
                .append(Closing.count(report.checked(), "file")).append(" checked, ").append(report.skipped().size())
                .append(" skipped. Made by Defrost ").append(escape(report.version())).append(".</p>\n");
        bar(out, counts);
        if (report.verification() != null) {
            VerificationHtml.write(out, report.verification());
        }
        out.append("<h2>Progress</h2>\n<div class=\"tables\">\n");
        table(out, "Service", uses(report, use -> use.service()));
        table(out, "Folder", uses(report, use -> folder(use.span().path())));
        table(out, "Rule", rules(report));
        out.append("</div>\n<h2>Groups</h2>\n");
        report.groups().forEach(group -> group(out, report, group));
        if (!report.edits().isEmpty()) {
            out.append("<h2>Changes</h2>\n");
            new TreeMap<>(report.edits()).forEach((path, edits) -> diff(out, path, report.texts().get(path), edits));
        }
        skipped(out, report.skipped());
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void bar(StringBuilder out, Map<OutcomeKind, Integer> counts) {
        int total = Math.max(1, counts.values().stream().mapToInt(Integer::intValue).sum());
        out.append("<div class=\"bar\" role=\"img\" aria-label=\"groups by outcome\">");
        counts.forEach((kind, count) -> {
            if (count > 0) {
                out.append("<span class=\"").append(css(kind)).append("\" style=\"width:").append(Math.round(1000.0 * count / total) / 10.0)
                        .append("%\"></span>");
            }
        });
        out.append("</div>\n<p class=\"legend\">");
        counts.forEach((kind, count) -> out.append("<span class=\"key ").append(css(kind)).append("\"></span>").append(kind).append(' ')
                .append(count).append(' '));
        out.append("</p>\n");
    }

    private static Map<String, Map<OutcomeKind, Integer>> uses(Report report, Function<Use, String> key) {
        Map<String, Map<OutcomeKind, Integer>> rows = new TreeMap<>();
        for (Group group : report.groups()) {
            group.uses().forEach(use -> rows.computeIfAbsent(key.apply(use), name -> new EnumMap<>(OutcomeKind.class))
                    .merge(OutcomeKind.of(group.outcome()), 1, Integer::sum));
        }
        return rows;
    }

    private static Map<String, Map<OutcomeKind, Integer>> rules(Report report) {
        Map<Integer, OutcomeKind> kinds = new TreeMap<>();
        report.groups().forEach(group -> kinds.put(group.id(), OutcomeKind.of(group.outcome())));
        Map<String, Map<OutcomeKind, Integer>> rows = new TreeMap<>();
        report.findings().stream().filter(finding -> kinds.containsKey(finding.group())).forEach(finding ->
                rows.computeIfAbsent(finding.rule(), name -> new EnumMap<>(OutcomeKind.class))
                        .merge(kinds.get(finding.group()), 1, Integer::sum));
        return rows;
    }

    private static void table(StringBuilder out, String title, Map<String, Map<OutcomeKind, Integer>> rows) {
        out.append("<table><thead><tr><th>").append(title).append("</th>");
        for (OutcomeKind kind : OutcomeKind.values()) {
            out.append("<th>").append(kind).append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
        rows.forEach((name, counts) -> {
            out.append("<tr><td>").append(escape(name)).append("</td>");
            for (OutcomeKind kind : OutcomeKind.values()) {
                out.append("<td>").append(counts.getOrDefault(kind, 0)).append("</td>");
            }
            out.append("</tr>\n");
        });
        out.append("</tbody></table>\n");
    }

    private static void group(StringBuilder out, Report report, Group group) {
        OutcomeKind kind = OutcomeKind.of(group.outcome());
        String name = group.locations().isEmpty() ? "group " + group.id() : group.locations().get(0).name();
        out.append("<details class=\"group\"><summary><span class=\"badge ").append(css(kind)).append("\">").append(kind)
                .append("</span> <code>").append(escape(name)).append("</code> <span class=\"dim\">")
                .append(group.uses().isEmpty() ? "" : escape(place(group.uses().get(0).span()))).append(", ")
                .append(Closing.count(group.uses().size(), "use")).append("</span></summary>\n");
        reasons(out, group.outcome());
        out.append(FlowPicture.of(group));
        out.append("<ul>\n");
        for (Use use : group.uses()) {
            out.append("<li><code>").append(escape(place(use.span()))).append("</code> ").append(escape(use.service())).append(' ')
                    .append(escape(use.resource())).append(" <b>").append(escape(use.construct())).append("</b> (")
                    .append(escape(use.kind())).append(")");
            message(report, use.span()).ifPresent(text -> out.append(": ").append(escape(text)));
            out.append("</li>\n");
        }
        out.append("</ul></details>\n");
    }

    private static Optional<String> message(Report report, Span span) {
        return report.findings().stream().filter(finding -> finding.span().equals(span)).map(Finding::message).findFirst();
    }

    private static void reasons(StringBuilder out, Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            for (Blocker blocker : kept.blockers()) {
                out.append("<p>Kept: ").append(escape(blocker.message())).append(" <code>").append(blocker.code().code())
                        .append("</code>").append(blocker.span() == null ? "" : " at <code>" + escape(place(blocker.span())) + "</code>")
                        .append("</p>\n");
            }
        } else if (outcome instanceof Outcome.Migrated migrated && migrated.safety() instanceof Safety.Unsafe unsafe) {
            unsafe.reasons().forEach(reason -> out.append("<p>").append(escape(reason.message())).append("</p>\n"));
        } else {
            out.append("<p>").append(escape(OutcomeKind.describe(outcome))).append("</p>\n");
        }
    }

    private static void diff(StringBuilder out, String path, String text, List<TextEdit> edits) {
        if (text == null) {
            return;
        }
        StringBuilder after = new StringBuilder(text);
        edits.stream().sorted((a, b) -> b.start() - a.start()).forEach(edit -> after.replace(edit.start(), edit.end(), edit.replacement()));
        out.append("<details><summary><code>").append(escape(path)).append("</code></summary><pre>");
        for (String line : UnifiedDiff.of(path, text, after.toString(), Palette.PLAIN).split("\n")) {
            String kind = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : line.startsWith("@") ? "hunk" : "same";
            out.append("<span class=\"").append(kind).append("\">").append(escape(line)).append("</span>\n");
        }
        out.append("</pre></details>\n");
    }

    private static void skipped(StringBuilder out, List<SkippedFile> files) {
        if (!files.isEmpty()) {
            out.append("<h2>Skipped files</h2>\n<ul>\n");
            files.forEach(file -> out.append("<li><code>").append(escape(file.path())).append("</code> ").append(file.rule()).append(": ")
                    .append(escape(file.message())).append("</li>\n"));
            out.append("</ul>\n");
        }
    }

    private static String folder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    private static String place(Span span) {
        return span.path() + ":" + span.line() + ":" + span.column();
    }

    private static String css(OutcomeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e); // it lies beside this class
        }
    }
}
