package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Attributes, calls and subscripts of atoms ("Primaries" in the language reference). */
abstract class PlainPrimaries extends PlainDisplays {
    PlainPrimaries(String text, Tokens tokens) {
        super(text, tokens);
    }

    @Override
    final Expr primary() {
        int start = start();
        Expr expr = atom();
        while (true) {
            if (take(Token.DOT)) {
                String name = name();
                expr = new Expr.Attribute(start, end(), expr, name);
            } else if (is(Token.OPEN_PARENTHESIS)) {
                Arguments arguments = arguments(true);
                expr = new Expr.Call(start, end(), expr, list(arguments.positional), list(arguments.keywords));
            } else if (take(Token.OPEN_BRACKET)) {
                Expr index = slices();
                expect(Token.CLOSE_BRACKET);
                expr = new Expr.Subscript(start, end(), expr, index);
            } else {
                return expr;
            }
        }
    }

    /** The arguments of a call, or the bases of a class. */
    record Arguments(List<Expr> positional, List<Keyword> keywords) {}

    final Arguments arguments(boolean isCall) {
        int start = start();
        expect(Token.OPEN_PARENTHESIS);
        Arguments arguments = new Arguments(new ArrayList<>(), new ArrayList<>());
        Set<String> names = null;
        boolean spread = false;
        while (!take(Token.CLOSE_PARENTHESIS)) {
            int from = start();
            if (take(Token.DOUBLE_STAR)) {
                spread = true;
                Expr value = expression();
                arguments.keywords.add(new Keyword(from, end(), null, value));
            } else if (is(Token.NAME) && isNext(Token.ASSIGN)) {
                String name = name();
                expect(Token.ASSIGN);
                Expr value = expression();
                arguments.keywords.add(new Keyword(from, end(), name, value));
                names = names == null ? new HashSet<>() : names;
                if (!names.add(name)) {
                    throw NotPlain.here();
                }
            } else if (take(Token.STAR)) {
                Expr value = expression();
                arguments.positional.add(new Expr.Starred(from, end(), value));
                if (spread) {
                    throw NotPlain.here();
                }
            } else {
                Expr value = namedExpression();
                if (!arguments.keywords.isEmpty()) {
                    throw NotPlain.here();
                }
                if (isCall && arguments.positional.isEmpty() && startsClause()) {
                    List<Comprehension> clauses = clauses();
                    expect(Token.CLOSE_PARENTHESIS);
                    arguments.positional.add(new Expr.GeneratorExp(start, end(), value, clauses));
                    return arguments;
                }
                arguments.positional.add(value);
            }
            if (!is(Token.CLOSE_PARENTHESIS)) {
                expect(Token.COMMA);
            }
        }
        return arguments;
    }

    private Expr slices() {
        int start = start();
        Expr first = slice();
        if (!is(Token.COMMA)) {
            return first;
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (take(Token.COMMA) && !is(Token.CLOSE_BRACKET)) {
            elements.add(slice());
        }
        return new Expr.TupleExpr(start, end(), list(elements));
    }

    private Expr slice() {
        int start = start();
        Expr lower = is(Token.COLON) ? null : namedExpression();
        if (!is(Token.COLON)) {
            return lower;
        }
        if (lower instanceof Expr.NamedExpr) {
            throw NotPlain.here();
        }
        expect(Token.COLON);
        Expr upper = kind().startsExpression() ? expression() : null;
        Expr step = take(Token.COLON) && kind().startsExpression() ? expression() : null;
        return new Expr.Slice(start, end(), lower, upper, step);
    }
}
