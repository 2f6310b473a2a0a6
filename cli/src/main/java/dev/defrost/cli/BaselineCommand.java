package dev.defrost.cli;

import dev.defrost.cli.console.Console;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.AtomicWriter;
import dev.defrost.cli.report.Baseline;
import dev.defrost.cli.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code defrost baseline}: accepts the findings of today, so that {@code lint} reports new ones only. */
@Command(
        name = "baseline",
        description = "Writes the findings of today to a file; `defrost lint --baseline FILE` then reports new ones only.",
        footer = {
            "%nExamples:",
            "  defrost baseline                              accept what there is, once",
            "  defrost lint --baseline defrost-baseline.json",
            "  defrost baseline --update                     forget what is fixed; accepts nothing new"
        })
final class BaselineCommand implements Callable<Integer> {
    private final Runtime runtime;

    @Mixin
    private ProjectOptions projectOptions;

    @Option(names = "--file", paramLabel = "FILE", description = "The baseline (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("defrost-baseline.json");

    @Option(names = "--update", description = "Only remove entries that are fixed.")
    private boolean update;

    BaselineCommand(Runtime runtime) {
        this.runtime = runtime;
    }

    @Override
    public Integer call() {
        Console console = runtime.console();
        if (projectOptions.readsStdin()) {
            throw new UserError("a baseline is made of files, not of standard input");
        }
        Path target = console.directory().resolve(file);
        if (!update && Files.exists(target)) {
            throw new UserError(file + " exists; --update removes what is fixed from it, or delete it to start again");
        }
        Analysis analysis = Analysis.of(projectOptions, runtime, false, false);
        Report report = analysis.report("lint", runtime);
        Baseline baseline = update ? read(target).shrinkTo(report, analysis.covered()) : Baseline.of(report);
        try {
            new AtomicWriter().write(target, baseline.toJson().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UserError("cannot write " + file + ": " + e.getMessage());
        }
        console.message(file + " accepts " + baseline.accepted().size() + " findings");
        return ExitCode.CLEAN;
    }

    static Baseline read(Path file) {
        try {
            return Baseline.parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UserError("cannot read the baseline " + file + ": " + e.getMessage());
        }
    }
}
