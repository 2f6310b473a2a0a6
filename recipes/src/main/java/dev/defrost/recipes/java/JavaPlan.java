package dev.defrost.recipes.java;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import dev.defrost.java.Hazard;
import java.util.List;
import java.util.Map;

/**
 * What a migration of Java files would do: its groups and their outcomes, the linter's findings with the numbers of their
 * groups, the edits of each changed file in the order of the text, the files it makes, the files it left out, what each migrated
 * group changes by itself, and the traps of an earlier migration; both by the numbers of their groups.
 */
public record JavaPlan(List<Group> groups, List<Finding> findings, Map<String, List<TextEdit>> edits,
        Map<String, String> newFiles, List<SkippedFile> skipped, Map<Integer, Change> changes, Map<Integer, Hazard> hazards) {

    /** Edits by path in the order of the text, and the files that they need with their whole texts. */
    public record Change(Map<String, List<TextEdit>> edits, Map<String, String> newFiles) {}

    /** A file's text after its edits. */
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (TextEdit edit : edits) {
            out.append(text, at, edit.start()).append(edit.replacement());
            at = edit.end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
