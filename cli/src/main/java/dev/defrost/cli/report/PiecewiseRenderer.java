package dev.defrost.cli.report;

import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Finding;
import dev.defrost.findings.SkippedFile;
import java.util.function.Consumer;

/**
 * A format for people that is made finding by finding: the output of a large report is never in memory as a whole, and a program can be reported
 * on stretch by stretch.
 */
public abstract class PiecewiseRenderer implements Renderer {
    abstract String finding(Report report, Finding finding, Palette palette);

    abstract String skipped(Report report, SkippedFile file, Palette palette);

    @Override
    public final void write(Report report, Palette palette, Consumer<String> out) {
        writeFindings(report, palette, out);
        writeEnd(report, Totals.of(report), palette, out);
    }

    /** Hands on what there is to say of findings, in their order. */
    public final void writeFindings(Report report, Palette palette, Consumer<String> out) {
        for (Finding finding : report.findings()) {
            out.accept(finding(report, finding, palette));
        }
    }

    /** Hands on what follows when all findings are told: the skipped files of {@code report}, and the totals. */
    public final void writeEnd(Report report, Totals totals, Palette palette, Consumer<String> out) {
        for (SkippedFile file : report.skipped()) {
            out.accept(skipped(report, file, palette));
        }
        out.accept(Closing.line(totals, palette));
    }

    @Override
    public final String render(Report report, Palette palette) {
        StringBuilder out = new StringBuilder();
        write(report, palette, out::append);
        return out.toString();
    }
}
