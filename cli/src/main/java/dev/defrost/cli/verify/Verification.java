package dev.defrost.cli.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What running the user's command on the original and on the migrated sources showed.
 *
 * @param tests how many tests had an outcome on the original sources
 * @param failing how many of them fail there already
 * @param calls how many API calls were compared
 * @param differences what the migration changed; empty is what everybody wants
 * @param unstable tests that differ between two runs of the original as well: nothing can be said about them
 * @param masked how often each rule explained a difference: code, in words, count
 * @param changed how many migrated lines there are
 * @param unverified those that nothing reached
 * @param reverted the groups that were taken back because they differed
 * @param problems what was not recorded; then equality is not proven
 * @param seconds how long the command took on the original and on the migrated sources
 */
public record Verification(
        List<String> command,
        long tests,
        long failing,
        int calls,
        List<Difference> differences,
        Set<String> unstable,
        List<Masked> masked,
        int changed,
        List<Line> unverified,
        List<Integer> reverted,
        Set<String> problems,
        Map<String, Double> seconds) {

    /** A rule for noise and how often it was needed. */
    public record Masked(String code, String text, int count) {}

    /** A line of the migrated code and the groups that it was changed for. */
    public record Line(String file, int line, List<Integer> groups) {}

    /** Whether everything that was reached did the same, and all was recorded. */
    public boolean proven() {
        return differences.isEmpty() && problems.isEmpty();
    }

    /** The first difference of each test; the others may follow from it. */
    public List<Difference> firstDifferences() {
        Set<String> tests = new HashSet<>();
        return differences.stream().filter(difference -> tests.add(difference.test())).toList();
    }

    /** The groups that most likely caused the differences. */
    public Set<Integer> suspectedGroups() {
        Set<Integer> groups = new TreeSet<>();
        for (Difference difference : firstDifferences()) {
            difference.suspects().stream().filter(suspect -> !suspect.groups().isEmpty()).findFirst()
                    .ifPresent(suspect -> groups.addAll(suspect.groups()));
        }
        return groups;
    }

    /** The same after these groups were taken back. */
    public Verification withReverted(List<Integer> groups) {
        return new Verification(
                command, tests, failing, calls, differences, unstable, masked, changed, unverified, groups, problems, seconds);
    }
}
