package dev.defrost.recipes.python;

import static org.assertj.core.api.Assertions.assertThat;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.rewrite.Kept;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSignaturesTest {
    private static final String PROGRAM = """
            import boto3

            class Store:
                def save(self, table):
                    table.delete()

            def run():
                Store().save(boto3.resource("dynamodb").Table("users"))
            """;

    private static MigrationPlan plan(String code, String path, String publisher, boolean unsafe) {
        List<SourceFile> files = List.of(new SourceFile(path, code, true, publisher));
        return PythonMigration.plan(files, DefinitionsReader.bundled(), MigrationOptions.defaults().withUnsafe(unsafe));
    }

    private static Outcome ofDelete(MigrationPlan plan) {
        return plan.groups().stream().filter(group -> group.uses().stream().anyMatch(use -> use.construct().equals("delete")))
                .map(Group::outcome).findFirst().orElseThrow();
    }

    @Test
    void aPublishedMethodKeepsItsSignatureAndTheReasonNamesTheEvidence() {
        Outcome outcome = ofDelete(plan(PROGRAM, "shop/store.py", "pyproject.toml", false));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Kept.class, kept -> assertThat(kept.blockers()).anySatisfy(blocker -> {
            assertThat(blocker.code()).isEqualTo(BlockerCode.PUBLIC_API);
            assertThat(blocker.message()).contains("save", "pyproject.toml");
        }));
    }

    @Test
    void withUnsafeItChangesAndIsNeverCalledSafe() {
        MigrationPlan plan = plan(PROGRAM, "shop/store.py", "pyproject.toml", true);
        assertThat(ofDelete(plan)).isInstanceOfSatisfying(Outcome.Migrated.class, migrated ->
                assertThat(migrated.safety()).isInstanceOfSatisfying(Safety.Unsafe.class, unsafe ->
                        assertThat(unsafe.reasons()).extracting(Safety.Reason::code).containsExactly("public-signature")));
        assertThat(plan.rewritten().get("shop/store.py")).contains("delete_table(TableName=");
    }

    @Test
    void inAnApplicationEveryCallCanBeSeen() {
        assertThat(ofDelete(plan(PROGRAM, "shop/store.py", null, false))).isInstanceOfSatisfying(Outcome.Migrated.class,
                migrated -> assertThat(migrated.safety()).isInstanceOf(Safety.Safe.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "import boto3\ndef _drop(table):\n    table.delete()\n_drop(boto3.resource('dynamodb').Table('t'))\n",
        "import boto3\ndef run():\n    def drop(table):\n        table.delete()\n    drop(boto3.resource('dynamodb').Table('t'))\n",
        "import boto3\nclass _Store:\n    def drop(self, table):\n        table.delete()\n_Store().drop(boto3.resource('dynamodb').Table('t'))\n",
        "import boto3\nif __name__ == '__main__':\n    def drop(table):\n        table.delete()\n    drop(boto3.resource('dynamodb').Table('t'))\n",
        "import boto3\ndef run():\n    table = boto3.resource('dynamodb').Table('t')\n    table.delete()\n"})
    void whatNobodyElseCallsIsFree(String code) {
        assertThat(ofDelete(plan(code, "shop/store.py", "setup.py", false))).isInstanceOf(Outcome.Migrated.class);
    }

    @Test
    void aPrivateModuleIsFree() {
        assertThat(ofDelete(plan(PROGRAM, "shop/_store.py", "setup.py", false))).isInstanceOf(Outcome.Migrated.class);
    }
}
