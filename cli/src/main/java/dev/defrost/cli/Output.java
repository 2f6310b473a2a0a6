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

/** Puts a report where the options want it. */
final class Output {
    private Output() {}

    /** Writes {@code --report}. */
    static void files(Report report, OutputOptions options, Console console) {
        if (options.report != null) {
            write(console.directory().resolve(options.report), Format.JSON.renderer().render(report, Palette.PLAIN));
        }
    }

    /** Prints the statistics if they were asked for: among results for people, beside those for programs. */
    static void statistics(Report report, OutputOptions options, Console console, boolean beside) {
        if (options.statistics) {
            (beside ? console.err() : console.out()).print(Statistics.of(report));
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
