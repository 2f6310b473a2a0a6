package dev.defrost.recipes.python;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import java.util.List;
import java.util.Map;

/**
 * What a migration would do: every group with its outcome, every finding, the files that were left out, and for each file that changes
 * its edits and its new text, and the texts of files that are made.
 */
public record MigrationPlan(
        List<Group> groups,
        List<Finding> findings,
        List<SkippedFile> skipped,
        Map<String, List<TextEdit>> edits,
        Map<String, String> rewritten,
        Map<String, String> newFiles) {}
