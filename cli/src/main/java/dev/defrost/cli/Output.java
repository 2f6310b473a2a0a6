package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.Palette;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.report.Format;
import dev.defrost.cli.report.Report;
import dev.defrost.cli.report.Statistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts a report where the options want it. */
final class Output {
    private Output() {}

    /** Prints and writes everything that was asked for; {@code otherwise} is printed when nothing was, null for nothing. */
    static void write(Report report, OutputOptions options, Console console, Format otherwise) {
        List<Format> printed = options.printed(otherwise);
        for (Format format : printed) {
            format.renderer().write(report, options.palette(console), console.out()::print);
        }
        if (options.statistics) {
            boolean beside = printed.isEmpty() || !printed.stream().allMatch(Format::isForPeople);
            console.out().flush();
            (beside ? console.err() : console.out()).print(Statistics.of(report));
        }
        for (Destination file : options.files()) {
            write(console.directory().resolve(file.file()), file.format().renderer().render(report, Palette.PLAIN));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UserError("cannot write " + file + ": " + e.getMessage());
        }
    }
}
