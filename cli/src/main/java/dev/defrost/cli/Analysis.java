package dev.defrost.cli;

import dev.defrost.cli.config.Configuration;
import dev.defrost.cli.config.ConfigurationReader;
import dev.defrost.cli.config.Suppressions;
import dev.defrost.cli.console.Console;
import dev.defrost.cli.engine.EngineOptions;
import dev.defrost.cli.engine.EngineResult;
import dev.defrost.cli.engine.MemberNames;
import dev.defrost.cli.files.Members;
import dev.defrost.cli.files.Project;
import dev.defrost.cli.files.ProjectFile;
import dev.defrost.cli.files.ProjectFiles;
import dev.defrost.cli.report.Report;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that was read and analysed. */
record Analysis(
        Project project, Configuration configuration, ProjectFiles files, EngineOptions engineOptions, EngineResult result) {
    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding, String>comparing(finding -> finding.span().path())
            .thenComparingInt(finding -> finding.span().start()).thenComparing(Finding::rule);

    /** Reads the program and runs the engine; {@code migrate} asks for new texts. */
    static Analysis of(ProjectOptions options, Runtime runtime, boolean migrate, boolean unsafe) {
        Console console = runtime.console();
        Project project = Project.of(options.paths, options.projectRoot, console.directory());
        Configuration configuration = options.config == null
                ? ConfigurationReader.nearest(project)
                : ConfigurationReader.read(console.directory().resolve(options.config), project.root());
        try (Progress progress = new Progress(console)) {
            progress.phase("reading files");
            ProjectFiles files = ProjectFiles.read(
                    project, configuration::excludes, options.parallel(), new Members(MemberNames::all));
            if (files.selectedCount() == 0) {
                console.message("no Python files found in "
                        + options.paths.stream().map(Path::toString).collect(Collectors.joining(", ")));
            }
            progress.phase("analysing " + files.files().size() + " of " + files.selectedCount() + " files");
            Path boto3 = options.boto3 == null ? configuration.boto3() : console.directory().resolve(options.boto3);
            EngineOptions engineOptions = new EngineOptions(unsafe, configuration.trustAnnotations(), boto3, Set.of());
            EngineResult result = options.parallel().run(files.files().size(), () -> migrate
                    ? runtime.engine().migrate(files.sources(), engineOptions)
                    : runtime.engine().lint(files.sources(), engineOptions));
            return new Analysis(project, configuration, files, engineOptions, result);
        }
    }

    /** The same program, migrated without the groups of these numbers. */
    Analysis keeping(Set<Integer> groups, Runtime runtime) {
        Set<Integer> kept = new HashSet<>(engineOptions.kept());
        kept.addAll(groups);
        EngineOptions options = engineOptions.withKept(kept);
        return new Analysis(project, configuration, files, options, runtime.engine().migrate(files.sources(), options));
    }

    /** The numbers of the groups that a comment silences a finding of. */
    Set<Integer> suppressedGroups() {
        Suppressions suppressions = new Suppressions(texts());
        return result.findings().stream().filter(suppressions::covers).map(Finding::group).collect(Collectors.toSet());
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        files.files().forEach(file -> texts.put(file.path(), file.source().text()));
        return texts;
    }

    /** What of it concerns the selected files, after configuration and suppressions. */
    Report report(String command, Console console) {
        Map<String, ProjectFile> byPath = files.byPath();
        Map<String, String> texts = texts();
        Suppressions suppressions = new Suppressions(texts);
        List<Finding> shown = result.findings().stream().filter(finding -> !suppressions.covers(finding)).toList();
        List<Finding> findings = Stream.concat(shown.stream(), suppressions.unused().stream())
                .filter(finding -> isSelected(finding.span().path(), byPath))
                .filter(finding -> configuration.isEnabled(finding.rule(), finding.span().path()))
                .map(configuration::withSeverity)
                .sorted(BY_PLACE).toList();
        List<Group> groups = result.groups().stream()
                .filter(group -> group.uses().stream().anyMatch(use -> isSelected(use.span().path(), byPath))).toList();
        Map<String, List<TextEdit>> edits = result.edits();
        return new Report(
                command, Version.get(), findings, groups, skipped(byPath), texts, edits, files.selectedCount(),
                path -> display(path, console.directory()));
    }

    /** Whether the user's paths hold this file, whether it is still there or not. */
    boolean covers(String path) {
        return project.isSelected(project.root().resolve(path));
    }

    /** A path as people see it: from the working directory when the file is below it. */
    String display(String path, Path directory) {
        Path file = project.root().resolve(path);
        return file.startsWith(directory) ? directory.relativize(file).toString() : file.toString();
    }

    private List<SkippedFile> skipped(Map<String, ProjectFile> byPath) {
        List<SkippedFile> skipped = new ArrayList<>(files.skipped());
        result.skipped().stream().filter(file -> isSelected(file.path(), byPath)).forEach(skipped::add);
        skipped.sort(Comparator.comparing(SkippedFile::path).thenComparingInt(SkippedFile::line));
        return List.copyOf(skipped);
    }

    private static boolean isSelected(String path, Map<String, ProjectFile> byPath) {
        ProjectFile file = byPath.get(path);
        return file != null && file.source().editable();
    }
}
