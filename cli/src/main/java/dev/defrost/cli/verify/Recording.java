package dev.defrost.cli.verify;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one run of the command left behind.
 *
 * @param tests by name; the empty name stands for what happened outside of tests
 * @param seen the changed lines of the files that were loaded, by file: what the run could reach
 * @param clients the clients that were made
 * @param problems what could not be recorded
 * @param processes how many Python processes were recorded
 * @param run how the command ended
 */
public record Recording(
        Map<String, TestRun> tests, Map<String, Set<Integer>> seen, List<MadeClient> clients, Set<String> problems, int processes,
        CommandRun.Ended run) {
    /** Calls of all tests. */
    public int callCount() {
        return tests.values().stream().mapToInt(TestRun::callCount).sum();
    }

    /** How many tests have an outcome. */
    public long testCount() {
        return tests.entrySet().stream().filter(test -> !test.getKey().isEmpty() && !test.getValue().outcomes().isEmpty()).count();
    }

    /** How many tests fail. */
    public long failureCount() {
        return tests.values().stream().filter(test -> test.outcomes().stream().anyMatch(TestOutcome::isFailure)).count();
    }

    /** Whether nothing was recorded that could be compared. */
    public boolean isEmpty() {
        return tests.values().stream().allMatch(test -> test.outcomes().isEmpty() && test.lanes().isEmpty());
    }
}
