package dev.defrost.python.syntax;

/**
 * Finds comments and strings without a grammar: it knows string prefixes, and the replacement fields of f-strings and
 * t-strings, in which comments and further strings may stand. Exact for valid source; for other source it ends.
 */
final class LexicalScanner {
    /** Told of what is found, in the order of their ends. */
    interface Sink {
        void comment(int start, int end);

        /** A string literal: its prefix starts at {@code start} and its opening quote stands at {@code quote}. */
        void string(int start, int quote, int end);
    }

    private final String text;
    private final Sink sink;
    private final int length;

    private LexicalScanner(String text, Sink sink) {
        this.text = text;
        this.sink = sink;
        this.length = text.length();
    }

    /** A scanner for {@link #token} alone, which tells nobody. */
    LexicalScanner(String text) {
        this(text, IGNORE);
    }

    static void scan(String text, Sink sink) {
        LexicalScanner scanner = new LexicalScanner(text, sink);
        int at = 0;
        while (at < scanner.length) {
            at = scanner.token(at);
        }
    }

    /** The offset of the bracket that closes the one at {@code open}, or the length of the text. */
    static int closingBracket(String text, int open) {
        LexicalScanner scanner = new LexicalScanner(text);
        int depth = 0;
        int at = open;
        while (at < scanner.length) {
            char c = text.charAt(at);
            if (isOpening(c)) {
                depth++;
            } else if (isClosing(c) && --depth == 0) {
                return at;
            }
            at = scanner.token(at);
        }
        return at;
    }

    /** The first offset from {@code at} on that is neither white space, a line continuation nor in a comment. */
    static int skipBlank(String text, int at) {
        int i = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '#') {
                i = lineEnd(text, i);
            } else if (c == ' ' || c == '\t' || c == '\f' || c == '\r' || c == '\n' || c == '\\') {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= '0' && c <= '9' || c >= 128;
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    private static final Sink IGNORE = new Sink() {
        @Override
        public void comment(int start, int end) {
        }

        @Override
        public void string(int start, int quote, int end) {
        }
    };

    private static int lineEnd(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** Steps over the comment, string, word or other character at {@code at}. */
    int token(int at) {
        char c = text.charAt(at);
        if (c == '#') {
            int end = lineEnd(text, at);
            sink.comment(at, end);
            return end;
        }
        if (c == '"' || c == '\'') {
            return string(at, at);
        }
        if (!isWord(c)) {
            return at + 1;
        }
        int end = at + 1;
        while (end < length && isWord(text.charAt(end))) {
            end++;
        }
        boolean quoted = end < length && (text.charAt(end) == '"' || text.charAt(end) == '\'');
        return quoted ? string(isPrefix(at, end) ? at : end, end) : end;
    }

    private boolean isPrefix(int start, int end) {
        if (end - start > 2) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if ("rRbBuUfFtT".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int string(int start, int quote) {
        boolean raw = false;
        boolean formatted = false;
        for (int i = start; i < quote; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            raw |= c == 'r';
            formatted |= c == 'f' || c == 't';
        }
        char mark = text.charAt(quote);
        boolean triple = text.startsWith(mark == '"' ? "\"\"\"" : "'''", quote);
        int body = quote + (triple ? 3 : 1);
        int end = formatted ? formattedBody(body, mark, triple, raw) : plainBody(body, mark, triple);
        sink.string(start, quote, end);
        return end;
    }

    private int plainBody(int at, char mark, boolean triple) {
        int i = at;
        while (i < length) {
            char c = text.charAt(i);
            if (c == '\\') {
                i = escape(i);
            } else if (c == mark && closes(i, mark, triple)) {
                return i + (triple ? 3 : 1);
            } else if (!triple && (c == '\n' || c == '\r')) {
                return i;
            } else {
                i++;
            }
        }
        return length;
    }

    private int formattedBody(int at, char mark, boolean triple, boolean raw) {
        int i = at;
        while (i < length) {
            char c = text.charAt(i);
            if (c == '\\') {
                i = formattedEscape(i, raw);
            } else if (c == mark && closes(i, mark, triple)) {
                return i + (triple ? 3 : 1);
            } else if (!triple && (c == '\n' || c == '\r')) {
                return i;
            } else if ((c == '{' || c == '}') && i + 1 < length && text.charAt(i + 1) == c) {
                i += 2;
            } else if (c == '{') {
                i = field(i + 1, mark, triple, raw);
            } else {
                i++;
            }
        }
        return length;
    }

    /** Steps behind the brace that closes a replacement field, or to what ends the string around it. */
    private int field(int at, char mark, boolean triple, boolean raw) {
        int depth = 0;
        int i = at;
        while (i < length) {
            char c = text.charAt(i);
            if (depth == 0 && c == '}') {
                return i + 1;
            }
            if (depth == 0 && c == ':') {
                return formatSpec(i + 1, mark, triple, raw);
            }
            depth += isOpening(c) ? 1 : isClosing(c) ? -1 : 0;
            i = token(i);
        }
        return length;
    }

    /** In a format specification doubled braces are no escape, unlike in the text around it. */
    private int formatSpec(int at, char mark, boolean triple, boolean raw) {
        int i = at;
        while (i < length) {
            char c = text.charAt(i);
            if (c == '}') {
                return i + 1;
            }
            if (c == mark && closes(i, mark, triple) || !triple && (c == '\n' || c == '\r')) {
                return i;
            }
            i = c == '{' ? field(i + 1, mark, triple, raw) : c == '\\' ? formattedEscape(i, raw) : i + 1;
        }
        return length;
    }

    private boolean closes(int at, char mark, boolean triple) {
        return !triple || at + 2 < length && text.charAt(at + 1) == mark && text.charAt(at + 2) == mark;
    }

    private int escape(int backslash) {
        return text.startsWith("\r\n", backslash + 1) ? backslash + 3 : Math.min(backslash + 2, length);
    }

    /** A brace behind a backslash keeps its meaning, save that of {@code \N{...}} in a string that is not raw. */
    private int formattedEscape(int backslash, boolean raw) {
        if (!raw && text.startsWith("N{", backslash + 1)) {
            int close = text.indexOf('}', backslash);
            return close < 0 ? length : close + 1;
        }
        boolean brace = backslash + 1 < length && (text.charAt(backslash + 1) == '{' || text.charAt(backslash + 1) == '}');
        return brace ? backslash + 1 : escape(backslash);
    }
}
