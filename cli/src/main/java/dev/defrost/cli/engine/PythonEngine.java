package dev.defrost.cli.engine;

import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.MigrationOptions;
import dev.defrost.recipes.python.MigrationPlan;
import dev.defrost.recipes.python.PythonMigration;
import java.util.List;

/** The engine of the recipes module. */
public final class PythonEngine implements Engine {
    @Override
    public EngineResult lint(List<SourceFile> files, EngineOptions options) {
        return migrate(files, options);
    }

    @Override
    public EngineResult migrate(List<SourceFile> files, EngineOptions options) {
        MigrationOptions migration = MigrationOptions.defaults().withUnsafe(options.unsafe()).withTrustAnnotations(options.trustAnnotations());
        MigrationPlan plan = PythonMigration.plan(files, definitions(options), migration);
        return new EngineResult(plan.groups(), plan.findings(), plan.skipped(), plan.edits(), plan.rewritten());
    }

    private static Definitions definitions(EngineOptions options) {
        return options.boto3() == null ? DefinitionsReader.bundled() : DefinitionsReader.fromBoto3(options.boto3());
    }
}
