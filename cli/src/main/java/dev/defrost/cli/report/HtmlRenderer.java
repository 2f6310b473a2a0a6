package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.cli.notebook.Notebook;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** One page that needs nothing else: progress, every group with its uses and the way its values take, and the changes. */
final class HtmlRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        StringBuilder out = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Defrost report</title>\n<style>\n");
        out.append(style()).append("</style>\n</head>\n<body>\n<main>\n<h1>Defrost report</h1>\n");
        out.append("<p>").append(Closing.count(report.findings().size(), "finding")).append(" in ")
                .append(Closing.count(report.groups().size(), "group")).append(", ")
                .append(Closing.count(report.checked(), "file")).append(" checked, ").append(report.skipped().size())
                .append(" skipped. Made by Defrost ").append(Html.escape(report.version())).append(".</p>\n");
        if (report.verification() != null) {
            VerificationHtml.write(out, report.verification());
        }
        out.append("<h2>Progress</h2>\n").append(new HtmlProgress(report).render());
        out.append("<h2>Groups</h2>\n<p class=\"dim\">A group is what passes the same resource on; it is migrated whole or kept whole.</p>\n");
        HtmlGroup groups = new HtmlGroup(report);
        report.groups().forEach(group -> out.append(groups.render(group)));
        if (!report.edits().isEmpty()) {
            out.append("<h2>Changes of this run</h2>\n");
            new TreeMap<>(report.edits()).forEach((path, edits) -> changes(out, report, path, edits));
        }
        skipped(out, report.skipped());
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void changes(StringBuilder out, Report report, String path, List<TextEdit> edits) {
        Notebook notebook = report.notebooks().get(path);
        String text = notebook == null ? report.texts().get(path) : notebook.json();
        if (text == null) {
            return;
        }
        StringBuilder after = new StringBuilder(text);
        edits.stream().sorted((a, b) -> b.start() - a.start()).forEach(edit -> after.replace(edit.start(), edit.end(), edit.replacement()));
        out.append("<details><summary>").append(Html.code(path)).append("</summary>")
                .append(Html.diff(UnifiedDiff.of(path, text, after.toString(), Palette.PLAIN))).append("</details>\n");
    }

    private static void skipped(StringBuilder out, List<SkippedFile> files) {
        if (!files.isEmpty()) {
            out.append("<h2>Skipped files</h2>\n<ul>\n");
            files.forEach(file -> out.append("<li>").append(Html.code(file.path())).append(' ').append(file.rule()).append(": ")
                    .append(Html.escape(file.message())).append("</li>\n"));
            out.append("</ul>\n");
        }
    }

    private static String style() {
        try (InputStream in = HtmlRenderer.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e); // it lies beside this class
        }
    }
}
