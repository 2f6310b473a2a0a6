package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Names, numbers, constants and strings, those with replacement fields, too ("Literals" in the language reference). */
abstract class PlainLiterals extends TokenCursor {
    PlainLiterals(String text, Tokens tokens) {
        super(text, tokens);
    }

    /** What a replacement field holds, of which these are the tokens. */
    abstract Expr field(Tokens inside);

    final Expr.Name nameExpression() {
        int start = start();
        String name = name();
        if (name.equals("__debug__")) {
            throw NotPlain.here();
        }
        return new Expr.Name(start, end(), name);
    }

    final Expr number() {
        int start = start();
        at++;
        String digits = text.substring(start, end());
        boolean real = digits.indexOf('.') >= 0 || !digits.startsWith("0x") && !digits.startsWith("0X") && (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0);
        return new Expr.Constant(start, end(), real ? Expr.Kind.FLOAT : Expr.Kind.INT, digits);
    }

    final Expr constant(Expr.Kind kind) {
        int start = start();
        at++;
        return new Expr.Constant(start, end(), kind, null);
    }

    /** Adjacent literals, which are one. */
    final Expr strings() {
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
        Expr value = field(Tokenizer.ofField(text, field.start() + 1, field.valueEnd()));
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
