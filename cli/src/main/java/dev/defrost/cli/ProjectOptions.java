package dev.defrost.cli;

import dev.defrost.cli.console.UserError;
import dev.defrost.cli.files.Contents;
import dev.defrost.cli.files.Parallel;
import dev.defrost.cli.files.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which program is looked at, and how. */
final class ProjectOptions {
    private static final Path STDIN = Path.of("-");

    @Parameters(paramLabel = "PATH", defaultValue = ".",
            description = "Files and folders to report and edit (default: the current folder); - is standard input. The whole project is"
                    + " always analysed.")
    private List<Path> paths;

    @Option(names = "--stdin-filename", paramLabel = "FILE",
            description = "The file that standard input stands for (default: ${DEFAULT-VALUE} in the current folder).")
    private Path stdinFilename = Path.of("stdin.py");

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

    @Option(names = "--no-cache", description = "Do not use, and do not keep, what runs on the same program found.")
    boolean noCache;

    @Option(names = {"-j", "--jobs"}, paramLabel = "N", description = "Work on this many threads (default: one a processor).")
    int jobs = java.lang.Runtime.getRuntime().availableProcessors();

    /** Whether the one file that is looked at comes from standard input. */
    boolean readsStdin() {
        boolean stdin = paths.contains(STDIN);
        if (stdin && paths.size() > 1) {
            throw new UserError("- cannot be given together with other paths");
        }
        return stdin;
    }

    /** The project of the paths, seen from a folder. */
    Project project(Path directory) {
        return readsStdin() ? Project.ofFile(stdinFilename, projectRoot, directory) : Project.of(paths, projectRoot, directory);
    }

    /** What is given for files; reads standard input. */
    Contents contents(Project project, InputStream in) {
        if (!readsStdin()) {
            return Contents.ON_DISK;
        }
        try {
            return new Contents(Map.of(project.selected().get(0), in.readAllBytes()));
        } catch (IOException e) {
            throw new UserError("standard input cannot be read: " + e.getMessage());
        }
    }

    String shownPaths() {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    Parallel parallel() {
        if (jobs < 1) {
            throw new UserError("--jobs must be at least 1");
        }
        return new Parallel(jobs);
    }
}
