package dev.defrost.cli;

import dev.defrost.cli.console.ColorMode;
import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.Palette;
import dev.defrost.cli.report.Format;
import dev.defrost.cli.report.PiecewiseRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How results are shown. */
final class OutputOptions {
    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print results: ${COMPLETION-CANDIDATES}.")
    Format format;

    @Option(names = "--output", paramLabel = "FORMAT[=FILE]", converter = Destination.Reader.class,
            description = "Also write results in this format, to a file or to standard output; may be given several times.")
    private List<Destination> outputs = new ArrayList<>();

    @Option(names = "--report", paramLabel = "FILE",
            description = "Also write the JSON report: every group with its locations, uses and outcome. Short for --output json=FILE.")
    private Path report;

    @Option(names = "--statistics", description = "Also print how many there are by rule, service and outcome.")
    boolean statistics;

    @Option(names = "--color", paramLabel = "WHEN", description = "${COMPLETION-CANDIDATES} (default: auto; NO_COLOR is respected).")
    private ColorMode color = ColorMode.AUTO;

    Palette palette(Console console) {
        return color.enabled(console.outTerminal(), console.environment()) ? Palette.ANSI : Palette.PLAIN;
    }

    /**
     * What goes to standard output: what was asked for; {@code otherwise}, which may be null, when nothing was. An {@code --output}
     * without a file counts as asking.
     */
    List<Format> printed(Format otherwise) {
        List<Format> formats = new ArrayList<>();
        if (format != null) {
            formats.add(format);
        }
        outputs.stream().filter(output -> output.file() == null).map(Destination::format).forEach(formats::add);
        return formats.isEmpty() && otherwise != null ? List.of(otherwise) : formats;
    }

    /** The format of all that is asked for, where it is printed piece by piece; null otherwise. */
    PiecewiseRenderer piecewise(Format otherwise) {
        List<Format> printed = printed(otherwise);
        boolean alone = printed.size() == 1 && files().isEmpty() && !statistics;
        return alone && printed.get(0).renderer() instanceof PiecewiseRenderer renderer ? renderer : null;
    }

    /** Whether something that is asked for shows groups. */
    boolean showsGroups(Format otherwise) {
        return printed(otherwise).stream().anyMatch(Format::showsGroups) || files().stream().map(Destination::format).anyMatch(Format::showsGroups);
    }

    /** What goes to files. */
    List<Destination> files() {
        List<Destination> files = new ArrayList<>(outputs.stream().filter(output -> output.file() != null).toList());
        if (report != null) {
            files.add(new Destination(Format.JSON, report));
        }
        return files;
    }
}
