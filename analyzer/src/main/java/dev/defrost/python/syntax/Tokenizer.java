package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits plain text into tokens: names of ASCII characters, lines that end with a line feed, indentation by spaces. Throws {@link NotPlain} where the
 * text holds anything else, be it valid or not.
 */
final class Tokenizer {
    private static final int DEEPEST = 60;
    private static final Map<String, Token> KEYWORDS = new HashMap<>();

    static {
        for (Token each : Token.values()) {
            if (each.isKeyword()) {
                KEYWORDS.put(each.text, each);
            }
        }
    }

    private final String text;
    private final int length;
    private final Tokens tokens;
    private final int[] indents = new int[DEEPEST];
    private final List<Module.Comment> comments = new ArrayList<>();
    private int depth;
    private int brackets;
    private int at;

    private Tokenizer(String text, int from, int to) {
        this.text = text;
        this.at = from;
        this.length = to;
        this.tokens = new Tokens((to - from) / 4);
    }

    /** The tokens of a file. */
    static Tokens ofFile(String text) {
        Tokenizer tokenizer = new Tokenizer(text, 0, text.length());
        tokenizer.lines();
        tokenizer.tokens.comments = List.copyOf(tokenizer.comments);
        return tokenizer.tokens;
    }

    /** The tokens of a stretch of one line that stands between brackets. */
    static Tokens ofField(String text, int from, int to) {
        Tokenizer tokenizer = new Tokenizer(text, from, to);
        tokenizer.brackets = 1;
        while (tokenizer.blank()) {
            tokenizer.token();
        }
        if (tokenizer.brackets != 1 || !tokenizer.comments.isEmpty()) {
            throw NotPlain.here();
        }
        tokenizer.tokens.add(Token.END, to, tokenizer.tokens.lastEnd());
        return tokenizer.tokens;
    }

    private void lines() {
        while (at < length) {
            int column = indentation();
            if (at == length || text.charAt(at) == '\n') {
                at++;
            } else if (text.charAt(at) == '#') {
                comment();
            } else {
                indent(column);
                line();
            }
        }
        if (brackets > 0) {
            throw NotPlain.here();
        }
        indent(0);
        tokens.add(Token.END, length, tokens.lastEnd());
    }

    private int indentation() {
        int start = at;
        while (at < length && text.charAt(at) == ' ') {
            at++;
        }
        if (at < length && (text.charAt(at) == '\t' || text.charAt(at) == '\\')) {
            throw NotPlain.here();
        }
        return at - start;
    }

    private void indent(int column) {
        if (column > indents[depth]) {
            if (++depth == DEEPEST) {
                throw NotPlain.here();
            }
            indents[depth] = column;
            tokens.add(Token.INDENT, at, tokens.lastEnd());
        }
        while (column < indents[depth]) {
            depth--;
            tokens.add(Token.DEDENT, at, tokens.lastEnd());
        }
        if (column != indents[depth]) {
            throw NotPlain.here();
        }
    }

    /** One logical line with its end. */
    private void line() {
        while (blank()) {
            token();
        }
        tokens.add(Token.NEWLINE, at, tokens.lastEnd());
        at++;
    }

    /** Steps over white space and comments, inside brackets over ends of lines too; answers whether a token follows. */
    private boolean blank() {
        while (at < length) {
            switch (text.charAt(at)) {
                case ' ', '\t' -> at++;
                case '#' -> comment();
                case '\\' -> continuation();
                case '\n' -> {
                    if (brackets == 0) {
                        return false;
                    }
                    at++;
                }
                default -> {
                    return true;
                }
            }
        }
        return false;
    }

    private void comment() {
        int end = text.indexOf('\n', at);
        end = end < 0 || end > length ? length : end;
        comments.add(new Module.Comment(at, end));
        at = end;
    }

    /** A line that goes on in the next one, which holds something. */
    private void continuation() {
        at++;
        if (at == length || text.charAt(at) != '\n') {
            throw NotPlain.here();
        }
        at++;
        while (at < length && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at == length || text.charAt(at) == '\n' || text.charAt(at) == '#' || text.charAt(at) == '\\') {
            throw NotPlain.here();
        }
    }

    private void token() {
        int start = at;
        char c = text.charAt(at);
        if (isNameStart(c)) {
            word(start);
        } else if (isDigit(c) || c == '.' && isDigit(next(1))) {
            at = Numbers.end(text, start, length);
            tokens.add(Token.NUMBER, start, at);
        } else if (c == '"' || c == '\'') {
            string(start, at);
        } else {
            Token kind = operator(c);
            at += kind.text.length();
            tokens.add(kind, start, at);
        }
    }

    private void word(int start) {
        int end = start + 1;
        while (end < length && (isNameStart(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        char after = end < length ? text.charAt(end) : ' ';
        if (after == '"' || after == '\'') {
            string(start, end);
        } else if (after > 127) {
            throw NotPlain.here();
        } else {
            Token keyword = end - start < 2 || end - start > 8 ? null : KEYWORDS.get(text.substring(start, end));
            tokens.add(keyword == null ? Token.NAME : keyword, start, end);
            at = end;
        }
    }

    private void string(int start, int quote) {
        StringPrefix prefix = StringPrefix.of(text, start, quote);
        if (prefix.formatted()) {
            FormattedString string = FormattedString.scan(text, quote, length, prefix.raw());
            at = string.end();
            tokens.add(string, start);
        } else {
            at = PlainStrings.end(text, quote, length);
            tokens.add(Token.STRING, start, at);
        }
    }

    static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private char next(int distance) {
        return at + distance < length ? text.charAt(at + distance) : '\n';
    }

    private Token operator(char c) {
        return switch (c) {
            case '(' -> opened(Token.OPEN_PARENTHESIS);
            case '[' -> opened(Token.OPEN_BRACKET);
            case '{' -> opened(Token.OPEN_BRACE);
            case ')' -> closed(Token.CLOSE_PARENTHESIS);
            case ']' -> closed(Token.CLOSE_BRACKET);
            case '}' -> closed(Token.CLOSE_BRACE);
            case ',' -> Token.COMMA;
            case ';' -> Token.SEMICOLON;
            case '~' -> Token.TILDE;
            case ':' -> withEqual(Token.COLON, Token.WALRUS);
            case '.' -> next(1) == '.' && next(2) == '.' ? Token.ELLIPSIS : Token.DOT;
            case '=' -> withEqual(Token.ASSIGN, Token.EQUAL);
            case '+' -> withEqual(Token.PLUS, Token.PLUS_ASSIGN);
            case '-' -> next(1) == '>' ? Token.ARROW : withEqual(Token.MINUS, Token.MINUS_ASSIGN);
            case '*' -> twice(c, Token.STAR, Token.STAR_ASSIGN, Token.DOUBLE_STAR, Token.DOUBLE_STAR_ASSIGN);
            case '/' -> twice(c, Token.SLASH, Token.SLASH_ASSIGN, Token.DOUBLE_SLASH, Token.DOUBLE_SLASH_ASSIGN);
            case '<' -> twice(c, Token.LESS, Token.LESS_EQUAL, Token.SHIFT_LEFT, Token.SHIFT_LEFT_ASSIGN);
            case '>' -> twice(c, Token.GREATER, Token.GREATER_EQUAL, Token.SHIFT_RIGHT, Token.SHIFT_RIGHT_ASSIGN);
            case '%' -> withEqual(Token.PERCENT, Token.PERCENT_ASSIGN);
            case '@' -> withEqual(Token.AT_SIGN, Token.AT_ASSIGN);
            case '&' -> withEqual(Token.AMPERSAND, Token.AMPERSAND_ASSIGN);
            case '|' -> withEqual(Token.BAR, Token.BAR_ASSIGN);
            case '^' -> withEqual(Token.CARET, Token.CARET_ASSIGN);
            case '!' -> withEqual(null, Token.NOT_EQUAL);
            default -> throw NotPlain.here();
        };
    }

    private Token opened(Token kind) {
        if (++brackets > DEEPEST) {
            throw NotPlain.here();
        }
        return kind;
    }

    private Token closed(Token kind) {
        if (--brackets < 0) {
            throw NotPlain.here();
        }
        return kind;
    }

    private Token withEqual(Token alone, Token withEqual) {
        Token kind = next(1) == '=' ? withEqual : alone;
        if (kind == null || next(1) == '>' && alone == Token.LESS) {
            throw NotPlain.here();
        }
        return kind;
    }

    private Token twice(char c, Token once, Token onceWithEqual, Token twice, Token twiceWithEqual) {
        if (next(1) == c) {
            return next(2) == '=' ? twiceWithEqual : twice;
        }
        return withEqual(once, onceWithEqual);
    }
}
