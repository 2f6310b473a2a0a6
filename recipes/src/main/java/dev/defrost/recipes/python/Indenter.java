package dev.defrost.recipes.python;

/** Moves Python code to the right, multi-line strings left as they are. */
final class Indenter {
    private Indenter() {}

    /** Puts {@code unit} before every line of the code but the first, blank lines and lines inside string literals excepted. */
    static String indent(String code, String unit) {
        StringBuilder out = new StringBuilder();
        String quote = null;
        int i = 0;
        while (i < code.length()) {
            char c = code.charAt(i);
            if (quote == null && c == '#') {
                int end = code.indexOf('\n', i);
                end = end < 0 ? code.length() : end;
                out.append(code, i, end);
                i = end;
                continue;
            }
            if (quote == null && (c == '"' || c == '\'')) {
                quote = code.startsWith(String.valueOf(c).repeat(3), i) ? String.valueOf(c).repeat(3) : String.valueOf(c);
                out.append(quote);
                i += quote.length();
                continue;
            }
            if (quote != null) {
                i = insideString(code, i, quote, out);
                if (i < 0) {
                    i = -i - 1;
                    quote = null;
                }
                continue;
            }
            out.append(c);
            i++;
            boolean blank = i < code.length() && (code.charAt(i) == '\n' || code.charAt(i) == '\r');
            if (c == '\n' && i < code.length() && !blank) {
                out.append(unit);
            }
        }
        return out.toString();
    }

    /** Copies one step of a string literal; answers with the next index, or minus one minus it when the literal ended. */
    private static int insideString(String code, int at, String quote, StringBuilder out) {
        if (code.charAt(at) == '\\' && at + 1 < code.length()) {
            out.append(code, at, at + 2);
            return at + 2;
        }
        if (code.startsWith(quote, at)) {
            out.append(quote);
            return -(at + quote.length()) - 1;
        }
        out.append(code.charAt(at));
        return at + 1;
    }
}
