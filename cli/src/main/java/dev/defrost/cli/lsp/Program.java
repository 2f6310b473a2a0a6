package dev.defrost.cli.lsp;

import dev.defrost.cli.config.Configuration;
import dev.defrost.cli.config.ConfigurationReader;
import dev.defrost.cli.config.Suppressions;
import dev.defrost.cli.console.UserError;
import dev.defrost.cli.engine.MemberNames;
import dev.defrost.cli.files.LiveFiles;
import dev.defrost.cli.files.Members;
import dev.defrost.cli.files.Project;
import dev.defrost.cli.files.Publications;
import dev.defrost.definitions.DefinitionException;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.cli.tables.TableFiles;
import dev.defrost.recipes.python.MigrationPlan;
import dev.defrost.recipes.python.PythonProgram;
import dev.defrost.recipes.python.options.TableKeys;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project: its Python program, and beside it its Java files. Only the worker's thread touches it. */
final class Program implements Part {
    /** Larger programs are looked at near the edited file first, and as a whole when the user pauses. */
    private static final int AT_ONCE = 120_000;
    /** How much of a larger program that is, in characters, besides the file itself. */
    private static final int NEAR = 40_000;

    private final Project project;
    private final Runnable checkpoint;
    private final Consumer<String> problems;
    private Configuration configuration = Configuration.defaults();
    private Definitions definitions;
    private LiveFiles files;
    private Publications publications;
    private TableKeys tables = TableKeys.NONE;
    private PythonProgram python;
    private JavaPart java;
    private Snapshot settled;
    private boolean read;

    /** The plan for the whole program as it was at one moment. */
    record Snapshot(List<SourceFile> sources, MigrationPlan plan, Map<String, String> texts) {
        static Snapshot of(List<SourceFile> sources, MigrationPlan plan) {
            return new Snapshot(sources, plan, sources.stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text)));
        }

        Set<String> broken() {
            return plan.skipped().stream().map(SkippedFile::path).collect(Collectors.toSet());
        }
    }

    /**
     * @param checkpoint throws when an edit makes the work pointless
     * @param problems hears what is wrong with the configuration
     */
    Program(Project project, Runnable checkpoint, Consumer<String> problems) {
        this.project = project;
        this.checkpoint = checkpoint;
        this.problems = problems;
        configure();
    }

    Project project() {
        return project;
    }

    LiveFiles files() {
        return files;
    }

    Configuration configuration() {
        return configuration;
    }

    Definitions definitions() {
        return definitions;
    }

    /** Reads the configuration again, and all files when they are needed next. Unsaved texts have to be shown again. */
    void configure() {
        try {
            configuration = ConfigurationReader.nearest(project);
            definitions = configuration.boto3() == null ? DefinitionsReader.bundled() : DefinitionsReader.fromBoto3(configuration.boto3());
        } catch (UserError | DefinitionException wrong) {
            problems.accept(wrong.getMessage());
            configuration = Configuration.defaults();
            definitions = DefinitionsReader.bundled();
        }
        files = new LiveFiles(project, configuration::includes, configuration::excludes, new Members(MemberNames::all, MemberNames::services));
        publications = new Publications(project.root(), configuration.publicApi());
        tables = configuration.keySchema() ? TableFiles.read(project, configuration::excludes) : TableKeys.NONE;
        python = new PythonProgram(definitions);
        java = new JavaPart(new JavaFolder(project, configuration::excludes), configuration);
        settled = null;
        read = false;
    }

    JavaPart java() {
        return java;
    }

    /** The part that a file belongs to. */
    Part part(String path) {
        return path.endsWith(".java") ? java : this;
    }

    @Override
    public boolean covers(String path) {
        read();
        return files.covers(path);
    }

    @Override
    public void show(String path, String text) {
        read();
        files.show(path, text);
    }

    @Override
    public void hide(String path) {
        files.hide(path);
    }

    @Override
    public String text(String path) {
        return files.text(path);
    }

    @Override
    public String textOnDisk(String path) {
        return files.textOnDisk(path);
    }

    private void read() {
        if (!read) {
            files.readAll(checkpoint);
            read = true;
        }
    }

    @Override
    public boolean refresh(Path file) {
        return read && files.refresh(file);
    }

    @Override
    public Findings look(String path, Integer version) {
        read();
        String text = files.text(path);
        boolean known = settled != null && text.equals(settled.texts().get(path));
        if (known) {
            return findings(path, version, settled.plan().findings(), settled.plan().groups(), true);
        }
        List<SourceFile> sources = publications.mark(files.sources());
        boolean whole = sources.stream().mapToInt(source -> source.text().length()).sum() <= AT_ONCE;
        if (whole && sources.stream().noneMatch(source -> source.path().equals(path))) {
            return findings(path, version, List.of(), List.of(), false);
        }
        MigrationPlan uses = python.uses(whole ? sources : publications.mark(files.around(path, NEAR)), checkpoint);
        List<Finding> carried = settled == null || !settled.texts().containsKey(path) ? uses.findings()
                : new CarriedOver(path, settled.texts().get(path), text, whole, this::isAsSettled).merge(settled.plan().findings(), uses.findings());
        return findings(path, version, carried, uses.groups(), false);
    }

    private boolean isAsSettled(String path) {
        return files.text(path).equals(settled.texts().get(path));
    }

    /** The plan for the program as it is now, made anew if something changed since the last one. */
    Snapshot settle() {
        read();
        List<SourceFile> sources = publications.mark(files.sources());
        if (settled == null || !settled.sources().equals(sources)) {
            settled = Snapshot.of(sources, python.plan(sources, options(Set.of()).withTexts(false), checkpoint));
            python.retain(settled.texts().keySet());
        }
        return settled;
    }

    /** The plan that leaves these groups as they are. */
    MigrationPlan planWithout(Set<Integer> kept, boolean unsafe) {
        return python.plan(settle().sources(), options(kept).withUnsafe(unsafe), checkpoint);
    }

    @Override
    public Findings settledFindings(String path, Integer version) {
        MigrationPlan plan = settle().plan();
        return findings(path, version, plan.findings(), plan.groups(), true);
    }

    /** The paths of all files with findings. */
    Set<String> allReported() {
        Set<String> paths = settle().plan().findings().stream().map(finding -> finding.span().path()).collect(Collectors.toSet());
        paths.addAll(java.reported());
        return paths;
    }

    /** Whether a file of this name is one that Defrost reads. */
    boolean isSource(String path) {
        return path.endsWith(".java") || configuration.includes(path);
    }

    private MigrationOptions options(Set<Integer> kept) {
        return MigrationOptions.defaults().withTrustAnnotations(configuration.trustAnnotations()).withTables(tables)
                .withAttributes(configuration.attributes()).withKept(kept);
    }

    private Findings findings(String path, Integer version, List<Finding> found, List<Group> groups, boolean isSettled) {
        String text = files.text(path);
        List<Finding> here = found.stream().filter(finding -> finding.span().path().equals(path)).toList();
        Suppressions suppressions = new Suppressions(Map.of(path, text));
        List<Finding> shown = here.stream().filter(finding -> !suppressions.covers(finding)).toList();
        List<Finding> reported = Stream.concat(shown.stream(), suppressions.unused().stream())
                .filter(finding -> configuration.isEnabled(finding.rule(), path)).map(configuration::withSeverity)
                .sorted(Comparator.comparingInt(finding -> finding.span().start())).toList();
        List<Group> touching = groups.stream().filter(group -> group.uses().stream().anyMatch(use -> use.span().path().equals(path))
                || group.locations().stream().anyMatch(location -> location.span().path().equals(path))).toList();
        return new Findings(path, text, version, reported, touching, isSettled);
    }
}
