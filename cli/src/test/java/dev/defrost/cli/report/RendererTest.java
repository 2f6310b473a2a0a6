package dev.defrost.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.defrost.cli.console.Palette;
import dev.defrost.definitions.read.LintRules;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Severity;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.Span;
import dev.defrost.findings.Use;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Golden outputs of one report that has everything; {@code -Dfixtures.update=true} writes them again. */
class RendererTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/defrost/cli/report");
    private static final String RULES = "/runs/0/tool/driver/rules";
    private static final String TEXT = """
            import boto3
            \ttable = boto3.resource("dynamodb").Table("größe <&>")
            table.put_item(
                Item={"id": "😀"},
            )
            table.put_item(Item={})
            table.put_item(Item={})
            """;

    @ParameterizedTest
    @EnumSource(Format.class)
    void eachFormatHasItsGoldenOutput(Format format) throws IOException {
        String actual = withoutRules(format, format.renderer().render(report(), Palette.PLAIN));
        Path golden = GOLDEN.resolve(format + ".golden");
        if (Boolean.getBoolean("fixtures.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void eachFormatCopesWithNothing(Format format) {
        Report nothing = new Report("lint", "1.0", List.of(), List.of(), List.of(), Map.of(), Map.of(), 0, path -> path);
        String out = format.renderer().render(nothing, Palette.ANSI);
        assertThat(out.isEmpty() || out.endsWith("\n")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = {"JSON", "SARIF", "GITLAB"})
    void jsonIsJson(Format format) throws IOException {
        assertThat(new ObjectMapper().readTree(format.renderer().render(report(), Palette.PLAIN)).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = {"JUNIT", "CHECKSTYLE"})
    void xmlIsXml(Format format) throws Exception {
        byte[] xml = format.renderer().render(report(), Palette.PLAIN).getBytes(StandardCharsets.UTF_8);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        assertThat(document.getElementsByTagName(format == Format.JUNIT ? "testcase" : "error").getLength()).isEqualTo(5);
    }

    @Test
    void fingerprintsDifferAndSurviveEditsAbove() {
        List<Entry> entries = Entry.of(report());
        Set<String> fingerprints = new HashSet<>();
        entries.forEach(entry -> fingerprints.add(entry.fingerprint()));
        assertThat(fingerprints).hasSameSizeAs(entries);
        Report moved = report("# a new line\n", 1);
        assertThat(Entry.of(moved)).extracting(Entry::fingerprint).isEqualTo(entries.stream().map(Entry::fingerprint).toList());
    }

    @Test
    void sarifDescribesEveryRule() throws IOException {
        JsonNode rules = new ObjectMapper().readTree(Format.SARIF.renderer().render(report(), Palette.PLAIN)).at(RULES);
        assertThat(rules).hasSameSizeAs(LintRules.bundled().all());
        assertThat(rules.get(0).at("/id").asText()).isEqualTo("DFR001");
        assertThat(rules.get(0).at("/help/markdown").asText()).startsWith("# DFR001: ");
    }

    /** The golden SARIF does not change with the texts of rules. */
    private static String withoutRules(Format format, String text) throws IOException {
        if (format != Format.SARIF) {
            return text;
        }
        JsonNode log = new ObjectMapper().readTree(text);
        ((ArrayNode) log.at(RULES)).removeAll();
        return log.toPrettyString() + "\n";
    }

    static Report report() {
        return report("", 0);
    }

    private static Report report(String above, int lines) {
        String text = above + TEXT;
        Span creation = span(text, "boto3.resource(\"dynamodb\")", 0, 2 + lines);
        Span first = new Span("src/a b.py", text.indexOf("table.put_item"), text.indexOf("\n)") + 2, 3 + lines, 1, 5 + lines, 2);
        Span second = span(text, "table.put_item(Item={})", 0, 6 + lines);
        Span third = span(text, "table.put_item(Item={})", second.end(), 7 + lines);
        List<Finding> findings = List.of(
                new Finding("DFR101", Severity.WARNING, creation, "a resource is made, 100%: make a client", 0,
                        List.of(new Finding.Related(second, "it is used here"))),
                new Finding("DFR102", Severity.ERROR, first, "`put_item` <on> a \"resource\"\nsecond line | bar; ] end", 0, List.of()),
                new Finding("DFR102", Severity.INFO, second, "same", 1, List.of()),
                new Finding("DFR102", Severity.INFO, third, "same", -1, List.of()));
        Group kept = new Group(
                0,
                List.of(new Group.GroupLocation("global", "table", creation, "dynamodb", "Table")),
                List.of(new Use(first, "dynamodb", "Table", "put_item", "action")),
                new Outcome.Kept(List.of(new Blocker(BlockerCode.ESCAPES, second, "it goes to `audit`", List.of(first, second)))));
        Group unsafe = new Group(
                1, List.of(), List.of(new Use(second, "dynamodb", "Table", "put_item", "action")),
                new Outcome.Migrated(new Safety.Unsafe(List.of(new Safety.Reason("call-count", "one call more (s3:GetObject)")))));
        return new Report(
                "lint", "1.0", findings, List.of(kept, unsafe), List.of(new SkippedFile("x.py", "DFR001", "invalid syntax", 4, 0)),
                Map.of("src/a b.py", text), Map.of(), 2, path -> path);
    }

    private static Span span(String text, String part, int from, int line) {
        int start = text.indexOf(part, from);
        int column = start - text.lastIndexOf('\n', start);
        return new Span("src/a b.py", start, start + part.length(), line, column, line, column + part.length());
    }
}
