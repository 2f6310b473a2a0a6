package dev.defrost.cli.git;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of files, by path. */
public final class ChangedLines {
    private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");
    private static final String NEW_FILE = "+++ b/";

    private final Set<String> whole;
    /** First lines of stretches, with their last lines. */
    private final Map<String, NavigableMap<Integer, Integer>> stretches = new HashMap<>();

    private ChangedLines(Set<String> whole) {
        this.whole = whole;
    }

    /** Reads a diff without context; all lines of the {@code whole} files count. */
    static ChangedLines of(String diff, Set<String> whole) {
        ChangedLines lines = new ChangedLines(whole);
        String path = null;
        boolean inHeader = true;
        for (String line : diff.split("\n")) {
            Matcher hunk = HUNK.matcher(line);
            if (line.startsWith("diff --git ")) {
                inHeader = true;
                path = null;
            } else if (inHeader && line.startsWith(NEW_FILE)) {
                path = line.substring(NEW_FILE.length()).replaceFirst("\t$", "");
            } else if (hunk.matches()) {
                inHeader = false;
                lines.add(path, Integer.parseInt(hunk.group(1)), hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2)));
            }
        }
        return lines;
    }

    private void add(String path, int first, int count) {
        if (path != null && count > 0) {
            stretches.computeIfAbsent(path, key -> new TreeMap<>()).put(first, first + count - 1);
        }
    }

    /** Whether one of these lines of the file is among them. */
    public boolean touch(String path, int first, int last) {
        if (whole.contains(path)) {
            return true;
        }
        Map.Entry<Integer, Integer> before = stretches.getOrDefault(path, new TreeMap<>()).floorEntry(last);
        return before != null && before.getValue() >= first;
    }
}
