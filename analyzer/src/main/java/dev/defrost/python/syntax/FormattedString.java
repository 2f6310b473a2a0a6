package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A plain f-string: its replacement fields hold neither its own quotes nor backslashes, comments, ends of lines or strings with a prefix.
 *
 * @param end the offset behind its closing quote
 */
record FormattedString(List<Piece> pieces, boolean raw, int end) {
    /** A part of the text between the quotes, or of a format. */
    sealed interface Piece {}

    /** Text; {@code doubled} where braces in it are, {@code shownEnd} where the parser says that it ends. */
    record Literal(int start, int end, int shownEnd, boolean doubled) implements Piece {}

    /** A replacement field with its braces; {@code format} is null where it has none, and starts with its colon otherwise. */
    record Field(int start, int end, int valueEnd, int conversion, int formatStart, List<Piece> format) implements Piece {}

    static FormattedString scan(String text, int quote, int limit, boolean raw) {
        return new Scanner(text, quote, limit, raw).string();
    }

    private static final class Scanner {
        private final String text;
        private final char mark;
        private final boolean triple;
        private final int limit;
        private final boolean raw;
        private int at;

        Scanner(String text, int quote, int limit, boolean raw) {
            this.text = text;
            this.mark = text.charAt(quote);
            this.triple = PlainStrings.isTriple(text, quote);
            this.limit = limit;
            this.raw = raw;
            this.at = quote + (triple ? 3 : 1);
        }

        private char current() {
            if (at >= limit) {
                throw NotPlain.here();
            }
            return text.charAt(at);
        }

        private char next() {
            return at + 1 < limit ? text.charAt(at + 1) : '\n';
        }

        FormattedString string() {
            List<Piece> pieces = new ArrayList<>();
            int start = at;
            boolean doubled = false;
            boolean endsDoubled = false;
            while (true) {
                char c = current();
                boolean closes = c == mark && PlainStrings.closes(text, at, triple);
                if (closes || c == '{' && next() != '{') {
                    if (at > start) {
                        pieces.add(new Literal(start, at, endsDoubled ? at - 1 : at, doubled));
                    }
                    if (closes) {
                        return new FormattedString(pieces, raw, at + (triple ? 3 : 1));
                    }
                    pieces.add(field(1));
                    start = at;
                    doubled = false;
                    endsDoubled = false;
                } else if (c == '{' || c == '}') {
                    if (next() != c) {
                        throw NotPlain.here();
                    }
                    at += 2;
                    doubled = true;
                    endsDoubled = true;
                } else {
                    if (c == '\n' && !triple || c == '\\' && "{}N".indexOf(next()) >= 0) {
                        throw NotPlain.here();
                    }
                    at += c == '\\' ? 2 : 1;
                    endsDoubled = false;
                }
            }
        }

        private Field field(int level) {
            int start = at++;
            value();
            int valueEnd = at;
            int conversion = -1;
            if (current() == '!') {
                conversion = next();
                at += 2;
                if ("rsa".indexOf(conversion) < 0) {
                    throw NotPlain.here();
                }
            }
            int formatStart = at;
            List<Piece> format = current() == ':' ? format(level) : null;
            if (current() != '}') {
                throw NotPlain.here();
            }
            at++;
            return new Field(start, at, valueEnd, conversion, formatStart, format);
        }

        /** Steps to the end of the value. */
        private void value() {
            int depth = 0;
            while (true) {
                char c = current();
                if (depth == 0 && (c == '}' || c == ':' || c == '!' && next() != '=')) {
                    return;
                }
                switch (c) {
                    case '"', '\'' -> innerString(c);
                    case '(', '[', '{' -> depth++;
                    case ')', ']', '}' -> depth--;
                    case '\n', '\\', '#' -> throw NotPlain.here();
                    case '=', '<', '>', '!' -> {
                        if (next() == '=') {
                            at++;
                        } else if (c == '=' && depth == 0) {
                            throw NotPlain.here();
                        }
                    }
                    default -> {
                    }
                }
                at++;
            }
        }

        /** Steps to the closing quote of a string inside a field. */
        private void innerString(char quote) {
            char before = text.charAt(at - 1);
            if (quote == mark || Tokenizer.isNameStart(before) || PlainStrings.isTriple(text, at)) {
                throw NotPlain.here();
            }
            at++;
            while (current() != quote) {
                char c = current();
                if (c == mark || c == '\n' || c == '\\') {
                    throw NotPlain.here();
                }
                at++;
            }
        }

        private List<Piece> format(int level) {
            List<Piece> pieces = new ArrayList<>();
            int start = ++at;
            while (true) {
                char c = current();
                if (c == '}' || c == '{') {
                    if (at > start) {
                        pieces.add(new Literal(start, at, at, false));
                    }
                    if (c == '}') {
                        return pieces;
                    }
                    if (level > 1 || next() == '{') {
                        throw NotPlain.here();
                    }
                    pieces.add(field(level + 1));
                    start = at;
                } else if (c == mark || c == '\n' || c == '\\') {
                    throw NotPlain.here();
                } else {
                    at++;
                }
            }
        }
    }
}
