package dev.defrost.python.syntax;

/** Where plain number literals end. */
final class Numbers {
    private Numbers() {
    }

    /** The end of the number at {@code start}; throws {@link NotPlain} where it is written in a rare way. */
    static int end(String text, int start, int length) {
        int end = text.charAt(start) == '0' && start + 1 < length ? afterZero(text, start, length) : fraction(text, digits(text, start, length), length);
        if (end < length) {
            char after = text.charAt(end);
            if (after == '_' || after > 127 || Tokenizer.isNameStart(after) || Tokenizer.isDigit(after)) {
                throw NotPlain.here();
            }
        }
        return end;
    }

    private static int afterZero(String text, int start, int length) {
        char second = text.charAt(start + 1);
        if (second != 'x' && second != 'X') {
            return fraction(text, start + 1, length);
        }
        int end = start + 2;
        while (end < length && Character.digit(text.charAt(end), 16) >= 0 && text.charAt(end) < 128) {
            end++;
        }
        if (end == start + 2) {
            throw NotPlain.here();
        }
        return end;
    }

    private static int fraction(String text, int digits, int length) {
        int end = digits;
        if (end < length && text.charAt(end) == '.') {
            end = digits(text, end + 1, length);
        }
        if (end < length && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int from = end + 1;
            if (from < length && (text.charAt(from) == '-' || text.charAt(from) == '+')) {
                from++;
            }
            end = digits(text, from, length);
            if (end == from) {
                throw NotPlain.here();
            }
        }
        return end;
    }

    private static int digits(String text, int start, int length) {
        int end = start;
        while (end < length && Tokenizer.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
