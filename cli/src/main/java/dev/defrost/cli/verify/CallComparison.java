package dev.defrost.cli.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells the calls of two runs of a test apart. Calls of one thread have an order. Which thread of a pool makes which call has none, so
 * threads that cannot be matched are compared by what they call together.
 */
final class CallComparison {
    private final Noise noise;

    CallComparison(Noise noise) {
        this.noise = noise;
    }

    /** One place where the two differ; a call that there is only once has null on the other side. */
    record Mismatch(ApiCall before, ApiCall after, String detail) {
        /** Whether the calls are made by clients that were made differently. */
        boolean isOfClient() {
            return before != null && after != null && !before.client().equals(after.client());
        }

        /** Hashes of lists and dicts in the parameters of the second call that the first one does not have. */
        Set<String> prints() {
            Set<String> prints = new HashSet<>();
            if (before != null && after != null) {
                after.passed().forEach((name, all) -> all.stream()
                        .filter(print -> !before.passed().getOrDefault(name, List.of()).contains(print)).forEach(prints::add));
            }
            return prints;
        }
    }

    /** All places where they differ, in order. */
    List<Mismatch> compare(TestRun before, TestRun after) {
        List<List<ApiCall>> left = new ArrayList<>(before.lanes().values());
        List<List<ApiCall>> right = new ArrayList<>(after.lanes().values());
        for (Iterator<List<ApiCall>> lanes = left.iterator(); lanes.hasNext();) {
            List<ApiCall> lane = lanes.next();
            List<ApiCall> same = right.stream().filter(other -> same(lane, other)).findFirst().orElse(null);
            if (same != null) {
                lanes.remove();
                right.remove(same);
                countNoise(lane, same);
            }
        }
        if (left.size() <= 1 && right.size() <= 1) {
            return inOrder(left.isEmpty() ? List.of() : left.get(0), right.isEmpty() ? List.of() : right.get(0));
        }
        return unordered(left, right);
    }

    private List<Mismatch> inOrder(List<ApiCall> before, List<ApiCall> after) {
        List<Mismatch> found = new ArrayList<>();
        for (AbstractDelta<ApiCall> delta : DiffUtils.diff(before, after, this::same).getDeltas()) {
            List<ApiCall> old = delta.getSource().getLines();
            List<ApiCall> now = delta.getTarget().getLines();
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                found.add(mismatch(i < old.size() ? old.get(i) : null, i < now.size() ? now.get(i) : null));
            }
        }
        return found;
    }

    /** What is left when equal calls are taken away; calls of one operation are shown against each other. */
    private List<Mismatch> unordered(List<List<ApiCall>> before, List<List<ApiCall>> after) {
        List<ApiCall> old = new ArrayList<>(before.stream().flatMap(List::stream).toList());
        List<ApiCall> now = new ArrayList<>(after.stream().flatMap(List::stream).toList());
        old.removeIf(call -> {
            ApiCall same = now.stream().filter(other -> same(call, other)).findFirst().orElse(null);
            return same != null && now.remove(same);
        });
        List<Mismatch> found = new ArrayList<>();
        for (ApiCall call : old) {
            ApiCall other = now.stream().filter(each -> each.name().equals(call.name())).findFirst().orElse(null);
            now.remove(other);
            found.add(mismatch(call, other));
        }
        now.forEach(call -> found.add(mismatch(null, call)));
        return found;
    }

    private boolean same(List<ApiCall> before, List<ApiCall> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!same(before.get(i), after.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(ApiCall before, ApiCall after) {
        return sameOperation(before, after) && differences(before, after, new HashSet<>()).isEmpty();
    }

    private static boolean sameOperation(ApiCall before, ApiCall after) {
        return before.name().equals(after.name()) && before.kind().equals(after.kind()) && before.client().equals(after.client());
    }

    private void countNoise(List<ApiCall> before, List<ApiCall> after) {
        for (int i = 0; i < before.size(); i++) {
            Set<Noise.Rule> rules = new HashSet<>();
            differences(before.get(i), after.get(i), rules);
            rules.forEach(noise::count);
        }
    }

    /** How two calls differ; the second may be one that was refused. */
    Mismatch mismatch(ApiCall before, ApiCall after) {
        if (before == null || after == null || !before.name().equals(after.name())) {
            return new Mismatch(before, after, "");
        }
        String client = before.client().difference(after.client());
        if (!client.isEmpty()) {
            return new Mismatch(before, after, client);
        }
        if (!after.isRefused() && !before.kind().equals(after.kind())) {
            return new Mismatch(before, after, before.kind() + " became " + after.kind());
        }
        return new Mismatch(before, after, String.join("; ", differences(before, after, new HashSet<>())));
    }

    /** The parameters that differ, in words; {@code rules} gets those that explain others. */
    private List<String> differences(ApiCall before, ApiCall after, Set<Noise.Rule> rules) {
        List<String> found = new ArrayList<>();
        if (before.kind().equals("replaced")) {
            if (!names(before.params()).equals(names(after.params()))) {
                found.add("parameters " + names(before.params()) + " became " + names(after.params()));
            } else if (!before.params().equals(after.params())) {
                rules.add(Noise.Rule.REPLACED_CALL);
            }
        } else {
            compareMembers(before.params(), after.params(), before, after, found, rules);
        }
        return found;
    }

    private void compare(
            String path, JsonNode before, JsonNode after, ApiCall one, ApiCall other, List<String> found, Set<Noise.Rule> rules) {
        if (Images.plain(before).equals(Images.plain(after))) {
            return;
        }
        Noise.Rule rule = noise.explains(before, after, one, other);
        if (rule != null) {
            rules.add(rule);
        } else if (isStructure(before) && isStructure(after) && names(before).equals(names(after))) {
            for (String name : names(before)) {
                compare(path + "." + name, before.get(name), after.get(name), one, other, found, rules);
            }
        } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(path + "[" + i + "]", before.get(i), after.get(i), one, other, found, rules);
            }
        } else {
            found.add(path + ": " + shortened(before) + " became " + shortened(after));
        }
    }

    private void compareMembers(JsonNode before, JsonNode after, ApiCall one, ApiCall other, List<String> found, Set<Noise.Rule> rules) {
        Set<String> all = names(before);
        all.addAll(names(after));
        for (String name : all) {
            if (!after.has(name)) {
                found.add(name + ": " + shortened(before.get(name)) + " is gone");
            } else if (!before.has(name)) {
                found.add(name + ": " + shortened(after.get(name)) + " is new");
            } else {
                compare(name, before.get(name), after.get(name), one, other, found, rules);
            }
        }
    }

    private static boolean isStructure(JsonNode image) {
        return image.isObject() && !image.has(Images.ANSWER) && !image.has(Images.REDACTED);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            names.add(property.getKey());
        }
        return names;
    }

    private static String shortened(JsonNode node) {
        String text = Images.plain(node).toString();
        return text.length() <= 120 ? text : text.substring(0, 117) + "...";
    }
}
