package dev.defrost.cli;

import dev.defrost.cli.console.ColorMode;
import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.Palette;
import dev.defrost.cli.report.Format;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How results are shown. */
final class OutputOptions {
    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print results: ${COMPLETION-CANDIDATES}.")
    Format format;

    @Option(names = "--report", paramLabel = "FILE",
            description = "Also write the JSON report: every group with its locations, uses and outcome.")
    Path report;

    @Option(names = "--statistics", description = "Also print how many there are by rule, service and outcome.")
    boolean statistics;

    @Option(names = "--color", paramLabel = "WHEN", description = "${COMPLETION-CANDIDATES} (default: auto; NO_COLOR is respected).")
    ColorMode color = ColorMode.AUTO;

    Palette palette(Console console) {
        return color.enabled(console.outTerminal(), console.environment()) ? Palette.ANSI : Palette.PLAIN;
    }
}
