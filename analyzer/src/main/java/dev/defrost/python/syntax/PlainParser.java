package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses files of plain Python, which most are, several times as fast as the full parser and into the same tree. Anything rare, unclear or wrong
 * is left to the full parser, and with it every error message: that spares this one most of the grammar (match statements, type parameters, names
 * that are not ASCII, tabs in the indentation, nested quotes of f-strings). What it takes must be valid, and mean to it what it means to Python.
 */
final class PlainParser extends PlainSimpleStatements {
    private PlainParser(String text) {
        super(text, Tokenizer.ofFile(text));
    }

    /** The tree of the text; null where the full parser has to look at it. */
    static Module parse(SourceText source) {
        String text = source.text();
        if (text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0 || text.indexOf('\f') >= 0) {
            return null;
        }
        try {
            PlainParser parser = new PlainParser(text);
            List<Stmt> body = new ArrayList<>();
            while (!parser.is(Token.END)) {
                parser.statement(body);
            }
            Module module = new Module(source, list(body), parser.tokens.comments);
            module.adopt();
            return module;
        } catch (NotPlain | StackOverflowError rare) {
            return null;
        }
    }

    /** Adds one compound statement, or the simple ones of a line. */
    private void statement(List<Stmt> body) {
        switch (kind()) {
            case DEF, CLASS, AT_SIGN -> body.add(decorated());
            case ASYNC -> body.add(isNext(Token.DEF) ? decorated() : isNext(Token.FOR) ? loop() : with());
            case IF -> body.add(condition());
            case FOR -> body.add(loop());
            case WHILE -> body.add(whileLoop());
            case WITH -> body.add(with());
            case TRY -> body.add(attempt());
            default -> simpleStatements(body);
        }
    }

    private void simpleStatements(List<Stmt> body) {
        do {
            body.add(simple());
        } while (take(Token.SEMICOLON) && !is(Token.NEWLINE));
        expect(Token.NEWLINE);
    }

    /** A colon and the statements behind or below it. */
    private List<Stmt> block() {
        expect(Token.COLON);
        List<Stmt> body = new ArrayList<>();
        if (!take(Token.NEWLINE)) {
            simpleStatements(body);
            return list(body);
        }
        expect(Token.INDENT);
        while (!take(Token.DEDENT)) {
            statement(body);
        }
        return list(body);
    }

    private Stmt decorated() {
        List<Expr> decorators = new ArrayList<>();
        while (take(Token.AT_SIGN)) {
            decorators.add(namedExpression());
            expect(Token.NEWLINE);
        }
        return is(Token.CLASS) ? classDefinition(list(decorators)) : function(list(decorators));
    }

    private Stmt function(List<Expr> decorators) {
        int start = start();
        boolean isAsync = take(Token.ASYNC);
        expect(Token.DEF);
        String name = name();
        expect(Token.OPEN_PARENTHESIS);
        Parameters parameters = parameters(end(), Token.CLOSE_PARENTHESIS, true);
        Expr returns = take(Token.ARROW) ? expression() : null;
        List<Stmt> body = block();
        return new Stmt.FunctionDef(start, end(), name, parameters, body, decorators, returns, isAsync);
    }

    private Stmt classDefinition(List<Expr> decorators) {
        int start = start();
        expect(Token.CLASS);
        String name = name();
        Arguments bases = is(Token.OPEN_PARENTHESIS) ? arguments(false) : new Arguments(List.of(), List.of());
        List<Stmt> body = block();
        return new Stmt.ClassDef(start, end(), name, list(bases.positional()), list(bases.keywords()), body, decorators);
    }

    /** An {@code if} or {@code elif} with all that belongs to it. */
    private Stmt condition() {
        int start = start();
        at++;
        Expr test = namedExpression();
        List<Stmt> body = block();
        List<Stmt> orElse = is(Token.ELIF) ? List.of(condition()) : orElse();
        return new Stmt.If(start, end(), test, body, orElse);
    }

    private List<Stmt> orElse() {
        return take(Token.ELSE) ? block() : List.of();
    }

    private Stmt loop() {
        int start = start();
        boolean isAsync = take(Token.ASYNC);
        expect(Token.FOR);
        Expr target = targets();
        expect(Token.IN);
        Expr iter = starExpressions();
        List<Stmt> body = block();
        List<Stmt> orElse = orElse();
        return new Stmt.For(start, end(), target, iter, body, orElse, isAsync);
    }

    private Stmt whileLoop() {
        int start = start();
        expect(Token.WHILE);
        Expr test = namedExpression();
        List<Stmt> body = block();
        List<Stmt> orElse = orElse();
        return new Stmt.While(start, end(), test, body, orElse);
    }

    private Stmt with() {
        int start = start();
        boolean isAsync = take(Token.ASYNC);
        expect(Token.WITH);
        if (is(Token.OPEN_PARENTHESIS)) {
            throw NotPlain.here();
        }
        List<WithItem> items = new ArrayList<>();
        do {
            Expr context = expression();
            Expr target = take(Token.AS) ? Targets.assignable(primary()) : null;
            items.add(new WithItem(context.start, (target == null ? context : target).end, context, target));
        } while (take(Token.COMMA));
        List<Stmt> body = block();
        return new Stmt.With(start, end(), list(items), body, isAsync);
    }

    private Stmt attempt() {
        int start = start();
        expect(Token.TRY);
        List<Stmt> body = block();
        List<ExceptHandler> handlers = new ArrayList<>();
        boolean catchesAll = false;
        while (is(Token.EXCEPT)) {
            if (catchesAll) {
                throw NotPlain.here();
            }
            handlers.add(handler());
            catchesAll = handlers.get(handlers.size() - 1).type == null;
        }
        List<Stmt> orElse = handlers.isEmpty() ? List.of() : orElse();
        List<Stmt> finalBody = take(Token.FINALLY) ? block() : List.of();
        if (handlers.isEmpty() && finalBody.isEmpty()) {
            throw NotPlain.here();
        }
        return new Stmt.Try(start, end(), body, list(handlers), orElse, finalBody, false);
    }

    private ExceptHandler handler() {
        int start = start();
        expect(Token.EXCEPT);
        Expr type = is(Token.COLON) ? null : expression();
        String name = type != null && take(Token.AS) ? name() : null;
        List<Stmt> body = block();
        return new ExceptHandler(start, end(), type, name, body);
    }
}
