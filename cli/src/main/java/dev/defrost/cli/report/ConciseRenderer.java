package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Finding;
import dev.defrost.findings.SkippedFile;

/** One line a finding: {@code path:line:column: CODE message}. */
final class ConciseRenderer extends PiecewiseRenderer {
    @Override
    String finding(Report report, Finding finding, Palette palette) {
        String path = report.display().apply(finding.span().path());
        return palette.bold(path)
                + report.place(finding.span()).substring(path.length()).replace(":", palette.cyan(":"))
                + palette.cyan(":") + ' ' + palette.red(finding.rule()) + ' ' + finding.message() + '\n';
    }

    @Override
    String skipped(Report report, SkippedFile file, Palette palette) {
        return line(report, file, palette) + '\n';
    }

    static String line(Report report, SkippedFile file, Palette palette) {
        String place = file.line() > 0 ? ":" + file.line() + ":" + Math.max(1, file.column()) : "";
        return palette.bold(report.display().apply(file.path())) + place + ": "
                + palette.yellow(file.rule()) + " skipped: " + file.message();
    }
}
