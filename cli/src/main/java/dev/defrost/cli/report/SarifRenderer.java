package dev.defrost.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.cli.console.Palette;
import dev.defrost.cli.docs.RulePage;
import dev.defrost.definitions.LintRule;
import dev.defrost.definitions.read.LintRules;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Severity;
import dev.defrost.findings.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Set;

/** SARIF 2.1.0, which code scanning of GitHub and many other tools read. */
final class SarifRenderer implements Renderer {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    static final String ROOT = "%SRCROOT%";

    @Override
    public String render(Report report, Palette palette) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Defrost").put("semanticVersion", report.version());
        rules(driver.putArray("rules"));
        run.putObject("originalUriBaseIds").putObject(ROOT).putObject("description").put("text", "The root of the project.");
        run.put("columnKind", "utf16CodeUnits");
        ObjectNode invocation = run.putArray("invocations").addObject().put("executionSuccessful", true);
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        ArrayNode results = run.putArray("results");
        Set<Integer> fixed = new HashSet<>();
        for (Entry entry : Entry.of(report)) {
            if (entry.finding() == null) {
                ObjectNode notification = notifications.addObject().put("level", "warning");
                notification.putObject("message").put("text", entry.message());
                notification.putObject("associatedRule").put("id", entry.code());
                location(notification.putArray("locations").addObject(), entry);
            } else {
                ObjectNode result = results.addObject();
                result(result, entry, report);
                if (fixed.add(entry.finding().group())) {
                    SarifFixes.add(result, report, entry.finding().group());
                }
            }
        }
        return log.toPrettyString() + "\n";
    }

    private static void rules(ArrayNode rules) {
        for (LintRule rule : LintRules.bundled().all()) {
            ObjectNode node = rules.addObject().put("id", rule.code()).put("name", rule.name());
            node.putObject("shortDescription").put("text", rule.title());
            node.putObject("fullDescription").put("text", rule.finds());
            String page = RulePage.of(rule);
            node.putObject("help").put("text", page).put("markdown", page);
            node.putObject("defaultConfiguration").put("level", level(Severity.valueOf(rule.severity().name())));
        }
    }

    private static void result(ObjectNode result, Entry entry, Report report) {
        result.put("ruleId", entry.code());
        result.put("level", level(entry.severity()));
        result.putObject("message").put("text", entry.message());
        location(result.putArray("locations").addObject(), entry);
        result.putObject("partialFingerprints").put("primaryLocationLineHash", entry.fingerprint());
        Finding finding = entry.finding();
        if (!finding.related().isEmpty()) {
            ArrayNode related = result.putArray("relatedLocations");
            for (Finding.Related other : finding.related()) {
                Span span = report.inFile(other.span());
                ObjectNode node = related.addObject();
                physical(node, span.path(), span.line(), span.column(), span.endLine(), span.endColumn());
                node.putObject("message").put("text", other.message());
            }
        }
    }

    private static void location(ObjectNode location, Entry entry) {
        physical(location, entry.path(), entry.line(), entry.column(), entry.endLine(), entry.endColumn());
    }

    private static void physical(ObjectNode location, String path, int line, int column, int endLine, int endColumn) {
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(path)).put("uriBaseId", ROOT);
        physical.putObject("region").put("startLine", line).put("startColumn", column).put("endLine", endLine).put("endColumn", endColumn);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A relative reference; a leading {@code ./} keeps a colon in the first name from looking like a scheme. */
    static String uri(String path) {
        try {
            String first = path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
            return new URI(null, null, first.contains(":") ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no URI for " + path, e);
        }
    }
}
