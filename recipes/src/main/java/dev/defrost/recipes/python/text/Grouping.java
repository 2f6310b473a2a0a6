package dev.defrost.recipes.python.text;

import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.regex.Pattern;

/** Parentheses around code of a lower precedence than what it replaces: {@code a or b} in the place of {@code bucket.name} in {@code bucket.name + "/"}. */
public final class Grouping {
    private static final Pattern LAMBDA = Pattern.compile(" lambda\\b");
    private static final Pattern OPERATOR = Pattern.compile("[-+*/%@&|^<>=~]");

    private Grouping() {}

    /** How tightly code binds, loosest first. */
    private enum Strength { CONDITIONAL, BOOLEAN, OPERATION, PRIMARY }

    /** The code as it stands for the node among what is around it. */
    static String inPlaceOf(Node node, String code, String source) {
        boolean primary = node instanceof Expr.Name || node instanceof Expr.Attribute || node instanceof Expr.Call || node instanceof Expr.Subscript;
        Strength needed = needed(node);
        boolean looser = needed != Strength.CONDITIONAL && primary && !isInBrackets(node, source) && strength(code).compareTo(needed) < 0;
        return looser ? "(" + code + ")" : code;
    }

    /** The code as a part of a conditional expression or of a test. */
    public static String operand(String code) {
        return strength(code).compareTo(Strength.OPERATION) < 0 ? "(" + code + ")" : code;
    }

    /** What is around the node takes part of looser code for itself. */
    private static Strength needed(Node node) {
        Node parent = node.parent();
        if (parent instanceof Comprehension) {
            return Strength.BOOLEAN;
        }
        if (parent instanceof Expr.BoolOp || parent instanceof Expr.UnaryOp unary && unary.op.equals("not") || parent instanceof Expr.Starred
                || parent instanceof Expr.Conditional conditional && conditional.orElse != node) {
            return Strength.OPERATION;
        }
        boolean tight = parent instanceof Expr.BinOp || parent instanceof Expr.UnaryOp || parent instanceof Expr.Compare || parent instanceof Expr.Await
                || parent instanceof Expr.Attribute || parent instanceof Expr.Call call && call.function == node
                || parent instanceof Expr.Subscript subscript && subscript.value == node;
        return tight ? Strength.PRIMARY : Strength.CONDITIONAL;
    }

    private static boolean isInBrackets(Node node, String source) {
        return node.start > 0 && node.end < source.length() && source.charAt(node.start - 1) == '(' && source.charAt(node.end) == ')';
    }

    /** The strength of the loosest operator outside of brackets and strings; several expressions, clauses and stars count as primary. */
    private static Strength strength(String code) {
        if (isDotted(code)) {
            return Strength.PRIMARY;
        }
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfString(code, i);
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0) {
                outside.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        String words = " " + outside + " ";
        if (words.indexOf(',') >= 0 || words.indexOf('#') >= 0 || words.startsWith(" *") || words.contains(" for ")) {
            return Strength.PRIMARY;
        }
        if (words.contains(" if ") || LAMBDA.matcher(words).find()) {
            return Strength.CONDITIONAL;
        }
        if (words.contains(" or ") || words.contains(" and ") || words.contains(" not ") && !words.contains(" in ") && !words.contains(" is ")) {
            return Strength.BOOLEAN;
        }
        return words.strip().indexOf(' ') >= 0 || OPERATOR.matcher(words).find() ? Strength.OPERATION : Strength.PRIMARY;
    }

    /** Names with dots between them, most of what is asked about. */
    private static boolean isDotted(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c != '.' && c != '_' && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static int endOfString(String code, int start) {
        String quote = code.substring(start, start + 1);
        String delimiter = code.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
        int i = start + delimiter.length();
        while (i < code.length() && !code.startsWith(delimiter, i)) {
            i += code.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + delimiter.length(), code.length()) - 1;
    }
}
