package dev.defrost.cli.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.cli.console.Palette;

/** The findings, groups and skipped files of the JSON report, one a line, each with its {@code type}. */
final class JsonLinesRenderer implements Renderer {
    @Override
    public String render(Report report, Palette palette) {
        ObjectNode tree = JsonTree.of(report);
        StringBuilder out = new StringBuilder();
        lines(out, "finding", tree.get("findings"));
        lines(out, "group", tree.get("groups"));
        lines(out, "skipped", tree.get("skipped"));
        return out.toString();
    }

    private static void lines(StringBuilder out, String type, JsonNode items) {
        for (JsonNode item : items) {
            ObjectNode line = item.deepCopy();
            line.put("type", type);
            out.append(line).append('\n');
        }
    }
}
