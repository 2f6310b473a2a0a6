package dev.defrost.cli.notebook;

/** Strings as JSON spells them. */
final class JsonStrings {
    private static final int UNICODE_ESCAPE = 6;

    private JsonStrings() {}

    /** Where the {@code index}-th character of the string that starts at {@code start}, with its quote, is spelled. */
    static int offset(String json, int start, int index) {
        int at = start + 1;
        for (int i = 0; i < index; i++) {
            at += json.charAt(at) != '\\' ? 1 : json.charAt(at + 1) == 'u' ? UNICODE_ESCAPE : 2;
        }
        return at;
    }

    /** The string with its quotes; with {@code ascii}, nothing else than ASCII stands in it. */
    static String quote(String text, boolean ascii) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> out.append(c < ' ' || (ascii && c > '~') ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
