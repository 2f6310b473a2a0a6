package dev.defrost.recipes.python.text;

/** Statements and imported names that go away. */
public final class Removal {
    /** Stands for a statement that goes away until the text of the file is complete; no Python source holds it. */
    public static final String MARK = "\u0001removed\u0001";

    /** Stands for a name that goes from the list of an import, which keeps others. */
    public static final String NAME = "\u0001name\u0001";

    private Removal() {}

    /**
     * Takes the marked statements out of a file's text: with their line when they stand alone on it, as {@code pass} when a block would
     * become empty.
     */
    public static String apply(String text) {
        String result = text;
        for (int name = result.indexOf(NAME); name >= 0; name = result.indexOf(NAME)) {
            result = removeName(result, name);
        }
        int at = result.indexOf(MARK);
        while (at >= 0) {
            result = removeOne(result, at);
            at = result.indexOf(MARK);
        }
        return result;
    }

    /** With its comma, and with its line where that holds nothing else. */
    private static String removeName(String text, int at) {
        String before = text.substring(0, at);
        String after = text.substring(at + NAME.length());
        String rest = after.stripLeading();
        if (!rest.startsWith(",")) {
            String others = before.stripTrailing();
            return (others.endsWith(",") ? others.substring(0, others.length() - 1) : before) + after;
        }
        String behind = rest.substring(1).replaceFirst("^[ \\t]+", "");
        boolean endsLine = behind.startsWith("\n") || behind.startsWith("\r");
        int lineStart = before.lastIndexOf('\n') + 1;
        if (endsLine && before.substring(lineStart).isBlank()) {
            return before.substring(0, lineStart) + behind.substring(behind.indexOf('\n') + 1);
        }
        return (endsLine ? before.stripTrailing() : before) + behind;
    }

    private static String removeOne(String text, int at) {
        int lineStart = text.lastIndexOf('\n', at) + 1;
        int end = at + MARK.length();
        int lineEnd = text.indexOf('\n', end);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        String before = text.substring(lineStart, at);
        String after = text.substring(end, lineEnd);
        if (!before.isBlank()) {
            return text.substring(0, at) + "pass" + text.substring(end);
        }
        if (after.strip().startsWith(";")) {
            String rest = after.strip().substring(1).strip();
            return text.substring(0, at) + rest + text.substring(lineEnd);
        }
        if (after.strip().startsWith("#")) {
            return text.substring(0, at) + after.strip() + text.substring(lineEnd);
        }
        if (leavesBlockEmpty(text, lineStart, lineEnd, before)) {
            return text.substring(0, at) + "pass" + text.substring(end);
        }
        if (before.isEmpty() && lineStart > 0 && text.substring(lineEnd).isBlank()) {
            String last = text.substring(0, lineStart).stripTrailing();
            return last + (text.startsWith("\r", last.length()) ? "\r\n" : "\n");
        }
        return text.substring(0, lineStart) + (lineEnd < text.length() ? text.substring(lineEnd + 1 + surplus(text, lineStart, lineEnd, before)) : "");
    }

    /**
     * The length of the blank lines below a removed line that nothing needs any more: as many as there are above it, all of them where it was the
     * first of its block.
     */
    private static int surplus(String text, int lineStart, int lineEnd, String indent) {
        int above = 0;
        int at = lineStart;
        while (at > 0 && text.substring(text.lastIndexOf('\n', at - 2) + 1, at - 1).isBlank()) {
            at = text.lastIndexOf('\n', at - 2) + 1;
            above++;
        }
        boolean first = above == 0 && at > 0 && indentOf(text.substring(text.lastIndexOf('\n', at - 2) + 1, at - 1)).length() < indent.length();
        int below = lineEnd + 1;
        for (int lines = first ? Integer.MAX_VALUE : above; lines > 0; lines--) {
            int end = text.indexOf('\n', below);
            if (end < 0 || !text.substring(below, end).isBlank()) {
                break;
            }
            below = end + 1;
        }
        return below - lineEnd - 1;
    }

    /** Whether the line before opens a block and the line behind does not go on with it. */
    private static boolean leavesBlockEmpty(String text, int lineStart, int lineEnd, String indent) {
        String[] above = text.substring(0, lineStart).split("\n", -1);
        for (int i = above.length - 2; i >= 0; i--) {
            String line = above[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                boolean opens = indentOf(above[i]).length() < indent.length();
                return opens && !continues(text, lineEnd, indent);
            }
        }
        return false;
    }

    private static boolean continues(String text, int lineEnd, String indent) {
        for (String line : text.substring(Math.min(text.length(), lineEnd + 1)).split("\n", -1)) {
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                return indentOf(line).length() >= indent.length();
            }
        }
        return false;
    }

    private static String indentOf(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
