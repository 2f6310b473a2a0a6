package dev.defrost.python.syntax;

/** What stands in front of a string's quote. */
record StringPrefix(boolean raw, boolean bytes, boolean formatted) {
    private static final StringPrefix NOTHING = new StringPrefix(false, false, false);

    /** The prefix of the string whose opening quote stands at {@code quote}; throws {@link NotPlain} where it is none or that of a template. */
    static StringPrefix of(String text, int start, int quote) {
        if (start == quote) {
            return NOTHING;
        }
        return switch (text.substring(start, quote).toLowerCase(java.util.Locale.ROOT)) {
            case "r" -> new StringPrefix(true, false, false);
            case "b" -> new StringPrefix(false, true, false);
            case "u" -> NOTHING;
            case "f" -> new StringPrefix(false, false, true);
            case "rb", "br" -> new StringPrefix(true, true, false);
            case "rf", "fr" -> new StringPrefix(true, false, true);
            default -> throw NotPlain.here();
        };
    }
}
