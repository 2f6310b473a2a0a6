package dev.defrost.recipes.python.text;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;

/** Code inside the replacement fields of f-strings, which before Python 3.12 may hold neither the string's own quotes nor backslashes. */
public final class StringFields {
    private StringFields() {}

    /** The delimiter of the f-string around the node; null when it stands in none. */
    static String delimiterAround(Node node, String text) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (at instanceof Expr.JoinedString joined) {
                int quote = joined.start;
                while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
                    quote++;
                }
                String one = text.substring(quote, quote + 1);
                return text.startsWith(one.repeat(3), quote) ? one.repeat(3) : one;
            }
        }
        return null;
    }

    /** Whether the node stands in a field that shows its own source: {@code {x=}}. */
    static boolean isShownAsSource(Node node, String text) {
        for (Node at = node; at != null; at = at.parent()) {
            if (at.parent() instanceof Expr.FormattedValue field && field.value == at && text.substring(at.end, field.end).strip().startsWith("=")) {
                return true;
            }
        }
        return false;
    }

    /** The code with quotes that fit into the string; null when none do. */
    public static String fit(String code, String delimiter) {
        char own = delimiter.charAt(0);
        char other = own == '"' ? '\'' : '"';
        if (code.indexOf('\\') >= 0 || delimiter.length() == 1 && code.indexOf('\n') >= 0) {
            return null;
        }
        boolean clash = code.contains(delimiter) || delimiter.length() == 3 && code.endsWith(String.valueOf(own));
        if (clash && code.indexOf(other) >= 0) {
            return null;
        }
        String fitted = clash ? code.replace(own, other) : code;
        return fitted.startsWith("{") ? " " + fitted + " " : fitted;
    }
}
