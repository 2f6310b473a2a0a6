package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses expressions by recursive descent: each method answers with the tree of what starts at the current token, and steps behind it. Here is what binds
 * least: lists of expressions, {@code yield}, {@code :=}, {@code if else} and {@code lambda}.
 */
class PlainExpressions extends PlainOperators {
    PlainExpressions(String text, Tokens tokens) {
        super(text, tokens);
    }

    /** {@code a, *b}: one expression, or a tuple without parentheses. */
    final Expr starExpressions() {
        int start = start();
        Expr first = starExpression();
        return is(Token.COMMA) ? tuple(start, first) : unstarred(first);
    }

    private Expr tuple(int start, Expr first) {
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (take(Token.COMMA) && kind().startsExpression()) {
            elements.add(starExpression());
        }
        return new Expr.TupleExpr(start, end(), list(elements));
    }

    private Expr starExpression() {
        return is(Token.STAR) ? starred() : expression();
    }

    @Override
    final Expr starNamedExpression() {
        return is(Token.STAR) ? starred() : namedExpression();
    }

    private Expr starred() {
        int start = start();
        expect(Token.STAR);
        Expr value = binary(1);
        return new Expr.Starred(start, end(), value);
    }

    @Override
    final Expr namedExpression() {
        if (!is(Token.NAME) || !isNext(Token.WALRUS)) {
            return expression();
        }
        int start = start();
        Expr.Name target = nameExpression();
        expect(Token.WALRUS);
        Expr value = expression();
        return new Expr.NamedExpr(start, end(), target, value);
    }

    final Expr yieldOrStarExpressions() {
        return is(Token.YIELD) ? yielded() : starExpressions();
    }

    @Override
    final Expr yielded() {
        int start = start();
        expect(Token.YIELD);
        if (take(Token.FROM)) {
            Expr value = expression();
            return new Expr.YieldFrom(start, end(), value);
        }
        Expr value = kind().startsExpression() ? starExpressions() : null;
        return new Expr.Yield(start, end(), value);
    }

    @Override
    final Expr expression() {
        int start = start();
        if (is(Token.LAMBDA)) {
            return lambda();
        }
        Expr body = disjunction();
        if (!take(Token.IF)) {
            return body;
        }
        Expr test = disjunction();
        expect(Token.ELSE);
        Expr orElse = expression();
        return new Expr.Conditional(start, end(), test, body, orElse);
    }

    private Expr lambda() {
        int start = start();
        expect(Token.LAMBDA);
        Parameters parameters = parameters(end(), Token.COLON, false);
        Expr body = expression();
        return new Expr.Lambda(start, end(), parameters, body);
    }

    /** The parameters up to {@code close}, and that; {@code from} is where what is in front of them ends. */
    final Parameters parameters(int from, Token close, boolean annotated) {
        List<Parameter> positionalOnly = List.of();
        List<Parameter> positional = new ArrayList<>();
        List<Parameter> keywordOnly = new ArrayList<>();
        Parameter varArgs = null;
        Parameter keywordArgs = null;
        boolean star = false;
        boolean defaulted = false;
        while (!is(close)) {
            if (keywordArgs != null) {
                throw NotPlain.here();
            } else if (take(Token.SLASH)) {
                if (star || !positionalOnly.isEmpty() || positional.isEmpty()) {
                    throw NotPlain.here();
                }
                positionalOnly = list(positional);
                positional = new ArrayList<>();
            } else if (take(Token.STAR)) {
                if (star) {
                    throw NotPlain.here();
                }
                star = true;
                varArgs = is(Token.COMMA) ? null : parameter(annotated, false);
            } else if (take(Token.DOUBLE_STAR)) {
                keywordArgs = parameter(annotated, false);
            } else {
                Parameter parameter = parameter(annotated, true);
                if (!star && defaulted && parameter.defaultValue == null) {
                    throw NotPlain.here();
                }
                defaulted |= parameter.defaultValue != null;
                (star ? keywordOnly : positional).add(parameter);
            }
            if (!is(close)) {
                expect(Token.COMMA);
            }
        }
        if (star && varArgs == null && keywordOnly.isEmpty()) {
            throw NotPlain.here();
        }
        int end = start();
        expect(close);
        return new Parameters(from, end, positionalOnly, list(positional), varArgs, list(keywordOnly), keywordArgs);
    }

    private Parameter parameter(boolean annotated, boolean mayHaveDefault) {
        int start = start();
        String name = name();
        Expr annotation = annotated && take(Token.COLON) ? expression() : null;
        int end = end();
        return new Parameter(start, end, name, annotation, mayHaveDefault && take(Token.ASSIGN) ? expression() : null);
    }

    @Override
    final Expr field(Tokens inside) {
        PlainExpressions field = new PlainExpressions(text, inside);
        Expr value = field.yieldOrStarExpressions();
        field.expect(Token.END);
        return value;
    }
}
