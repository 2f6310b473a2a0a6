package dev.defrost.cli;

import dev.defrost.cli.config.Configuration;
import dev.defrost.cli.config.ConfigurationReader;
import dev.defrost.cli.config.Suppressions;
import dev.defrost.cli.console.Console;
import dev.defrost.cli.engine.Engine;
import dev.defrost.cli.engine.EngineOptions;
import dev.defrost.cli.engine.EngineResult;
import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.cli.engine.MemberNames;
import dev.defrost.cli.files.Contents;
import dev.defrost.cli.files.Members;
import dev.defrost.cli.files.Project;
import dev.defrost.cli.files.ProjectFile;
import dev.defrost.cli.files.ProjectFiles;
import dev.defrost.cli.files.Publications;
import dev.defrost.cli.files.PythonTree;
import dev.defrost.cli.files.TreeMemory;
import dev.defrost.cli.notebook.Notebook;
import dev.defrost.cli.report.Format;
import dev.defrost.cli.report.LineEdits;
import dev.defrost.cli.report.Lines;
import dev.defrost.cli.report.Report;
import dev.defrost.cli.tables.TableFiles;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.Stretch;
import dev.defrost.recipes.python.options.TableKeys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that was read and analysed. */
record Analysis(
        Project project, Configuration configuration, Contents contents, ProjectFiles files, EngineOptions engineOptions, EngineResult result) {
    /** A program that was read, and the engine that is to analyse it. */
    private record Program(Project project, Configuration configuration, Contents contents, ProjectFiles files, EngineOptions engineOptions, Engine engine) {
        private Analysis with(EngineResult result) {
            return new Analysis(project, configuration, contents, files, engineOptions, result);
        }

        /** What was found in a stretch of the program; files that were left out are told with the first. */
        private Analysis with(EngineResult result, Stretch stretch, Map<String, ProjectFile> byPath, boolean first) {
            ProjectFiles own = new ProjectFiles(stretch.files().stream().map(file -> byPath.get(file.path())).sorted(Comparator.comparing(ProjectFile::path)).toList(),
                    first ? files.skipped() : List.of(), files.selectedCount());
            return new Analysis(project, configuration, contents, own, engineOptions, result);
        }
    }

    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding, String>comparing(finding -> finding.span().path())
            .thenComparingInt(finding -> finding.span().start()).thenComparing(Finding::rule);

    /** Reads the program and runs the engine; {@code migrate} asks for new texts. */
    static Analysis of(ProjectOptions options, Runtime runtime, boolean migrate, boolean unsafe) {
        return of(options, runtime, migrate, unsafe, false, format -> migrate);
    }

    /** Reads the program and asks for new texts; {@code bridge} allows resources that are made anew for single uses. */
    static Analysis of(ProjectOptions options, Runtime runtime, UnsafeOptions unsafe) {
        unsafe.check();
        return of(options, runtime, true, unsafe.unsafe, unsafe.bridge, format -> true);
    }

    /**
     * Reads the program and runs the engine.
     *
     * @param migrate whether new texts are asked for
     * @param fixes whether what migrations would write is, when this is the configured format
     */
    static Analysis of(ProjectOptions options, Runtime runtime, boolean migrate, boolean unsafe, boolean bridge, Predicate<Format> fixes) {
        try (Progress progress = new Progress(runtime.console())) {
            Program program = read(options, runtime, migrate, unsafe, bridge, fixes, progress);
            List<SourceFile> files = program.files.sources();
            return program.with(options.parallel().run(files.size(), () -> migrate
                    ? program.engine.migrate(files, program.engineOptions)
                    : program.engine.lint(files, program.engineOptions)));
        }
    }

    /**
     * Reads the program and lints it, stretch by stretch where that is possible: then no more of a large program is in memory than its texts and
     * what {@code each} keeps of the stretch that it is given. They come in the order of their paths; each tells the number of all files.
     *
     * @param fixes as above
     * @param piecewise whether stretches will do, when this is the configured format
     */
    static void inStretches(ProjectOptions options, Runtime runtime, Predicate<Format> fixes, Predicate<Format> piecewise, Consumer<Analysis> each) {
        try (Progress progress = new Progress(runtime.console())) {
            Program program = read(options, runtime, false, false, false, fixes, progress);
            List<SourceFile> files = program.files.sources();
            Consumer<Analysis> shown = analysis -> {
                progress.close();
                each.accept(analysis);
            };
            options.parallel().run(files.size(), () -> {
                List<Stretch> stretches = piecewise.test(program.configuration.format()) ? program.engine.stretches(files, program.engineOptions) : List.of();
                if (stretches.isEmpty()) {
                    shown.accept(program.with(program.engine.lint(files, program.engineOptions)));
                }
                Map<String, ProjectFile> byPath = stretches.isEmpty() ? Map.of() : program.files.byPath();
                for (int i = 0; i < stretches.size(); i++) {
                    shown.accept(program.with(program.engine.lint(stretches.get(i), program.engineOptions), stretches.get(i), byPath, i == 0));
                }
                return null;
            });
        }
    }

    private static Program read(
            ProjectOptions options, Runtime runtime, boolean migrate, boolean unsafe, boolean bridge, Predicate<Format> fixes, Progress progress) {
        Console console = runtime.console();
        Project project = options.project(console.directory());
        Configuration configuration = options.config == null
                ? ConfigurationReader.nearest(project)
                : ConfigurationReader.read(console.directory().resolve(options.config), project.root());
        progress.phase("reading files");
        PythonTree tree = new PythonTree(
                project, path -> configuration.includes(path) || JavaEngine.isJava(path), configuration::excludes);
        Contents contents = options.contents(project, console.in());
        TreeMemory memory = options.noCache || migrate ? null : TreeMemory.of(console.environment(), configuration.include().patterns());
        ProjectFiles files = ProjectFiles.read(project, tree, contents, options.parallel(), new Members(MemberNames::all, MemberNames::services), memory)
                .publishedBy(new Publications(project.root(), configuration.publicApi()));
        if (files.selectedCount() == 0) {
            console.message("no Python or Java files found in " + options.shownPaths());
        }
        progress.phase("analysing " + files.files().size() + " of " + files.selectedCount() + " files");
        Path boto3 = options.boto3 == null ? configuration.boto3() : console.directory().resolve(options.boto3);
        EngineOptions engineOptions = new EngineOptions(unsafe, bridge, configuration.trustAnnotations(), boto3, Set.of(),
                configuration.keySchema() ? TableFiles.read(project, configuration::excludes) : TableKeys.NONE,
                configuration.attributes(), configuration.helpers(), fixes.test(configuration.format()));
        return new Program(project, configuration, contents, files, engineOptions, options.noCache ? runtime.engine().uncached() : runtime.engine());
    }

    /** The same program, migrated without the groups of these numbers. */
    Analysis keeping(Set<Integer> groups, Runtime runtime) {
        Set<Integer> kept = new HashSet<>(engineOptions.kept());
        kept.addAll(groups);
        EngineOptions options = engineOptions.withKept(kept);
        return new Analysis(project, configuration, contents, files, options, runtime.engine().migrate(files.sources(), options));
    }

    /** The same without the groups whose migration would change what is no Python in a notebook; says which notebooks those are. */
    Analysis writable(Runtime runtime) {
        Map<String, ProjectFile> byPath = files.byPath();
        Set<String> stuck = result.rewritten().keySet().stream()
                .filter(path -> byPath.get(path).with(result.rewritten().get(path)).isEmpty()).collect(Collectors.toSet());
        Set<Integer> groups = result.groups().stream()
                .filter(group -> group.uses().stream().anyMatch(use -> stuck.contains(use.span().path()))).map(Group::id)
                .filter(group -> !engineOptions.kept().contains(group)).collect(Collectors.toSet());
        stuck.forEach(path -> runtime.console().message(
                display(path, runtime.console().directory()) + " stays as it is: its migration would change a magic"));
        return groups.isEmpty() ? this : keeping(groups, runtime);
    }

    /** The new texts when all but these groups are migrated that can be. */
    Map<String, String> textsWithout(Set<Integer> groups, Runtime runtime) {
        return runtime.engine().lint(files.sources(), engineOptions.withKept(groups).withFixes()).rewritten();
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
    Report report(String command, Runtime runtime) {
        Map<String, ProjectFile> byPath = files.byPath();
        Map<String, String> texts = texts();
        Suppressions suppressions = new Suppressions(texts);
        List<Finding> shown = result.findings().stream().filter(finding -> !suppressions.covers(finding)).toList();
        List<Finding> aboutComments = new ArrayList<>(suppressions.unused());
        if (configuration.requireReasons()) {
            aboutComments.addAll(suppressions.unexplained());
        }
        List<Finding> findings = Stream.concat(shown.stream(), aboutComments.stream())
                .filter(finding -> isSelected(finding.span().path(), byPath))
                .filter(finding -> configuration.isEnabled(finding.rule(), finding.span().path()))
                .map(configuration::withSeverity)
                .sorted(BY_PLACE).toList();
        List<Group> groups = result.groups().stream()
                .filter(group -> group.uses().stream().anyMatch(use -> isSelected(use.span().path(), byPath))).toList();
        return new Report(
                command, Version.get(), findings, groups, skipped(byPath), texts, edits(byPath), files.selectedCount(),
                path -> display(path, runtime.console().directory()), notebooks(), new GroupFixes(this, runtime), null,
                Report.Baselined.NOTHING);
    }

    private Map<String, Notebook> notebooks() {
        return files.files().stream().filter(file -> file.notebook() != null)
                .collect(Collectors.toMap(ProjectFile::path, ProjectFile::notebook));
    }

    /** The edits of the files as they are on disk: those of notebooks change their JSON. */
    private Map<String, List<TextEdit>> edits(Map<String, ProjectFile> byPath) {
        Map<String, List<TextEdit>> edits = new HashMap<>(result.edits());
        edits.keySet().removeIf(path -> byPath.get(path).notebook() != null);
        result.rewritten().forEach((path, code) -> {
            ProjectFile file = byPath.get(path);
            if (file.notebook() != null) {
                file.with(code).ifPresent(text -> edits.put(path, LineEdits.between(file.decoded().text(), text)));
            }
        });
        return edits;
    }

    /** A file that the migration makes. */
    ProjectFile newFile(String path) {
        return ProjectFile.toBeMade(project.root().resolve(path), path);
    }

    /** Which files this speaks of: those that the user's paths hold, still there or not, but for the skipped ones. */
    Predicate<String> covered() {
        Set<String> skipped = Stream.concat(files.skipped().stream(), result.skipped().stream()).map(SkippedFile::path).collect(Collectors.toSet());
        return path -> !skipped.contains(path) && project.isSelected(project.root().resolve(path));
    }

    /** A path as people see it: from the working directory when the file is below it. */
    String display(String path, Path directory) {
        Path file = project.root().resolve(path);
        return file.startsWith(directory) ? directory.relativize(file).toString() : file.toString();
    }

    private List<SkippedFile> skipped(Map<String, ProjectFile> byPath) {
        List<SkippedFile> skipped = new ArrayList<>(files.skipped());
        result.skipped().stream().filter(file -> isSelected(file.path(), byPath)).map(file -> inFile(file, byPath)).forEach(skipped::add);
        skipped.sort(Comparator.comparing(SkippedFile::path).thenComparingInt(SkippedFile::line));
        return List.copyOf(skipped);
    }

    /** A cell that does not parse is named, and its line of the notebook's file. */
    private static SkippedFile inFile(SkippedFile skipped, Map<String, ProjectFile> byPath) {
        Notebook notebook = byPath.get(skipped.path()).notebook();
        if (notebook == null || skipped.line() == 0) {
            return skipped;
        }
        Lines program = Lines.of(notebook.python());
        Notebook.Place place = notebook.place(program.start(skipped.line()) + Math.max(0, skipped.column() - 1));
        Lines file = Lines.of(notebook.json());
        return new SkippedFile(skipped.path(), skipped.rule(), skipped.message() + " (cell " + place.cell() + ", line " + place.line() + ")",
                file.line(place.offset()), file.column(place.offset()));
    }

    private static boolean isSelected(String path, Map<String, ProjectFile> byPath) {
        ProjectFile file = byPath.get(path);
        return file != null && file.source().editable();
    }
}
