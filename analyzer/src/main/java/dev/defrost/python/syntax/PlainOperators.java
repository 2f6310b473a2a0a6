package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Operators, by how tightly they bind ("Operator precedence" in the language reference). */
abstract class PlainOperators extends PlainPrimaries {
    PlainOperators(String text, Tokens tokens) {
        super(text, tokens);
    }

    @Override
    final Expr disjunction() {
        int start = start();
        Expr first = conjunction();
        if (!is(Token.OR)) {
            return first;
        }
        List<Expr> values = new ArrayList<>();
        values.add(first);
        while (take(Token.OR)) {
            values.add(conjunction());
        }
        return new Expr.BoolOp(start, end(), false, list(values));
    }

    private Expr conjunction() {
        int start = start();
        Expr first = inversion();
        if (!is(Token.AND)) {
            return first;
        }
        List<Expr> values = new ArrayList<>();
        values.add(first);
        while (take(Token.AND)) {
            values.add(inversion());
        }
        return new Expr.BoolOp(start, end(), true, list(values));
    }

    private Expr inversion() {
        int start = start();
        if (take(Token.NOT)) {
            Expr operand = inversion();
            return new Expr.UnaryOp(start, end(), "not", operand);
        }
        return comparison();
    }

    private Expr comparison() {
        int start = start();
        Expr left = binary(1);
        String op = comparisonOperator();
        if (op == null) {
            return left;
        }
        List<String> ops = new ArrayList<>();
        List<Expr> comparators = new ArrayList<>();
        while (op != null) {
            ops.add(op);
            comparators.add(binary(1));
            op = comparisonOperator();
        }
        return new Expr.Compare(start, end(), left, list(ops), list(comparators));
    }

    /** Steps over a comparison operator, if one is here. */
    private String comparisonOperator() {
        Token kind = kind();
        switch (kind) {
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL, IN -> {
                at++;
                return kind.text;
            }
            case IS -> {
                at++;
                return take(Token.NOT) ? "is not" : "is";
            }
            case NOT -> {
                at++;
                expect(Token.IN);
                return "not in";
            }
            default -> {
                return null;
            }
        }
    }

    /** Binary operators that bind at least so tightly, all of which go from left to right. */
    @Override
    final Expr binary(int weakest) {
        int start = start();
        Expr left = factor();
        while (kind().strength >= weakest) {
            Token op = kind();
            at++;
            Expr right = binary(op.strength + 1);
            left = new Expr.BinOp(start, end(), left, op.text, right);
        }
        return left;
    }

    private Expr factor() {
        int start = start();
        Token kind = kind();
        if (kind == Token.PLUS || kind == Token.MINUS || kind == Token.TILDE) {
            at++;
            Expr operand = factor();
            return new Expr.UnaryOp(start, end(), kind.text, operand);
        }
        Expr left = awaited();
        if (!take(Token.DOUBLE_STAR)) {
            return left;
        }
        Expr right = factor();
        return new Expr.BinOp(start, end(), left, "**", right);
    }

    private Expr awaited() {
        int start = start();
        if (!take(Token.AWAIT)) {
            return primary();
        }
        Expr value = primary();
        return new Expr.Await(start, end(), value);
    }
}
