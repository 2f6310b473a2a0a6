package dev.defrost.cli.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was recorded of one test in one run of the command.
 *
 * @param lanes the calls by thread and process, each in their order
 * @param refused calls that botocore did not make: their parameters are wrong, or a {@code Stubber} expects others
 * @param wire the HTTP requests, when they were recorded
 * @param reached the changed lines that it reached, in the order in which it first did
 */
public record TestRun(
        List<TestOutcome> outcomes,
        Map<String, List<ApiCall>> lanes,
        List<ApiCall> refused,
        List<JsonNode> wire,
        Set<Frame> reached,
        List<ObservedValue> values) {

    static TestRun empty() {
        return new TestRun(
                new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
    }

    /** The first outcome with an exception. */
    Optional<TestOutcome> failure() {
        return outcomes.stream().filter(outcome -> !outcome.exception().isEmpty()).findFirst();
    }

    /** The first call that was refused here and not in another run. */
    Optional<ApiCall> refusedUnlike(TestRun other) {
        return refused.stream().filter(call -> other.refused.stream().noneMatch(each -> each.name().equals(call.name()))).findFirst();
    }

    int callCount() {
        return lanes.values().stream().mapToInt(List::size).sum();
    }
}
