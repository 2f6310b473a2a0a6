package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Span;

/** A block a finding: code and message, the code frame, and what can be done. */
final class FullRenderer extends PiecewiseRenderer {
    @Override
    String skipped(Report report, SkippedFile file, Palette palette) {
        return ConciseRenderer.line(report, file, palette) + "\n\n";
    }

    @Override
    String finding(Report report, Finding finding, Palette palette) {
        StringBuilder out = new StringBuilder();
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
        return out.append('\n').toString();
    }
}
