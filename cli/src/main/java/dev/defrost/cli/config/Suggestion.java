package dev.defrost.cli.config;

import java.util.Collection;

/** What somebody who mistyped a word probably meant. */
public final class Suggestion {
    private static final int MAX_DISTANCE = 3;

    private Suggestion() {}

    /** The known word with the fewest typing errors; null when none is near. */
    public static String nearest(String word, Collection<String> known) {
        String nearest = null;
        int best = Math.min(MAX_DISTANCE, word.length() / 2) + 1;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
