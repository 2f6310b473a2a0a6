package dev.defrost.cli;

import dev.defrost.cli.console.Palette;
import dev.defrost.cli.report.Format;
import dev.defrost.cli.report.PiecewiseRenderer;
import dev.defrost.cli.report.Report;
import dev.defrost.cli.report.Totals;
import dev.defrost.findings.SkippedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A lint run that prints what it finds in each stretch of the program and forgets it, where the format allows. */
final class StretchedLint {
    private final Runtime runtime;
    private final OutputOptions output;
    private final List<SkippedFile> skipped = new ArrayList<>();
    private Totals totals;
    private boolean strict;
    private Report last;
    private PiecewiseRenderer renderer;

    StretchedLint(Runtime runtime, OutputOptions output) {
        this.runtime = runtime;
        this.output = output;
    }

    /** Lints the program and prints all there is to say. */
    void run(ProjectOptions options) {
        Analysis.inStretches(options, runtime, output::showsGroups, format -> output.piecewise(format) != null, this::add);
        if (renderer != null) {
            skipped.sort(Comparator.comparing(SkippedFile::path).thenComparingInt(SkippedFile::line));
            renderer.writeEnd(last.withSkipped(skipped), totals, palette(), runtime.console().out()::print);
        }
    }

    Totals totals() {
        return totals;
    }

    /** Whether the configuration asks for an error where files were skipped. */
    boolean isStrict() {
        return strict;
    }

    private void add(Analysis analysis) {
        Report report = analysis.report("lint", runtime);
        Format configured = analysis.configuration().format();
        renderer = output.piecewise(configured);
        if (renderer == null) {
            Output.write(report, output, runtime.console(), configured);
        } else {
            renderer.writeFindings(report, palette(), runtime.console().out()::print);
        }
        totals = totals == null ? Totals.of(report) : totals.plus(Totals.of(report));
        strict = analysis.configuration().strict();
        skipped.addAll(report.skipped());
        last = report;
    }

    private Palette palette() {
        return output.palette(runtime.console());
    }
}
