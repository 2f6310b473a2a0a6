package dev.defrost.python.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokens of a text, or of a stretch of it, by their index; the last one is {@link Token#END}. */
final class Tokens {
    private Token[] kinds;
    private int[] ranges;
    private int count;
    private final Map<Integer, FormattedString> formatted = new HashMap<>();
    /** The comments of the text. */
    List<Module.Comment> comments = List.of();

    Tokens(int expected) {
        kinds = new Token[Math.max(8, expected)];
        ranges = new int[2 * kinds.length];
    }

    void add(Token kind, int start, int end) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
            ranges = Arrays.copyOf(ranges, 4 * count);
        }
        kinds[count] = kind;
        ranges[2 * count] = start;
        ranges[2 * count + 1] = end;
        count++;
    }

    void add(FormattedString string, int start) {
        formatted.put(count, string);
        add(Token.FORMATTED, start, string.end());
    }

    /** The f-string that the token at this index is. */
    FormattedString formatted(int index) {
        return formatted.get(index);
    }

    Token kind(int index) {
        return kinds[index];
    }

    int start(int index) {
        return ranges[2 * index];
    }

    /** Where the token ends; for ends of lines and changes of the indentation, where the last token before them that is written ends. */
    int end(int index) {
        return ranges[2 * index + 1];
    }

    int lastEnd() {
        return count == 0 ? 0 : ranges[2 * count - 1];
    }
}
