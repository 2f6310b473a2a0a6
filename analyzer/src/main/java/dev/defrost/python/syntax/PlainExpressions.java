package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parses expressions by recursive descent; each method answers with the tree of what starts at the current token, and steps behind it. */
class PlainExpressions {
    final String text;
    final Tokens tokens;
    int at;

    PlainExpressions(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    final Token kind() {
        return tokens.kind(at);
    }

    final boolean is(Token kind) {
        return tokens.kind(at) == kind;
    }

    final boolean isNext(Token kind) {
        return tokens.kind(at + 1) == kind;
    }

    final boolean take(Token kind) {
        if (tokens.kind(at) == kind) {
            at++;
            return true;
        }
        return false;
    }

    final void expect(Token kind) {
        if (!take(kind)) {
            throw NotPlain.here();
        }
    }

    final int start() {
        return tokens.start(at);
    }

    /** Where the last token ends that was stepped over. */
    final int end() {
        return tokens.end(at - 1);
    }

    final String name() {
        expect(Token.NAME);
        return text.substring(tokens.start(at - 1), tokens.end(at - 1));
    }

    static <N> List<N> list(List<N> nodes) {
        return nodes.isEmpty() ? List.of() : Collections.unmodifiableList(nodes);
    }

    // ---- lists and what binds least

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

    private Expr starNamedExpression() {
        return is(Token.STAR) ? starred() : namedExpression();
    }

    private Expr starred() {
        int start = start();
        expect(Token.STAR);
        Expr value = binary(1);
        return new Expr.Starred(start, end(), value);
    }

    private static Expr unstarred(Expr expr) {
        if (expr instanceof Expr.Starred) {
            throw NotPlain.here();
        }
        return expr;
    }

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

    private Expr yielded() {
        int start = start();
        expect(Token.YIELD);
        if (take(Token.FROM)) {
            Expr value = expression();
            return new Expr.YieldFrom(start, end(), value);
        }
        Expr value = kind().startsExpression() ? starExpressions() : null;
        return new Expr.Yield(start, end(), value);
    }

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

    // ---- operators

    private Expr disjunction() {
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

    // ---- attributes, calls, subscripts

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

    // ---- atoms

    final Expr.Name nameExpression() {
        int start = start();
        String name = name();
        if (name.equals("__debug__")) {
            throw NotPlain.here();
        }
        return new Expr.Name(start, end(), name);
    }

    private Expr atom() {
        int start = start();
        switch (kind()) {
            case NAME -> {
                return nameExpression();
            }
            case NUMBER -> {
                at++;
                String digits = text.substring(start, end());
                boolean real = digits.indexOf('.') >= 0 || !digits.startsWith("0x") && !digits.startsWith("0X") && (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0);
                return new Expr.Constant(start, end(), real ? Expr.Kind.FLOAT : Expr.Kind.INT, digits);
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

    private Expr constant(Expr.Kind kind) {
        int start = start();
        at++;
        return new Expr.Constant(start, end(), kind, null);
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

    // ---- comprehensions

    private boolean startsClause() {
        return is(Token.FOR) || is(Token.ASYNC);
    }

    private List<Comprehension> clauses() {
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

    // ---- targets

    /** What a loop fills. */
    final Expr targets() {
        int start = start();
        Expr first = targetElement();
        if (!is(Token.COMMA)) {
            return assignable(first);
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (take(Token.COMMA) && kind().startsExpression()) {
            elements.add(targetElement());
        }
        return assignable(new Expr.TupleExpr(start, end(), list(elements)));
    }

    private Expr targetElement() {
        int start = start();
        if (!take(Token.STAR)) {
            return primary();
        }
        Expr value = primary();
        return new Expr.Starred(start, end(), value);
    }

    /** The expression, which may be assigned to. */
    static Expr assignable(Expr target) {
        if (target instanceof Expr.TupleExpr tuple) {
            assignable(tuple.elements);
        } else if (target instanceof Expr.ListExpr list) {
            assignable(list.elements);
        } else {
            single(target);
        }
        return target;
    }

    private static void assignable(List<Expr> elements) {
        boolean starred = false;
        for (Expr element : elements) {
            if (element instanceof Expr.Starred star && !starred) {
                starred = true;
                assignable(star.value);
            } else {
                assignable(element);
            }
        }
    }

    /** A name, an attribute or an element. */
    static void single(Expr target) {
        if (!(target instanceof Expr.Name || target instanceof Expr.Attribute || target instanceof Expr.Subscript)) {
            throw NotPlain.here();
        }
    }

    // ---- strings

    /** Adjacent literals, which are one. */
    private Expr strings() {
        int start = start();
        boolean formatted = false;
        int first = at;
        while (is(Token.STRING) || is(Token.FORMATTED)) {
            formatted |= is(Token.FORMATTED);
            at++;
        }
        if (formatted) {
            return new Expr.JoinedString(start, end(), joined(first, at), false);
        }
        boolean bytes = prefix(first).bytes();
        String value = value(first);
        if (at > first + 1) {
            StringBuilder whole = new StringBuilder(value);
            for (int i = first + 1; i < at; i++) {
                if (prefix(i).bytes() != bytes) {
                    throw NotPlain.here();
                }
                whole.append(value(i));
            }
            value = whole.toString();
        }
        return new Expr.Constant(start, end(), bytes ? Expr.Kind.BYTES : Expr.Kind.STRING, value);
    }

    private int quote(int token) {
        int quote = tokens.start(token);
        while (Tokenizer.isNameStart(text.charAt(quote))) {
            quote++;
        }
        return quote;
    }

    private StringPrefix prefix(int token) {
        return StringPrefix.of(text, tokens.start(token), quote(token));
    }

    private String value(int token) {
        StringPrefix prefix = prefix(token);
        int quote = quote(token);
        int marks = PlainStrings.isTriple(text, quote) && tokens.end(token) - quote > 2 ? 3 : 1;
        return PlainStrings.value(text, quote + marks, tokens.end(token) - marks, prefix.raw(), prefix.bytes());
    }

    private List<Expr> joined(int from, int to) {
        List<Expr> values = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == Token.FORMATTED) {
                FormattedString string = tokens.formatted(i);
                string.pieces().forEach(piece -> append(values, value(piece, string.raw())));
            } else {
                String value = value(i);
                if (value.isEmpty() || prefix(i).bytes()) {
                    throw NotPlain.here();
                }
                append(values, new Expr.Constant(tokens.start(i), tokens.end(i), Expr.Kind.STRING, value));
            }
        }
        return list(values);
    }

    /** Adds a value; texts that follow each other are one. */
    private static void append(List<Expr> values, Expr value) {
        if (!values.isEmpty() && value instanceof Expr.Constant text && values.get(values.size() - 1) instanceof Expr.Constant before) {
            values.set(values.size() - 1, new Expr.Constant(before.start, text.end, Expr.Kind.STRING, before.value + text.value));
        } else {
            values.add(value);
        }
    }

    private Expr value(FormattedString.Piece piece, boolean raw) {
        if (piece instanceof FormattedString.Literal literal) {
            String written = PlainStrings.value(text, literal.start(), literal.end(), raw, false);
            String value = literal.doubled() ? written.replace("{{", "{").replace("}}", "}") : written;
            return new Expr.Constant(literal.start(), literal.shownEnd(), Expr.Kind.STRING, value);
        }
        FormattedString.Field field = (FormattedString.Field) piece;
        PlainExpressions inside = new PlainExpressions(text, Tokenizer.ofField(text, field.start() + 1, field.valueEnd()));
        Expr value = inside.yieldOrStarExpressions();
        inside.expect(Token.END);
        return new Expr.FormattedValue(field.start(), field.end(), value, field.conversion(), format(field, raw));
    }

    private Expr format(FormattedString.Field field, boolean raw) {
        if (field.format() == null) {
            return null;
        }
        List<Expr> values = new ArrayList<>();
        field.format().forEach(piece -> values.add(value(piece, raw)));
        return new Expr.JoinedString(field.formatStart(), field.end() - 1, list(values), false);
    }
}
