package dev.defrost.cli.engine;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import java.util.List;
import java.util.Map;

/**
 * What the engine found and would write.
 *
 * @param edits by path, of the groups that are migrated under the options of the run
 * @param rewritten the new text of every file that changes, by path
 * @param newFiles the files that the new code needs and that are not there, by path
 * @param groupTexts what migrating one group alone makes of the texts, by its number and path, as far as it is known already
 */
public record EngineResult(
        List<Group> groups,
        List<Finding> findings,
        List<SkippedFile> skipped,
        Map<String, List<TextEdit>> edits,
        Map<String, String> rewritten,
        Map<String, String> newFiles,
        Map<Integer, Map<String, String>> groupTexts) {

    /** A result that makes no files. */
    public EngineResult(
            List<Group> groups, List<Finding> findings, List<SkippedFile> skipped, Map<String, List<TextEdit>> edits,
            Map<String, String> rewritten) {
        this(groups, findings, skipped, edits, rewritten, Map.of(), Map.of());
    }
}
