package dev.defrost.cli.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From recordings and their comparison to what is reported. */
final class Verdict {
    private Verdict() {}

    /** @param itself how two runs of the original differ; null when that was not asked */
    static Verification of(
            List<String> command, Recording original, Recording migrated, Comparison.Result result, Comparison.Result itself,
            Changes changes) {
        Set<String> unstable = new TreeSet<>();
        List<Difference> differences = new ArrayList<>();
        Set<String> varies = itself == null ? Set.of() : itself.differences().stream()
                .map(difference -> difference.test() + " " + difference.signature()).collect(Collectors.toSet());
        for (Difference difference : result.differences()) {
            if (varies.contains(difference.test() + " " + difference.signature())) {
                if (difference.kind() != Difference.Kind.VALUE) { // all else is the same, and proves what it proves
                    unstable.add(difference.test());
                }
            } else {
                differences.add(difference);
            }
        }
        List<Verification.Masked> masked = new ArrayList<>();
        result.masked().forEach((rule, count) -> masked.add(new Verification.Masked(rule.code(), rule.text(), count)));
        Set<String> problems = new TreeSet<>(original.problems());
        problems.addAll(migrated.problems());
        int changed = 0;
        List<Verification.Line> unverified = new ArrayList<>();
        Map<String, Set<Integer>> reached = reached(migrated);
        for (Map.Entry<String, Set<Integer>> file : changes.lines().entrySet()) {
            Set<Integer> visible = new TreeSet<>(file.getValue());
            if (migrated.seen().containsKey(file.getKey())) {
                visible.retainAll(migrated.seen().get(file.getKey()));
            }
            changed += visible.size();
            visible.removeAll(reached.getOrDefault(file.getKey(), Set.of()));
            visible.forEach(line -> unverified.add(new Verification.Line(file.getKey(), line, changes.groupsAfter(file.getKey(), line))));
        }
        Map<String, Double> seconds = new TreeMap<>(Map.of(
                "before", original.run().seconds(), "after", migrated.run().seconds()));
        return new Verification(
                command, original.testCount(), original.failureCount(), original.callCount(), differences, unstable, masked, changed,
                unverified, List.of(), problems, seconds);
    }

    private static Map<String, Set<Integer>> reached(Recording recording) {
        Map<String, Set<Integer>> reached = new TreeMap<>();
        recording.tests().values().forEach(test -> test.reached().forEach(frame ->
                reached.computeIfAbsent(frame.file(), file -> new HashSet<>()).add(frame.line())));
        return reached;
    }
}
