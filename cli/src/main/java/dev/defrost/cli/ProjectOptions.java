package dev.defrost.cli;

import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Parallel;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which program is looked at, and how. */
final class ProjectOptions {
    @Parameters(paramLabel = "PATH", defaultValue = ".",
            description = "Files and folders to report and edit (default: the current folder). The whole project is always analysed.")
    List<Path> paths;

    @Option(names = "--project-root", paramLabel = "DIR",
            description = "The program's root (default: the nearest folder with a git repository or a configuration).")
    Path projectRoot;

    @Option(names = "--config", paramLabel = "FILE", description = "Read this configuration instead of the nearest one.")
    Path config;

    @Option(names = "--boto3", paramLabel = "DIR",
            description = "Read the definitions from this installation of boto3 (the folder that holds boto3 and botocore).")
    Path boto3;

    @Option(names = "--strict", description = "Let files that had to be skipped count as findings.")
    boolean strict;

    @Option(names = {"-j", "--jobs"}, paramLabel = "N", description = "Work on this many threads (default: one a processor).")
    int jobs = java.lang.Runtime.getRuntime().availableProcessors();

    Parallel parallel() {
        if (jobs < 1) {
            throw new UserError("--jobs must be at least 1");
        }
        return new Parallel(jobs);
    }
}
