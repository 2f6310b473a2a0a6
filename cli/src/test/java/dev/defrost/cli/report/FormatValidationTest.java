package dev.defrost.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.defrost.cli.console.Palette;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Formats that have a schema keep to it, and the parsers of build servers understand the others. */
class FormatValidationTest {
    @TempDir
    private Path folder;

    @Test
    void sarifIsWhatItsSchemaSays() throws IOException {
        assertThat(sarifErrors(render(Format.SARIF, withFix()))).isEmpty();
        assertThat(render(Format.SARIF, withFix())).contains("\"fixes\"");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`\"version\" : \"2.1.0\"`, `\"version\" : \"2.0\"`", "`\"startLine\" : 2`, `\"startLine\" : 0`",
        "`\"level\" : \"note\"`, `\"level\" : \"info\"`", "`\"artifactChanges\"`, `\"changes\"`"})
    void theSchemaOfSarifRefusesWhatIsWrong(String right, String wrong) throws IOException {
        String sarif = render(Format.SARIF, withFix());
        assertThat(sarif).contains(right);
        assertThat(sarifErrors(sarif.replace(right, wrong))).isNotEmpty();
    }

    /** A reader that applies all replacements of a fix gets the migrated text. */
    @Test
    void theFixOfSarifMakesTheNewText() throws IOException {
        JsonNode result = new ObjectMapper().readTree(render(Format.SARIF, withFix())).at("/runs/0/results/0");
        JsonNode change = result.at("/fixes/0/artifactChanges/0");
        assertThat(change.at("/artifactLocation/uri").asText()).isEqualTo("src/a%20b.py");
        String before = withFix().texts().get("src/a b.py");
        StringBuilder after = new StringBuilder(before);
        List<JsonNode> replacements = new java.util.ArrayList<>();
        change.at("/replacements").forEach(replacements::add);
        for (int i = replacements.size() - 1; i >= 0; i--) {
            JsonNode region = replacements.get(i).at("/deletedRegion");
            after.replace(offset(before, region.at("/startLine").asInt(), region.at("/startColumn").asInt()),
                    offset(before, region.at("/endLine").asInt(), region.at("/endColumn").asInt()),
                    replacements.get(i).at("/insertedContent/text").asText());
        }
        assertThat(after).hasToString(withFix().fixes().of(0).get("src/a b.py"));
    }

    @Test
    void everyGroupHasItsFixOnce() throws IOException {
        assertThat(new ObjectMapper().readTree(render(Format.SARIF, withFix())).findValues("fixes")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SARIF, SARIF", "CHECKSTYLE, CHECKSTYLE", "GITLAB, CODECLIMATE"})
    void parsersFindEveryFinding(Format format, Parser parser) throws IOException {
        Report report = RendererTest.report();
        Set<Violation> violations = read(parser, render(format, report));
        List<Integer> lines = report.findings().stream().map(finding -> finding.span().line()).toList();
        assertThat(violations.stream().filter(each -> each.getFile().endsWith("src/a b.py") || each.getFile().endsWith("src/a%20b.py"))
                .map(Violation::getStartLine).toList()).containsExactlyInAnyOrderElementsOf(lines);
        assertThat(violations).anySatisfy(each -> assertThat(each.getMessage()).contains("`put_item` <on> a \"resource\""));
    }

    @Test
    void parsersFindEveryFailureOfJunit() throws IOException {
        Report report = RendererTest.report();
        Set<Violation> violations = read(Parser.JUNIT, render(Format.JUNIT, report));
        assertThat(violations).hasSameSizeAs(report.findings());
    }

    /** What all readers of JUnit's XML agree on: the counts are those of the elements, and names and classes are given. */
    @Test
    void theCountsOfJunitAreRight() throws Exception {
        byte[] xml = render(Format.JUNIT, RendererTest.report()).getBytes(StandardCharsets.UTF_8);
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertCounts(root);
        NodeList suites = root.getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            assertCounts((Element) suites.item(i));
        }
    }

    /** What GitLab's documentation requires of every issue. */
    @Test
    void gitlabGetsWhatItRequires() throws IOException {
        JsonNode issues = new ObjectMapper().readTree(render(Format.GITLAB, RendererTest.report()));
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode issue : issues) {
            assertThat(issue.path("description").asText()).isNotBlank();
            assertThat(issue.path("check_name").asText()).matches("DFR\\d{3}");
            assertThat(fingerprints.add(issue.path("fingerprint").asText())).isTrue();
            assertThat(issue.path("severity").asText()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.at("/location/path").asText()).doesNotStartWith("/").doesNotStartWith("./");
            assertThat(issue.at("/location/positions/begin/line").asInt()).isPositive();
        }
        assertThat(issues).hasSize(5);
    }

    private static void assertCounts(Element element) {
        NodeList cases = element.getElementsByTagName("testcase");
        assertThat(element.getAttribute("tests")).isEqualTo(String.valueOf(cases.getLength()));
        assertThat(element.getAttribute("failures")).isEqualTo(count(element, "failure"));
        assertThat(element.getAttribute("skipped")).isEqualTo(count(element, "skipped"));
        for (int i = 0; i < cases.getLength(); i++) {
            assertThat(((Element) cases.item(i)).getAttribute("name")).isNotBlank();
            assertThat(((Element) cases.item(i)).getAttribute("classname")).isNotBlank();
        }
    }

    private static String count(Element element, String tag) {
        return String.valueOf(element.getElementsByTagName(tag).getLength());
    }

    private Set<Violation> read(Parser parser, String text) throws IOException {
        Files.writeString(folder.resolve("report.txt"), text);
        return ViolationsApi.violationsApi().withPattern(".*report\\.txt$").inFolder(folder.toString()).findAll(parser).violations();
    }

    private static int offset(String text, int line, int column) {
        return Lines.of(text).start(line) + column - 1;
    }

    private static Report withFix() {
        Report report = RendererTest.report();
        String text = report.texts().get("src/a b.py");
        String fixed = "import os\n" + text.replace("boto3.resource", "boto3.client").replace("table.put_item(Item={})\n", "x\ny");
        Fixes fixes = group -> group == 0 ? Map.of("src/a b.py", fixed) : Map.of();
        return new Report(report.command(), report.version(), report.findings(), report.groups(), report.skipped(), report.texts(),
                report.edits(), report.checked(), report.display(), Map.of(), fixes, null, Report.Baselined.NOTHING);
    }

    private static String render(Format format, Report report) {
        return format.renderer().render(report, Palette.PLAIN);
    }

    private static List<com.networknt.schema.Error> sarifErrors(String sarif) throws IOException {
        try (InputStream in = FormatValidationTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(sarif, InputFormat.JSON);
        }
    }
}
