package dev.defrost.cli.engine;

import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.openrewrite.PlannedMigration;
import dev.defrost.recipes.python.options.HelperPlace;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.MigrationPlan;
import dev.defrost.recipes.python.PythonMigration;
import dev.defrost.recipes.python.Stretch;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The engine of the recipes module. Only {@link #migrate} goes through OpenRewrite, whose classes take time to load. */
public final class PythonEngine implements Engine {
    /** Characters from which on a program is worth being linted in stretches. */
    private static final long LARGE = 2_000_000;

    @Override
    public EngineResult lint(List<SourceFile> files, EngineOptions options) {
        // the fix of a single finding makes no files
        MigrationPlan plan = plan(files, options.withHelpers(HelperPlace.FILE), options.fixes());
        return result(plan, plan.rewritten());
    }

    @Override
    public List<Stretch> stretches(List<SourceFile> files, EngineOptions options) {
        boolean large = files.stream().mapToLong(file -> file.text().length()).sum() > LARGE;
        return large && options.kept().isEmpty() ? PythonMigration.stretches(files, migration(options.withHelpers(HelperPlace.FILE))) : List.of();
    }

    @Override
    public EngineResult lint(Stretch stretch, EngineOptions options) {
        EngineOptions own = options.withHelpers(HelperPlace.FILE);
        MigrationPlan plan = PythonMigration.plan(stretch, definitions(own), migration(own).withTexts(own.fixes()));
        return result(plan, plan.rewritten());
    }

    @Override
    public EngineResult migrate(List<SourceFile> files, EngineOptions options) {
        MigrationPlan plan = plan(files, options, true);
        Map<String, String> texts = files.stream().filter(file -> plan.rewritten().containsKey(file.path()))
                .collect(Collectors.toMap(SourceFile::path, SourceFile::text));
        return result(plan, PlannedMigration.run(plan, texts));
    }

    private static MigrationPlan plan(List<SourceFile> files, EngineOptions options, boolean texts) {
        return PythonMigration.plan(files, definitions(options), migration(options).withTexts(texts));
    }

    private static MigrationOptions migration(EngineOptions options) {
        return MigrationOptions.defaults().withUnsafe(options.unsafe()).withBridge(options.bridge()).withTrustAnnotations(options.trustAnnotations())
                .withKept(options.kept()).withTables(options.tables())
                .withAttributes(options.attributes()).withHelpers(options.helpers());
    }

    private static EngineResult result(MigrationPlan plan, Map<String, String> rewritten) {
        return new EngineResult(plan.groups(), plan.findings(), plan.skipped(), plan.edits(), rewritten, plan.newFiles(), Map.of());
    }

    private static Definitions definitions(EngineOptions options) {
        return options.boto3() == null ? DefinitionsReader.bundled() : DefinitionsReader.fromBoto3(options.boto3());
    }
}
