package dev.defrost.recipes.python;

import static org.assertj.core.api.Assertions.assertThat;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Use;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.options.MigrationOptions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final Definitions DEFINITIONS = DefinitionsReader.bundled();
    private static final MigrationOptions OPTIONS = MigrationOptions.defaults();
    private static final String CODE = "import boto3\nimport %s\nboto3.resource('s3').create_bucket(Bucket='x')\n";

    /** So large that a stretch ends behind it, where it may. */
    private static SourceFile large(String path, String imported) {
        return new SourceFile(path, CODE.formatted(imported) + "# and so on\n".repeat(100_000), true);
    }

    private static List<List<String>> paths(SourceFile... files) {
        return PythonMigration.stretches(List.of(files), OPTIONS).stream().map(each -> each.files().stream().map(SourceFile::path).toList()).toList();
    }

    @Test
    void filesThatTellNothingOfEachOtherAreApart() {
        assertThat(paths(large("b.py", "os"), large("a.py", "os"), large("c.py", "os"))).containsExactly(List.of("a.py"), List.of("b.py"), List.of("c.py"));
    }

    @Test
    void smallPartsStayTogether() {
        assertThat(PythonMigration.stretches(List.of(new SourceFile("a.py", "import os\n", true), new SourceFile("b.py", "import os\n", true)), OPTIONS))
                .containsExactly(new Stretch(List.of(List.of(new SourceFile("a.py", "import os\n", true)), List.of(new SourceFile("b.py", "import os\n", true)))));
    }

    @Test
    void noStretchEndsAmongTheFilesOfAPart() {
        assertThat(paths(large("a.py", "c"), large("b.py", "os"), large("c.py", "os"), large("d.py", "os")))
                .containsExactly(List.of("a.py", "c.py", "b.py"), List.of("d.py"));
    }

    @Test
    void aProgramWithoutFilesHasNone() {
        assertThat(paths()).isEmpty();
    }

    @Test
    void whatIsFoundInStretchesIsWhatIsFoundInTheWhole() {
        List<SourceFile> files = List.of(large("a.py", "c"), large("b.py", "os"), large("c.py", "os"), large("d.py", "os"));
        MigrationPlan whole = PythonMigration.plan(files, DEFINITIONS, OPTIONS);
        List<MigrationPlan> plans = PythonMigration.stretches(files, OPTIONS).stream().map(each -> PythonMigration.plan(each, DEFINITIONS, OPTIONS)).toList();

        assertThat(plans).hasSize(2);
        assertThat(plans.stream().flatMap(plan -> plan.findings().stream()).map(Finding::span)).isEqualTo(whole.findings().stream().map(Finding::span).toList());
        assertThat(plans.stream().flatMap(plan -> plan.groups().stream()).map(group -> group.uses().stream().map(Use::span).toList()))
                .isEqualTo(whole.groups().stream().map(group -> group.uses().stream().map(Use::span).toList()).toList());
        assertThat(Stream.concat(plans.get(0).rewritten().entrySet().stream(), plans.get(1).rewritten().entrySet().stream()))
                .containsExactlyInAnyOrderElementsOf(whole.rewritten().entrySet());
    }
}
