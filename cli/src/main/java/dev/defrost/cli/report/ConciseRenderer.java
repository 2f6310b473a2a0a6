package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Finding;
import dev.defrost.findings.SkippedFile;
import java.util.function.Consumer;

/** One line a finding: {@code path:line:column: CODE message}. */
final class ConciseRenderer extends PiecewiseRenderer {
    @Override
    public void write(Report report, Palette palette, Consumer<String> out) {
        for (Finding finding : report.findings()) {
            String path = report.display().apply(finding.span().path());
            out.accept(palette.bold(path)
                    + report.place(finding.span()).substring(path.length()).replace(":", palette.cyan(":"))
                    + palette.cyan(":") + ' ' + palette.red(finding.rule()) + ' ' + finding.message() + '\n');
        }
        for (SkippedFile file : report.skipped()) {
            out.accept(skipped(report, file, palette) + '\n');
        }
        out.accept(Closing.line(report, palette));
    }

    static String skipped(Report report, SkippedFile file, Palette palette) {
        String place = file.line() > 0 ? ":" + file.line() + ":" + Math.max(1, file.column()) : "";
        return palette.bold(report.display().apply(file.path())) + place + ": "
                + palette.yellow(file.rule()) + " skipped: " + file.message();
    }
}
