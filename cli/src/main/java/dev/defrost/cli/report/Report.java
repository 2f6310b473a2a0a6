package dev.defrost.cli.report;

import dev.defrost.cli.verify.Verification;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a run has to say; renderers turn it into text and add nothing.
 *
 * @param command {@code lint}, {@code migrate} or {@code verify}
 * @param version of Defrost
 * @param findings those that are shown, ordered by place
 * @param groups all groups that have a use in the selected files, ordered by number
 * @param skipped files left out, ordered by path
 * @param texts the texts of the analysed files by path, for code frames
 * @param edits by path; empty for lint
 * @param checked how many Python files were looked at
 * @param display from a path in the project to the one that people are shown, from where they are
 * @param verification what running the program before and after showed; null when it was not run
 */
public record Report(
        String command,
        String version,
        List<Finding> findings,
        List<Group> groups,
        List<SkippedFile> skipped,
        Map<String, String> texts,
        Map<String, List<TextEdit>> edits,
        int checked,
        UnaryOperator<String> display,
        Verification verification) {

    /** A report on a program that was not run. */
    public Report(
            String command, String version, List<Finding> findings, List<Group> groups, List<SkippedFile> skipped, Map<String, String> texts,
            Map<String, List<TextEdit>> edits, int checked, UnaryOperator<String> display) {
        this(command, version, findings, groups, skipped, texts, edits, checked, display, null);
    }

    public Report {
        groups = groups.stream().sorted(Comparator.comparingInt(Group::id)).toList();
    }

    /** The same with other findings. */
    public Report withFindings(List<Finding> others) {
        return new Report(command, version, others, groups, skipped, texts, edits, checked, display, verification);
    }

    /** The same after the program was run. */
    public Report withVerification(Verification result) {
        return new Report(command, version, findings, groups, skipped, texts, edits, checked, display, result);
    }

    /** The group with this number; null when there is none. */
    public Group group(int id) {
        int low = 0;
        for (int high = groups.size(); low < high; ) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).id() < id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < groups.size() && groups.get(low).id() == id ? groups.get(low) : null;
    }
}
