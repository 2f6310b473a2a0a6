package dev.defrost.recipes.python.text;

import dev.defrost.findings.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** The edits that lead from one text to another, line by line. */
public final class Edits {
    private Edits() {}

    /** Minimal runs of whole lines that differ, in order, as offsets into the old text. */
    public static List<TextEdit> between(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        int prefix = 0;
        while (prefix < old.size() && prefix < now.size() && old.get(prefix).equals(now.get(prefix))) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < old.size() - prefix && suffix < now.size() - prefix
                && old.get(old.size() - 1 - suffix).equals(now.get(now.size() - 1 - suffix))) {
            suffix++;
        }
        List<TextEdit> edits = new ArrayList<>();
        differ(old.subList(prefix, old.size() - suffix), now.subList(prefix, now.size() - suffix), length(old.subList(0, prefix)), edits);
        return edits;
    }

    /** Longest common subsequence over the lines in the middle; far apart texts become one edit. */
    private static void differ(List<String> old, List<String> now, int offset, List<TextEdit> edits) {
        if (old.isEmpty() && now.isEmpty()) {
            return;
        }
        if ((long) old.size() * now.size() > 4_000_000L) {
            edits.add(new TextEdit(offset, offset + length(old), String.join("", now)));
            return;
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int at = offset;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                at += old.get(i).length();
                i++;
                j++;
                continue;
            }
            int start = at;
            StringBuilder replacement = new StringBuilder();
            while ((i < old.size() || j < now.size()) && !(i < old.size() && j < now.size() && old.get(i).equals(now.get(j)))) {
                if (j >= now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                    at += old.get(i++).length();
                } else {
                    replacement.append(now.get(j++));
                }
            }
            edits.add(new TextEdit(start, at, replacement.toString()));
        }
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
