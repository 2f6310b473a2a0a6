package dev.defrost.recipes.python;

import dev.defrost.findings.TextEdit;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.recipes.python.text.Edits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a program, the outcomes of its groups, and its new code. */
record RewrittenPart(SolvedPart part, Attempts.Result rewritten) {
    ValueFlow flow() {
        return part.flow();
    }

    Groups groups() {
        return part.groups();
    }

    /** All of it as the outside sees it. */
    MigrationPlan plan() {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        rewritten.texts().forEach((file, text) -> {
            texts.put(file.path(), text);
            edits.put(file.path(), Edits.between(file.module().source.text(), text));
        });
        Map<String, String> made = new LinkedHashMap<>();
        rewritten.made().forEach((file, text) -> made.put(file.path(), text.stripTrailing() + "\n"));
        Reports reports = new Reports(part.flow(), part.groups(), rewritten.moved());
        return new MigrationPlan(reports.groups(part.editable()), reports.findings(part.editable()), part.skipped(), edits, texts, made);
    }
}
