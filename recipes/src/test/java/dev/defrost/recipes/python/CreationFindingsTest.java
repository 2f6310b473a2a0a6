package dev.defrost.recipes.python;

import static org.assertj.core.api.Assertions.assertThat;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.findings.Finding;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.options.MigrationOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreationFindingsTest {
    private static List<String> rules(String code) {
        List<SourceFile> files = List.of(new SourceFile("app.py", code, true));
        return PythonMigration.plan(files, DefinitionsReader.bundled(), MigrationOptions.defaults()).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void tellsTheRightSpellingOfFunctionsThatDoNotExist() {
        List<SourceFile> files = List.of(new SourceFile("app.py", "import boto3\ns3 = boto3.Client('s3')\n", true));
        List<Finding> findings = PythonMigration.plan(files, DefinitionsReader.bundled(), MigrationOptions.defaults()).findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("DFR113");
            assertThat(finding.message()).contains("boto3.client");
            assertThat(finding.span().line()).isEqualTo(2);
        });
    }

    @Test
    void doesNotRewriteThem() {
        List<SourceFile> files = List.of(new SourceFile("app.py", "import boto3\ns3 = boto3.Resource('s3')\nprint(s3.Bucket('b').name)\n", true));
        assertThat(PythonMigration.plan(files, DefinitionsReader.bundled(), MigrationOptions.defaults()).rewritten()).isEmpty();
    }

    @Test
    void namesServicesThatAreKnownAtRunTimeOnly() {
        assertThat(rules("import boto3\nimport sys\nr = boto3.resource(sys.argv[1])\n")).containsExactly("DFR112");
        assertThat(rules("import boto3\nimport sys\nr = boto3.Session().resource(sys.argv[1])\n")).containsExactly("DFR112");
    }

    @Test
    void saysNothingOfOtherObjectsWithSuchMembers() {
        assertThat(rules("import other\nr = other.Client('s3')\nq = other.resource(name)\n")).isEmpty();
        assertThat(rules("import boto3\nc = boto3.client('s3')\n")).isEmpty();
    }

    @Test
    void aServiceNameInAVariableIsKnown() {
        assertThat(rules("import boto3\nNAME = 's3'\nr = boto3.resource(NAME)\n")).containsExactly("DFR101");
    }
}
