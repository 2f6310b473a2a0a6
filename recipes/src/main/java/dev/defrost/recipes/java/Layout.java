package dev.defrost.recipes.java;

/**
 * Text with places where a line may break. A group is broken as a whole: at all its own breaks, or at none if it fits. Inner
 * groups are
 * decided after outer ones.
 */
final class Layout {
    static final char OPEN = '\uE000';
    static final char CLOSE = '\uE001';
    /** A break that is nothing when the group is on one line. */
    static final char CUT = '\uE002';
    /** A break that is a space when the group is on one line. */
    static final char SPACE = '\uE003';
    private static final int WIDTH = 120;
    private static final String CONTINUATION = "        ";

    private final StringBuilder out = new StringBuilder();
    private int column;

    private Layout(int column) {
        this.column = column;
    }

    /** The text as it stands in a file, from a column of a line with this indentation; {@code after} characters follow it. */
    static String lay(String text, int column, String indent, int after) {
        Layout layout = new Layout(column);
        layout.emit(text, indent, false, after);
        return layout.out.toString();
    }

    /** The text on one line. */
    static String flat(String text) {
        StringBuilder flat = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == SPACE) {
                flat.append(' ');
            } else if (c != OPEN && c != CLOSE && c != CUT) {
                flat.append(c);
            }
        }
        return flat.toString();
    }

    private void emit(String text, String indent, boolean broken, int after) {
        String inner = broken ? indent + CONTINUATION : indent;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == OPEN) {
                int close = matching(text, i);
                String group = text.substring(i + 1, close);
                emit(group, inner, column + firstLine(group + rest(text, close + 1)) + after > WIDTH, after);
                i = close;
            } else if (c == CUT || c == SPACE) {
                append(broken ? "\n" + inner : c == SPACE ? " " : "");
            } else {
                append(String.valueOf(c));
            }
        }
    }

    /** What follows a group on its line before the next place that can break. */
    private static String rest(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != CUT && text.charAt(end) != SPACE && text.charAt(end) != OPEN) {
            end++;
        }
        return text.substring(from, end);
    }

    private static int firstLine(String text) {
        String flat = flat(text);
        int end = flat.indexOf('\n');
        return end < 0 ? flat.length() : end;
    }

    private static int matching(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == OPEN ? 1 : text.charAt(i) == CLOSE ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("an open group in: " + flat(text));
    }

    private void append(String text) {
        out.append(text);
        int line = text.lastIndexOf('\n');
        column = line < 0 ? column + text.length() : text.length() - line - 1;
    }
}
