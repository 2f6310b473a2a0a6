package dev.defrost.java;

/** A file's text of the same length in which comments, strings and character literals are spaces. */
final class Blanked {
    private Blanked() {}

    static String code(String text) {
        StringBuilder out = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            int end = literalEnd(text, i);
            for (int k = i; k < end; k++) {
                if (text.charAt(k) != '\n' && text.charAt(k) != '\r') {
                    out.setCharAt(k, ' ');
                }
            }
            i = Math.max(end, i + 1);
        }
        return out.toString();
    }

    /** Whether a place is inside a comment, string or character literal. */
    static boolean inLiteral(String text, int offset) {
        int i = 0;
        while (i < offset) {
            int end = literalEnd(text, i);
            if (end > offset) {
                return true;
            }
            i = Math.max(end, i + 1);
        }
        return false;
    }

    /** Where the comment, string or character literal that starts here ends; {@code i} if none starts here. */
    private static int literalEnd(String text, int i) {
        if (text.startsWith("//", i)) {
            return indexAfter(text, "\n", i);
        }
        if (text.startsWith("/*", i)) {
            return indexAfter(text, "*/", i + 2);
        }
        if (text.startsWith("\"\"\"", i)) {
            return quoted(text, i + 3, "\"\"\"");
        }
        char c = text.charAt(i);
        return c == '"' || c == '\'' ? quoted(text, i + 1, String.valueOf(c)) : i;
    }

    private static int quoted(String text, int from, String close) {
        int i = from;
        while (i < text.length() && !text.startsWith(close, i)) {
            if (close.length() == 1 && text.charAt(i) == '\n') {
                return i;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + close.length());
    }

    private static int indexAfter(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }
}
