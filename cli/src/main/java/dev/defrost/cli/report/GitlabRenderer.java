package dev.defrost.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.cli.console.Palette;

/** The code quality report of GitLab. */
final class GitlabRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        ArrayNode issues = JsonNodeFactory.instance.arrayNode();
        for (Entry entry : Entry.of(report)) {
            ObjectNode issue = issues.addObject();
            issue.put("type", "issue");
            issue.put("description", entry.code() + ": " + entry.message());
            issue.put("check_name", entry.code());
            issue.putArray("categories").add("Compatibility");
            issue.put("fingerprint", entry.fingerprint());
            issue.put("severity", switch (entry.severity()) {
                case ERROR -> "major";
                case WARNING -> "minor";
                case INFO -> "info";
            });
            ObjectNode location = issue.putObject("location").put("path", entry.path());
            ObjectNode positions = location.putObject("positions");
            positions.putObject("begin").put("line", entry.line()).put("column", entry.column());
            positions.putObject("end").put("line", entry.endLine()).put("column", entry.endColumn());
        }
        return issues.toPrettyString() + "\n";
    }
}
