package dev.defrost.cli.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Finds what changed statements computed differently in two runs of a test. What only one of them computed tells nothing. */
final class ValueComparison {
    private ValueComparison() {}

    /**
     * A value of the second run that is not what the first one had in its place.
     *
     * @param turn counts from 1
     * @param isKnown whether both are plain data, of which all is known
     * @param isAsOften whether both runs came there equally often, so that turns belong to each other
     */
    record Other(ObservedValue value, ObservedValue.Sample sample, int turn, boolean isKnown, boolean isAsOften) {
        /** Whether the program shows it: what it returns or hands on, rather than what it keeps for itself. API calls are compared as such. */
        boolean isSeen(TestRun run) {
            boolean passed = value.isPassed() && isAsOften
                    && run.lanes().values().stream().flatMap(List::stream).flatMap(call -> call.at().stream()).noneMatch(value::holds);
            return isKnown && (value.isReturned() || passed);
        }

        /** In words. */
        String describe() {
            return value.function() + (value.isReturned() ? " returns a value" : " passes a value: " + value.role());
        }
    }

    private record Seen(ObservedValue value, ObservedValue.Sample sample) {}

    /** For every place, the first value that is another one, in the order in which they were computed. */
    static List<Other> compare(TestRun before, TestRun after) {
        return find(before, after, ObservedValue.Sample::differs);
    }

    /** The same for values that are in DynamoDB's typed form in one of them, which is right unless something else differs. */
    static List<Other> otherForms(TestRun before, TestRun after) {
        return find(before, after, ObservedValue.Sample::isOfOtherForm);
    }

    private static List<Other> find(TestRun before, TestRun after, BiPredicate<ObservedValue.Sample, ObservedValue.Sample> differ) {
        Map<String, List<Seen>> known = samples(before);
        List<Other> others = new ArrayList<>();
        samples(after).forEach((place, samples) -> {
            List<Seen> old = known.getOrDefault(place, List.of());
            for (int i = 0; i < Math.min(old.size(), samples.size()); i++) {
                if (differ.test(samples.get(i).sample(), old.get(i).sample())) {
                    boolean plain = samples.get(i).sample().isComparable(old.get(i).sample());
                    others.add(new Other(samples.get(i).value(), samples.get(i).sample(), i + 1, plain, old.size() == samples.size()));
                    break;
                }
            }
        });
        others.sort(Comparator.comparingInt(other -> other.sample().number()));
        return others;
    }

    private static Map<String, List<Seen>> samples(TestRun run) {
        Map<String, List<Seen>> samples = new HashMap<>();
        for (ObservedValue value : run.values()) {
            value.samples().forEach(sample ->
                    samples.computeIfAbsent(value.file() + "|" + value.key(), place -> new ArrayList<>()).add(new Seen(value, sample)));
        }
        samples.values().forEach(list -> list.sort(Comparator.comparingInt(seen -> seen.sample().number())));
        return new TreeMap<>(samples);
    }
}
