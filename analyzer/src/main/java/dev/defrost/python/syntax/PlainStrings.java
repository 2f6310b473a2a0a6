package dev.defrost.python.syntax;

/** Plain string literals: where they end, and what they hold. */
final class PlainStrings {
    private PlainStrings() {
    }

    static boolean isTriple(String text, int quote) {
        char mark = text.charAt(quote);
        return quote + 2 < text.length() && text.charAt(quote + 1) == mark && text.charAt(quote + 2) == mark;
    }

    static boolean closes(String text, int at, boolean triple) {
        return !triple || isTriple(text, at);
    }

    /** The offset behind the literal whose opening quote stands at {@code quote}. */
    static int end(String text, int quote, int limit) {
        char mark = text.charAt(quote);
        boolean triple = isTriple(text, quote);
        int at = quote + (triple ? 3 : 1);
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == mark && closes(text, at, triple)) {
                return at + (triple ? 3 : 1);
            } else if (c == '\n' && !triple) {
                throw NotPlain.here();
            } else {
                at++;
            }
        }
        throw NotPlain.here();
    }

    /** What the text of this range means inside a literal; {@code bytes} as Latin-1 characters. */
    static String value(String text, int from, int to, boolean raw, boolean bytes) {
        String written = text.substring(from, to);
        if (bytes && written.chars().anyMatch(c -> c > 127)) {
            throw NotPlain.here();
        }
        return raw || written.indexOf('\\') < 0 ? written : unescaped(written, bytes);
    }

    private static String unescaped(String written, boolean bytes) {
        StringBuilder out = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = written.charAt(at++);
            switch (escaped) {
                case '\n' -> {
                }
                case '\\', '\'', '"' -> out.append(escaped);
                case 'a' -> out.append('\u0007');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'v' -> out.append('\u000b');
                case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                    int end = at;
                    while (end < at + 2 && end < written.length() && written.charAt(end) >= '0' && written.charAt(end) <= '7') {
                        end++;
                    }
                    out.append((char) number(written, at - 1, end, 8, 255));
                    at = end;
                }
                case 'x' -> {
                    out.append((char) number(written, at, at + 2, 16, 255));
                    at += 2;
                }
                case 'u', 'U', 'N' -> {
                    if (bytes) {
                        out.append('\\').append(escaped);
                    } else if (escaped == 'N') {
                        throw NotPlain.here();
                    } else {
                        int digits = escaped == 'u' ? 4 : 8;
                        out.appendCodePoint(number(written, at, at + digits, 16, Character.MAX_CODE_POINT));
                        at += digits;
                    }
                }
                default -> out.append('\\').append(escaped);
            }
        }
        return out.toString();
    }

    private static int number(String text, int from, int to, int radix, int highest) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = i < text.length() && text.charAt(i) < 128 ? Character.digit(text.charAt(i), radix) : -1;
            value = value * radix + digit;
            if (digit < 0 || value < 0 || value > highest) {
                throw NotPlain.here();
            }
        }
        return value;
    }
}
