package dev.defrost.python.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Project;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a place may hold stays few, however long the names are that a program can make: the number of evaluations is bounded. */
class FlowGrowthTest {
    private static final int MOST_VALUES = 20;
    private static final int MOST_EVALUATIONS = 1_000;

    private static final String CLIMBING = """
            import boto3
            import library

            s3 = boto3.resource("s3")


            def top(node=library.root, boto=boto3):
                while node.parent:
                    node = node.parent or node.left or node.right
                    boto = boto.session or boto.parent
                return node, boto


            class Holder:
                def __init__(self, owner):
                    self.owner = owner.account

                def next(self):
                    return Holder(self.owner.account.name)


            Holder(library.owner).next()
            """;

    private int evaluations;

    @Test
    void namesThatGrowWithEachTurnOfALoopComeToAnEnd() {
        ValueFlow flow = solve(CLIMBING);

        assertThat(flow.locations()).isNotEmpty().allSatisfy(location -> assertThat(flow.values(location)).hasSizeLessThan(MOST_VALUES));
    }

    @Test
    void whatMakesResourcesIsFoundAmongManyNames() {
        StringBuilder program = new StringBuilder("import boto3\nimport library\n\nmake = library.make\n\n\ndef choose(make=library):\n");
        for (int i = 0; i < MOST_VALUES; i++) {
            program.append("    make = library.make%d if make else make\n".formatted(i));
        }
        program.append("    make = boto3.resource if make else make\n    return make('s3')\n");
        ValueFlow flow = solve(program.toString());

        assertThat(flow.locations()).anySatisfy(location -> assertThat(flow.values(location)).contains(new Value.External("boto3.resource")));
        assertThat(flow.locations()).anySatisfy(location -> assertThat(flow.values(location)).anyMatch(Value.Resource.class::isInstance));
    }

    private ValueFlow solve(String program) {
        ParseResult.Parsed parsed = (ParseResult.Parsed) PythonParser.parse(new SourceText("program.py", program));
        List<ParsedFile> files = List.of(ParsedFile.of("program.py", parsed.module()));
        return ValueFlow.of(new ProgramIndex(Project.of(files), files), DefinitionsReader.bundled(),
                () -> assertThat(++evaluations).isLessThan(MOST_EVALUATIONS));
    }
}
