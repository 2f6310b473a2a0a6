package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import java.util.List;

/** A comment for a pull request: the numbers, then the findings in a table. */
final class MarkdownRenderer implements Renderer {
    private static final int MAX_ROWS = 100;

    @Override
    public String render(Report report, Palette palette) {
        List<Finding> findings = report.findings();
        StringBuilder out = new StringBuilder("## Defrost\n\n");
        if (findings.isEmpty()) {
            out.append("No uses of boto3's resource interface found.\n");
        } else {
            out.append("Found ").append(Closing.count(findings.size(), "use")).append(" of boto3's resource interface, in ")
                    .append(Closing.count(report.groups().size(), "group")).append(":\n\n| outcome | groups |\n|---|---|\n");
            OutcomeKind.count(report.groups()).forEach((kind, count) -> {
                if (count > 0) {
                    out.append("| ").append(kind).append(" | ").append(count).append(" |\n");
                }
            });
            out.append("\n| place | rule | finding | migration |\n|---|---|---|---|\n");
            findings.stream().limit(MAX_ROWS).forEach(finding -> row(out, report, finding));
            if (findings.size() > MAX_ROWS) {
                out.append("\n... and ").append(findings.size() - MAX_ROWS).append(" more.\n");
            }
        }
        if (!report.skipped().isEmpty()) {
            out.append("\nSkipped:\n\n");
            for (SkippedFile file : report.skipped()) {
                out.append("- `").append(file.path()).append("`: ").append(file.rule()).append(' ').append(cell(file.message())).append('\n');
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, Report report, Finding finding) {
        String place = report.placeInProject(finding.span());
        Group group = report.group(finding.group());
        out.append("| `").append(place, 0, place.lastIndexOf(':')).append("` | ").append(finding.rule()).append(" | ")
                .append(cell(finding.message())).append(" | ")
                .append(group == null ? "" : cell(OutcomeKind.describe(group.outcome()))).append(" |\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
