package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Span;

/** A block a finding: code and message, the code frame, and what can be done. */
final class FullRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            block(out, report, finding, palette);
        }
        for (SkippedFile file : report.skipped()) {
            out.append(ConciseRenderer.skipped(report, file, palette)).append("\n\n");
        }
        return out.append(Closing.line(report, palette)).toString();
    }

    private static void block(StringBuilder out, Report report, Finding finding, Palette palette) {
        Span span = finding.span();
        out.append(palette.red(finding.rule())).append(' ').append(palette.bold(finding.message())).append('\n');
        out.append(palette.blue(" --> ")).append(report.place(span)).append('\n');
        Report.Excerpt excerpt = report.excerpt(span);
        if (excerpt != null) {
            out.append(CodeFrame.of(excerpt.text(), excerpt.span(), palette));
        }
        for (Finding.Related related : finding.related()) {
            out.append(palette.blue("note: ")).append(related.message()).append(" (")
                    .append(report.place(related.span())).append(")\n");
        }
        Group group = report.group(finding.group());
        if (group != null) {
            out.append(palette.cyan("migration: ")).append(OutcomeKind.describe(group.outcome())).append('\n');
        }
        out.append('\n');
    }
}
