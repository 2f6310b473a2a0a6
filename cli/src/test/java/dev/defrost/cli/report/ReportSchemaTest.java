package dev.defrost.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.defrost.cli.console.Palette;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Span;
import dev.defrost.findings.TextEdit;
import dev.defrost.findings.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON report is what its schema says, and the schema refuses what is wrong. */
class ReportSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/dev/defrost/cli/report/report.schema.json");
    private static final Path GOLDEN = Path.of("src/test/resources/dev/defrost/cli/report/json.golden");

    @Test
    void theGoldenReportIsValid() throws IOException {
        assertThat(errors(Files.readString(GOLDEN))).isEmpty();
    }

    @Test
    void everyOutcomeAndEditsAreValid() throws IOException {
        assertThat(errors(migration())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "`\"safety\" : \"SAFE\"`, `\"safety\" : \"SURE\"`",
        "`\"outcome\" : \"failed\"`, `\"outcome\" : \"kept\"`",
        "`\"howTo\"`, `\"advice\"`",
        "`\"line\" : 1`, `\"line\" : 0`",
        "`\"replacement\"`, `\"text\"`",
        "`\"format\" : 1`, `\"format\" : 2`",
    })
    void whatIsWrongIsRefused(String right, String wrong) throws IOException {
        assertThat(migration()).contains(right);
        assertThat(errors(migration().replace(right, wrong))).isNotEmpty();
    }

    private static String migration() {
        Span span = new Span("a.py", 0, 3, 1, 1, 1, 4);
        List<Use> uses = List.of(new Use(span, "s3", "Bucket", "create", "action"));
        List<Group> groups = List.of(
                new Group(0, List.of(), uses, new Outcome.Migrated(new Safety.Safe(List.of("A1")))),
                new Group(1, List.of(), uses, new Outcome.Migrated(new Safety.Manual("write a paginator"))),
                new Group(2, List.of(), uses, new Outcome.Failed("a bug")));
        Report report = new Report("migrate", "1.0", List.of(), groups, List.of(), Map.of("a.py", "abc"),
                Map.of("a.py", List.of(new TextEdit(0, 3, "x"))), 1, path -> path);
        return Format.JSON.renderer().render(report, Palette.PLAIN);
    }

    private static List<Error> errors(String report) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        return schema.validate(report, InputFormat.JSON);
    }
}
