package dev.defrost.cli.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two recordings of one command test by test. Pure: recordings in, differences out. */
final class Comparison {
    private static final int MAX_CALL_TEXT = 600;

    private final Recording before;
    private final Recording after;
    private final Noise noise;

    /** What one test did differently, not yet with what caused it. */
    private record Found(List<CallComparison.Mismatch> calls, List<Difference> others, List<ValueComparison.Other> values) {
        boolean isEmpty() {
            return calls.isEmpty() && others.isEmpty() && values.isEmpty();
        }
    }

    private Comparison(Recording before, Recording after) {
        this.before = before;
        this.after = after;
        this.noise = new Noise(before.run().started(), after.run().started());
    }

    /**
     * What two recordings differ in.
     *
     * @param differences in the order of the tests' names
     * @param masked how often each rule explained a difference
     */
    record Result(List<Difference> differences, Map<Noise.Rule, Integer> masked) {
        Set<String> tests() {
            Set<String> tests = new TreeSet<>();
            differences.forEach(difference -> tests.add(difference.test()));
            return tests;
        }
    }

    /** Compares them and looks for what in the changes caused the differences. */
    static Result of(Recording before, Recording after, Changes changes) {
        return new Comparison(before, after).compare(changes);
    }

    private Result compare(Changes changes) {
        Map<String, Found> found = new TreeMap<>();
        Set<String> names = new TreeSet<>(before.tests().keySet());
        names.addAll(after.tests().keySet());
        for (String test : names) {
            Found one = compare(test);
            if (!one.isEmpty()) {
                found.put(test, one);
            }
        }
        Suspects suspects = new Suspects(changes, before, after, found.keySet(), noise);
        List<Difference> differences = new ArrayList<>();
        found.forEach((test, one) -> {
            TestRun old = run(before, test);
            TestRun now = run(after, test);
            Optional<ApiCall> refused = now.refusedUnlike(old);
            for (CallComparison.Mismatch mismatch : one.calls()) {
                differences.add(difference(test, mismatch, refused.orElse(null), suspects.ofCall(mismatch, old, now)));
            }
            one.values().forEach(other -> differences.add(new Difference(
                    test, Difference.Kind.VALUE, other.describe(), "it is another value or type",
                    other.turn() == 1 ? "" : "the " + other.turn() + ". time", suspects.ofValue(other))));
            one.others().forEach(other -> differences.add(new Difference(
                    test, other.kind(), other.before(), other.after(), other.detail(), suspects(suspects, other, old, now))));
        });
        addClients(differences, found.keySet(), suspects);
        addRun(differences, suspects);
        return new Result(differences, noise.counts());
    }

    /** Clients that the original makes nowhere; in a test that differs, the calls tell more. */
    private void addClients(List<Difference> differences, Set<String> differing, Suspects suspects) {
        List<MadeClient> known = new ArrayList<>(before.clients());
        for (MadeClient made : after.clients()) {
            if (known.stream().noneMatch(made::doesTheSame)) {
                known.add(made);
                if (!differing.contains(made.test())) {
                    differences.add(new Difference(made.test(), Difference.Kind.CLIENT, "no such client", made.describe(), "", suspects.ofClient(made)));
                }
            }
        }
    }

    private static List<Difference.Suspect> suspects(Suspects suspects, Difference difference, TestRun old, TestRun now) {
        if (difference.kind() != Difference.Kind.OUTCOME) {
            return suspects.ofRun(old, now);
        }
        return suspects.ofOutcome(old, now);
    }

    private static TestRun run(Recording recording, String test) {
        return recording.tests().getOrDefault(test, TestRun.empty());
    }

    private Found compare(String test) {
        TestRun old = run(before, test);
        TestRun now = run(after, test);
        List<Difference> others = new ArrayList<>();
        if (!sameOutcomes(old.outcomes(), now.outcomes())) {
            others.add(new Difference(test, Difference.Kind.OUTCOME, describe(old), describe(now), "", List.of()));
        }
        List<CallComparison.Mismatch> calls = new CallComparison(noise).compare(old, now);
        if (calls.isEmpty() && others.isEmpty()) {
            WireComparison.difference(old, now).ifPresent(detail ->
                    others.add(new Difference(test, Difference.Kind.REQUEST, detail.get(0), detail.get(1), "", List.of())));
        }
        boolean same = calls.isEmpty() && others.isEmpty();
        return new Found(calls, others, !same ? List.of() : ValueComparison.compare(old, now).stream()
                .filter(other -> other.isSeen(now)).toList());
    }

    private boolean sameOutcomes(List<TestOutcome> old, List<TestOutcome> now) {
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            TestOutcome one = old.get(i);
            TestOutcome other = now.get(i);
            boolean same = one.outcome().equals(other.outcome()) && one.phase().equals(other.phase())
                    && one.exception().equals(other.exception()) && sameMessage(one.message(), other.message());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private boolean sameMessage(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Noise.Rule rule = Noise.explains(one, other, 0, 0);
        if (rule != null) {
            noise.count(rule);
        }
        return rule != null;
    }

    private static String describe(TestRun run) {
        return run.outcomes().isEmpty() ? "did not run" : String.join(", ", run.outcomes().stream().map(TestOutcome::describe).toList());
    }

    private static Difference difference(String test, CallComparison.Mismatch mismatch, ApiCall refused, List<Difference.Suspect> suspects) {
        ApiCall one = mismatch.before();
        ApiCall other = mismatch.after();
        Difference.Kind kind = one == null ? Difference.Kind.ADDED_CALL
                : other == null ? Difference.Kind.MISSING_CALL
                : mismatch.detail().isEmpty() ? Difference.Kind.OTHER_CALL : Difference.Kind.PARAMETERS;
        boolean isRefused = other == null && refused != null && refused.name().equals(one.name());
        return new Difference(test, kind, describe(one), isRefused ? "refused: " + describe(refused) : describe(other), mismatch.detail(), suspects);
    }

    private static String describe(ApiCall call) {
        return call == null ? "no call" : call.describe(MAX_CALL_TEXT);
    }

    /** What the command as a whole did: only asked where no test tells more. */
    private void addRun(List<Difference> differences, Suspects suspects) {
        if (before.run().timedOut() || after.run().timedOut()) {
            return;
        }
        TestRun old = run(before, "");
        TestRun now = run(after, "");
        if (differences.isEmpty() && before.run().code() != after.run().code()) {
            differences.add(new Difference("", Difference.Kind.EXIT_CODE, "exit code " + before.run().code(),
                    "exit code " + after.run().code(), "", suspects.ofRun(old, now)));
        }
        if (before.testCount() == 0 && after.testCount() == 0) {
            OutputComparison.difference(before.run(), after.run()).ifPresent(lines -> differences.add(new Difference(
                    "", Difference.Kind.OUTPUT, lines.get(0), lines.get(1), "", suspects.ofRun(old, now))));
        }
    }
}
