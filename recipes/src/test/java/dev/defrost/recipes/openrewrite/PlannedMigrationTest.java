package dev.defrost.recipes.openrewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.MigrationPlan;
import dev.defrost.recipes.python.PythonMigration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannedMigrationTest {
    private static final String TEXT = "import boto3\r\n\r\nboto3.resource(\"s3\").Object(\"a\", \"b\u00e4\").put(Body=b\"x\")\r\n";

    @Test
    void theRecipeGivesTheTextsOfThePlan() {
        MigrationPlan plan = plan(Map.of("a b/gr\u00f6\u00dfe.py", TEXT, "other.py", "print(1)\n"));
        assertThat(plan.rewritten()).containsOnlyKeys("a b/gr\u00f6\u00dfe.py");
        assertThat(PlannedMigration.run(plan, Map.of("a b/gr\u00f6\u00dfe.py", TEXT))).isEqualTo(plan.rewritten());
    }

    @Test
    void aPlanWithoutChangesGivesNone() {
        assertThat(PlannedMigration.run(plan(Map.of("a.py", "import boto3\n")), Map.of())).isEmpty();
    }

    @Test
    void thePlanIsNotMadeAgain() {
        MigrationPlan plan = new MigrationPlan(List.of(), List.of(), List.of(), Map.of(), Map.of("a.py", "planned = True\n"), Map.of());
        assertThat(PlannedMigration.run(plan, Map.of("a.py", TEXT))).containsExactly(Map.entry("a.py", "planned = True\n"));
    }

    private static MigrationPlan plan(Map<String, String> texts) {
        List<SourceFile> files = texts.entrySet().stream().map(entry -> new SourceFile(entry.getKey(), entry.getValue(), true)).toList();
        return PythonMigration.plan(files, DefinitionsReader.bundled(), MigrationOptions.defaults());
    }
}
