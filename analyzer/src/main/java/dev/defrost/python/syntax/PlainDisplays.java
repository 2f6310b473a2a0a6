package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Atoms: what stands in brackets, and what comprehensions go through ("Atoms" in the language reference). */
abstract class PlainDisplays extends PlainLiterals {
    PlainDisplays(String text, Tokens tokens) {
        super(text, tokens);
    }

    abstract Expr expression();

    abstract Expr namedExpression();

    abstract Expr starNamedExpression();

    abstract Expr yielded();

    abstract Expr disjunction();

    abstract Expr binary(int weakest);

    abstract Expr primary();

    final Expr atom() {
        int start = start();
        switch (kind()) {
            case NAME -> {
                return nameExpression();
            }
            case NUMBER -> {
                return number();
            }
            case STRING, FORMATTED -> {
                return strings();
            }
            case NONE -> {
                return constant(Expr.Kind.NONE);
            }
            case TRUE -> {
                return constant(Expr.Kind.TRUE);
            }
            case FALSE -> {
                return constant(Expr.Kind.FALSE);
            }
            case ELLIPSIS -> {
                return constant(Expr.Kind.ELLIPSIS);
            }
            case OPEN_PARENTHESIS -> {
                return parenthesized();
            }
            case OPEN_BRACKET -> {
                return bracketed();
            }
            case OPEN_BRACE -> {
                return braced();
            }
            default -> throw NotPlain.here();
        }
    }

    private Expr parenthesized() {
        int start = start();
        expect(Token.OPEN_PARENTHESIS);
        if (take(Token.CLOSE_PARENTHESIS)) {
            return new Expr.TupleExpr(start, end(), List.of());
        }
        if (is(Token.YIELD)) {
            Expr inner = yielded();
            expect(Token.CLOSE_PARENTHESIS);
            return inner;
        }
        Expr first = starNamedExpression();
        if (take(Token.CLOSE_PARENTHESIS)) {
            return unstarred(first);
        }
        if (startsClause()) {
            List<Comprehension> clauses = clauses();
            expect(Token.CLOSE_PARENTHESIS);
            return new Expr.GeneratorExp(start, end(), unstarred(first), clauses);
        }
        List<Expr> elements = elements(first, Token.CLOSE_PARENTHESIS);
        return new Expr.TupleExpr(start, end(), elements);
    }

    private Expr bracketed() {
        int start = start();
        expect(Token.OPEN_BRACKET);
        if (take(Token.CLOSE_BRACKET)) {
            return new Expr.ListExpr(start, end(), List.of());
        }
        Expr first = starNamedExpression();
        if (startsClause()) {
            List<Comprehension> clauses = clauses();
            expect(Token.CLOSE_BRACKET);
            return new Expr.ListComp(start, end(), unstarred(first), clauses);
        }
        List<Expr> elements = elements(first, Token.CLOSE_BRACKET);
        return new Expr.ListExpr(start, end(), elements);
    }

    /** The elements of a display of which the first was parsed, and its closing bracket. */
    private List<Expr> elements(Expr first, Token close) {
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (take(Token.COMMA) && !is(close)) {
            elements.add(starNamedExpression());
        }
        expect(close);
        return list(elements);
    }

    private Expr braced() {
        int start = start();
        expect(Token.OPEN_BRACE);
        if (take(Token.CLOSE_BRACE)) {
            return new Expr.DictExpr(start, end(), List.of(), List.of());
        }
        Expr first = is(Token.DOUBLE_STAR) ? null : starNamedExpression();
        if (first == null || is(Token.COLON)) {
            return dict(start, first);
        }
        if (startsClause()) {
            List<Comprehension> clauses = clauses();
            expect(Token.CLOSE_BRACE);
            return new Expr.SetComp(start, end(), unstarred(first), clauses);
        }
        List<Expr> elements = elements(first, Token.CLOSE_BRACE);
        return new Expr.SetExpr(start, end(), elements);
    }

    private Expr dict(int start, Expr first) {
        List<Expr> keys = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        Expr key = first;
        do {
            if (is(Token.CLOSE_BRACE)) {
                break;
            } else if (take(Token.DOUBLE_STAR)) {
                keys.add(null);
                values.add(binary(1));
            } else {
                key = key == null ? expression() : key;
                if (key instanceof Expr.Starred || key instanceof Expr.NamedExpr) {
                    throw NotPlain.here();
                }
                expect(Token.COLON);
                Expr value = expression();
                if (keys.isEmpty() && startsClause()) {
                    List<Comprehension> clauses = clauses();
                    expect(Token.CLOSE_BRACE);
                    return new Expr.DictComp(start, end(), key, value, clauses);
                }
                keys.add(key);
                values.add(value);
            }
            key = null;
        } while (take(Token.COMMA));
        expect(Token.CLOSE_BRACE);
        return new Expr.DictExpr(start, end(), list(keys), list(values));
    }

    final boolean startsClause() {
        return is(Token.FOR) || is(Token.ASYNC);
    }

    final List<Comprehension> clauses() {
        List<Comprehension> clauses = new ArrayList<>();
        while (startsClause()) {
            int start = start();
            boolean isAsync = take(Token.ASYNC);
            expect(Token.FOR);
            Expr target = targets();
            expect(Token.IN);
            Expr iter = disjunction();
            List<Expr> ifs = new ArrayList<>();
            while (take(Token.IF)) {
                ifs.add(disjunction());
            }
            clauses.add(new Comprehension(start, end(), target, iter, list(ifs), isAsync));
        }
        return list(clauses);
    }

    /** What a loop fills. */
    final Expr targets() {
        int start = start();
        Expr first = targetElement();
        if (!is(Token.COMMA)) {
            return Targets.assignable(first);
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (take(Token.COMMA) && kind().startsExpression()) {
            elements.add(targetElement());
        }
        return Targets.assignable(new Expr.TupleExpr(start, end(), list(elements)));
    }

    private Expr targetElement() {
        int start = start();
        if (!take(Token.STAR)) {
            return primary();
        }
        Expr value = primary();
        return new Expr.Starred(start, end(), value);
    }

    static Expr unstarred(Expr expr) {
        if (expr instanceof Expr.Starred) {
            throw NotPlain.here();
        }
        return expr;
    }
}
