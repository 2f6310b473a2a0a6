package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Finding;
import dev.defrost.findings.SkippedFile;

/** One line a finding: {@code path:line:column: CODE message}. */
final class ConciseRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            String path = report.display().apply(finding.span().path());
            out.append(palette.bold(path))
                    .append(report.place(finding.span()).substring(path.length()).replace(":", palette.cyan(":")))
                    .append(palette.cyan(":")).append(' ')
                    .append(palette.red(finding.rule())).append(' ')
                    .append(finding.message()).append('\n');
        }
        for (SkippedFile file : report.skipped()) {
            out.append(skipped(report, file, palette)).append('\n');
        }
        return out.append(Closing.line(report, palette)).toString();
    }

    static String skipped(Report report, SkippedFile file, Palette palette) {
        String place = file.line() > 0 ? ":" + file.line() + ":" + Math.max(1, file.column()) : "";
        return palette.bold(report.display().apply(file.path())) + place + ": "
                + palette.yellow(file.rule()) + " skipped: " + file.message();
    }
}
