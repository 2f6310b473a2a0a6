package dev.defrost.recipes.python;

import static org.assertj.core.api.Assertions.assertThat;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.rewrite.Kept;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannedPartsTest {
    private static final String FIRST = "import boto3\nimport %s\nboto3.resource('s3').create_bucket(Bucket='x')\n";
    private static final String SECOND = "import boto3\ntable = boto3.resource('dynamodb').Table('t')\ntable.delete()\n";

    /** {@code a} and {@code c} are one part, {@code b} another. */
    private static final List<SourceFile> FILES = List.of(
            new SourceFile("a.py", FIRST.formatted("c"), true), new SourceFile("b.py", SECOND, true), new SourceFile("c.py", FIRST.formatted("os"), true));

    /** It may load any of the others, so that all are of one part. */
    private static final SourceFile LOADER = new SourceFile("z.py", "import_module(name)\n", true);

    private static MigrationPlan plan(List<SourceFile> files, Set<Integer> kept) {
        return PythonMigration.plan(files, DefinitionsReader.bundled(), MigrationOptions.defaults().withKept(kept));
    }

    private static List<SourceFile> withLoader() {
        return Stream.concat(FILES.stream(), Stream.of(LOADER)).toList();
    }

    @Test
    void partsArePlannedLikeTheWhole() {
        assertThat(plan(FILES, Set.of())).isEqualTo(plan(withLoader(), Set.of()));
    }

    @Test
    void keptNumbersMeanGroupsOfTheWholeProgram() {
        List<Group> groups = plan(FILES, Set.of()).groups();
        assertThat(groups).extracting(group -> group.uses().get(0).span().path()).containsExactly("a.py", "b.py", "b.py", "c.py");
        int last = groups.get(3).id();
        MigrationPlan plan = plan(FILES, Set.of(last));
        assertThat(plan.groups()).filteredOn(group -> group.outcome() instanceof Outcome.Kept).extracting(Group::id).containsExactly(last);
        assertThat(plan.rewritten()).containsOnlyKeys("a.py", "b.py");
        assertThat(plan).isEqualTo(plan(withLoader(), Set.of(last)));
    }
}
