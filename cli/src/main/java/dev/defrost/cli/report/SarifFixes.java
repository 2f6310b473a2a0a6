package dev.defrost.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.defrost.cli.notebook.Notebook;
import dev.defrost.findings.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fix of a group: all that its migration changes, as a group is migrated whole or not at all. */
final class SarifFixes {
    private SarifFixes() {}

    /** Adds the fix of the group to a result, if it has one. */
    static void add(ObjectNode result, Report report, int group) {
        Map<String, String> texts = new TreeMap<>(report.fixes().of(group));
        if (texts.isEmpty()) {
            return;
        }
        ObjectNode fix = result.putArray("fixes").addObject();
        fix.putObject("description").put("text", "Migrate the group to client calls.");
        ArrayNode changes = fix.putArray("artifactChanges");
        texts.forEach((path, text) -> {
            ObjectNode change = changes.addObject();
            change.putObject("artifactLocation").put("uri", SarifRenderer.uri(path)).put("uriBaseId", SarifRenderer.ROOT);
            replacements(change.putArray("replacements"), report, path, text);
        });
    }

    private static void replacements(ArrayNode replacements, Report report, String path, String text) {
        Notebook notebook = report.notebooks().get(path);
        String before = notebook == null ? report.texts().getOrDefault(path, "") : notebook.json();
        String after = notebook == null ? text : notebook.with(text).orElse(before);
        Lines lines = Lines.of(before);
        List<TextEdit> edits = LineEdits.between(before, after);
        for (TextEdit edit : edits) {
            ObjectNode replacement = replacements.addObject();
            replacement.putObject("deletedRegion")
                    .put("startLine", lines.line(edit.start())).put("startColumn", lines.column(edit.start()))
                    .put("endLine", lines.line(edit.end())).put("endColumn", lines.column(edit.end()));
            replacement.putObject("insertedContent").put("text", edit.replacement());
        }
    }
}
