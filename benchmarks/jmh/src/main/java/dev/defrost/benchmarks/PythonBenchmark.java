package dev.defrost.benchmarks;

import dev.defrost.cli.console.Palette;
import dev.defrost.cli.report.UnifiedDiff;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.python.SourceFile;
import dev.defrost.python.resources.ProgramIndex;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Project;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.recipes.openrewrite.PlannedMigration;
import dev.defrost.recipes.python.MigrationOptions;
import dev.defrost.recipes.python.MigrationPlan;
import dev.defrost.recipes.python.PythonMigration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The steps from text to a diff, on generated code in which every second line works with a resource: each benchmark takes the steps before it as
 * given, so that their times add up to a run. Divide by {@link #modules} times {@link GeneratedModule#LINES} for the time of a line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-Xss64m", "-XX:+UseSerialGC"})
public class PythonBenchmark {
    @Param({"20", "200"})
    int modules;

    private final MigrationOptions options = MigrationOptions.defaults();
    private final Definitions definitions = DefinitionsReader.bundled();
    private List<SourceFile> files;
    private List<ParsedFile> parsed;
    private MigrationPlan plan;

    /** Takes the steps once. */
    @Setup
    public void prepare() {
        files = new ArrayList<>();
        for (int i = 0; i < modules; i++) {
            files.add(new SourceFile("module" + i + ".py", GeneratedModule.text(i), true));
        }
        parsed = scopes();
        plan = plan();
    }

    /** The tree of each file. */
    @Benchmark
    public List<ParseResult> parse() {
        List<ParseResult> results = new ArrayList<>();
        for (SourceFile file : files) {
            results.add(PythonParser.parse(new SourceText(file.path(), file.text())));
        }
        return results;
    }

    /** The tree of each file and what its names mean. */
    @Benchmark
    public List<ParsedFile> scopes() {
        List<ParsedFile> results = new ArrayList<>();
        for (SourceFile file : files) {
            ParseResult.Parsed result = (ParseResult.Parsed) PythonParser.parse(new SourceText(file.path(), file.text()));
            results.add(ParsedFile.of(file.path(), result.module()));
        }
        return results;
    }

    /** What every expression may hold; reaching definitions, which a parsed file remembers, are found in the first round alone. */
    @Benchmark
    public ValueFlow flow() {
        return ValueFlow.of(new ProgramIndex(Project.of(parsed), parsed), definitions);
    }

    /** All from the text to the plan. */
    @Benchmark
    public MigrationPlan plan() {
        return PythonMigration.plan(files, definitions, options);
    }

    /** The new texts of a plan, and the differences as they are printed. */
    @Benchmark
    public List<String> emit() {
        Map<String, String> texts = new LinkedHashMap<>();
        files.stream().filter(file -> plan.rewritten().containsKey(file.path())).forEach(file -> texts.put(file.path(), file.text()));
        List<String> differences = new ArrayList<>();
        PlannedMigration.run(plan, texts).forEach((path, text) -> differences.add(UnifiedDiff.of(path, texts.get(path), text, Palette.PLAIN)));
        return differences;
    }
}
