package dev.defrost.recipes.python.text;

/** Moves Python code to the right or to the left, multi-line strings left as they are. */
public final class Indenter {
    private Indenter() {}

    /** Puts {@code unit} before every line of the code but the first, blank lines and lines inside string literals excepted. */
    public static String indent(String code, String unit) {
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

    /** Takes {@code indent} from the start of every line, lines inside string literals excepted that are more than a statement of their own. */
    public static String outdent(String code, String indent) {
        StringBuilder out = new StringBuilder();
        String quote = null;
        boolean kept = false;
        int depth = 0;
        int i = 0;
        while (i < code.length()) {
            char c = code.charAt(i);
            if (quote == null && c == '#') {
                int end = code.indexOf('\n', i);
                end = end < 0 ? code.length() : end;
                out.append(code, i, end);
                i = end;
            } else if (quote == null && (c == '"' || c == '\'')) {
                quote = code.startsWith(String.valueOf(c).repeat(3), i) ? String.valueOf(c).repeat(3) : String.valueOf(c);
                kept = depth > 0 || !isFirst(out);
                out.append(quote);
                i += quote.length();
            } else if (quote != null && (kept || c != '\n')) {
                int next = insideString(code, i, quote, out);
                quote = next < 0 ? null : quote;
                i = next < 0 ? -next - 1 : next;
            } else {
                depth += quote != null ? 0 : "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                out.append(c);
                i++;
                i += c == '\n' && code.startsWith(indent, i) ? indent.length() : 0;
            }
        }
        return out.toString();
    }

    /** Whether a string that is put here begins a statement. */
    private static boolean isFirst(StringBuilder code) {
        int start = code.lastIndexOf("\n") + 1;
        boolean continued = start > 1 && code.charAt(start - 2) == '\\';
        return !continued && code.substring(start).strip().matches("[rRuU]?");
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
