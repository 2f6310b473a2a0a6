package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.syntax.Expr;

/** Where an expression stands with the parentheses around it. */
record Parentheses(int start, int end) {
    /** The expression alone. */
    static Parentheses none(Expr expr) {
        return new Parentheses(expr.start, expr.end);
    }

    /** All pairs that hold the expression and white space; of a pair with a comment in it none. */
    static Parentheses around(Expr expr) {
        String text = expr.module().source.text();
        Parentheses all = none(expr);
        while (true) {
            int open = all.start - 1;
            while (open >= 0 && Character.isWhitespace(text.charAt(open))) {
                open--;
            }
            int close = all.end;
            while (close < text.length() && Character.isWhitespace(text.charAt(close))) {
                close++;
            }
            if (open < 0 || close >= text.length() || text.charAt(open) != '(' || text.charAt(close) != ')') {
                return all;
            }
            all = new Parentheses(open, close + 1);
        }
    }
}
