package dev.defrost.cli.notebook;

/** Walks over the lines of Python code and tells which of them start a statement: not inside of brackets, strings or after a backslash. */
final class StatementLines {
    private final String text;
    private int at;
    private int depth;
    private String quote;
    private boolean continued;

    StatementLines(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean atStatement() {
        return depth == 0 && quote == null && !continued;
    }

    /** Goes on behind a line that is no Python, with those that a backslash joins to it. */
    void skip() {
        int end;
        do {
            end = lineEnd();
            at = Math.min(text.length(), end + 1);
        } while (end > 0 && end < text.length() && text.charAt(end - 1) == '\\');
    }

    /** Goes on behind a line of Python. */
    void next() {
        int end = lineEnd();
        continued = false;
        while (at < end) {
            at = quote != null ? inString() : inCode(end);
        }
        if (quote != null && quote.length() == 1 && !continued) {
            quote = null; // a string that its line does not end is an error, and no reason to misread all that follows
        }
        at = Math.min(text.length(), Math.max(at, end + 1));
    }

    private int inString() {
        if (text.charAt(at) == '\\') {
            continued |= text.startsWith("\\\n", at);
            return at + 2;
        }
        if (text.startsWith(quote, at)) {
            int end = at + quote.length();
            quote = null;
            return end;
        }
        return at + 1;
    }

    private int inCode(int end) {
        char c = text.charAt(at);
        switch (c) {
            case '#' -> {
                return end;
            }
            case '\'', '"' -> {
                String three = String.valueOf(c).repeat(3);
                quote = text.startsWith(three, at) ? three : String.valueOf(c);
                return at + quote.length();
            }
            case '(', '[', '{' -> depth++;
            case ')', ']', '}' -> depth = Math.max(0, depth - 1);
            case '\\' -> continued |= at + 1 == end;
            default -> { }
        }
        return at + 1;
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
