package dev.defrost.cli.report;

import java.util.Arrays;

/** Where the lines of a text start; lines end at {@code \n}. */
public record Lines(int[] starts) {
    public static Lines of(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[++line] = at + 1;
        }
        return new Lines(starts);
    }

    /** The number of the line that an offset lies in, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset, from 1. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** Where a line starts; the text's last line for those behind it. */
    public int start(int line) {
        return starts[Math.min(line, starts.length) - 1];
    }
}
