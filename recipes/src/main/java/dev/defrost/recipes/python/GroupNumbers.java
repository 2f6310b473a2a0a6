package dev.defrost.recipes.python;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers of a program's groups, from 1: in the order of their first uses, whatever part they are of. Those without a use come last.
 */
final class GroupNumbers {
    private final List<int[]> numbers = new ArrayList<>();

    private record Start(String path, int part, int group) {}

    /** @param starts of each part the paths of its groups' first uses, in their order there */
    GroupNumbers(List<List<String>> starts) {
        List<Start> all = new ArrayList<>();
        for (int part = 0; part < starts.size(); part++) {
            numbers.add(new int[starts.get(part).size()]);
            for (int group = 0; group < starts.get(part).size(); group++) {
                all.add(new Start(starts.get(part).get(group), part, group));
            }
        }
        all.sort(Comparator.comparing((Start start) -> start.path().isEmpty()).thenComparing(Start::path)); // stable: each file is of one part
        for (int i = 0; i < all.size(); i++) {
            numbers.get(all.get(i).part())[all.get(i).group()] = i + 1;
        }
    }

    /** The number of the group that has the number {@code group} in its part. */
    int of(int part, int group) {
        return numbers.get(part)[group - 1];
    }

    /** Those of these groups that are of the part, by their numbers there. */
    Set<Integer> within(int part, Set<Integer> groups) {
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < numbers.get(part).length; i++) {
            if (groups.contains(numbers.get(part)[i])) {
                found.add(i + 1);
            }
        }
        return found;
    }
}
