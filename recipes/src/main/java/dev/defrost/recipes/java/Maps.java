package dev.defrost.recipes.java;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a map with given entries is written. */
final class Maps {
    /** {@code Map.of} takes no more pairs. */
    private static final int MAX_PAIRS = 10;

    private Maps() {}

    /** @param keep whether the map's order is seen or it is changed later */
    static String text(List<Value.Entry> entries, boolean keep) {
        boolean pairs = entries.stream().allMatch(e -> e.key() != null);
        String map = ApiTypes.mark("java.util.Map");
        if (keep && entries.isEmpty()) {
            return "new " + ApiTypes.mark("java.util.LinkedHashMap") + "<>()";
        }
        if (!keep && pairs && entries.size() <= MAX_PAIRS && distinct(entries)) {
            return call(map + ".of", entries.stream().map(e -> e.key() + ", " + e.value()).toList());
        }
        List<String> written = entries.stream()
                .map(e -> e.key() == null ? e.value() : map + ".entry(" + e.key() + ", " + e.value() + ")").toList();
        return call(!keep && (distinct(entries) || !pairs) ? map + ".ofEntries" : Names.HELPER + ".map", written);
    }

    /** Keys are known to differ if they are different literals, or nobody gets past the check of SDK v1 where they do not. */
    private static boolean distinct(List<Value.Entry> entries) {
        Set<String> keys = new HashSet<>();
        return entries.size() < 2 || entries.stream().allMatch(e -> e.key() != null && e.key().startsWith("\"")
                && e.key().indexOf('"', 1) == e.key().length() - 1 && keys.add(e.key()))
                || entries.stream().allMatch(Value.Entry::checked);
    }

    private static String call(String function, List<String> arguments) {
        if (arguments.isEmpty()) {
            return function + "()";
        }
        return Layout.OPEN + function + "(" + Layout.CUT + String.join("," + Layout.SPACE, arguments) + ")" + Layout.CLOSE;
    }
}
