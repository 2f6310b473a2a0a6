package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Statements of one line ("Simple statements" in the language reference). */
abstract class PlainSimpleStatements extends PlainExpressions {
    PlainSimpleStatements(String text, Tokens tokens) {
        super(text, tokens);
    }

    /** One simple statement, without what ends it. */
    final Stmt simple() {
        int start = start();
        switch (kind()) {
            case RETURN -> {
                at++;
                Expr value = kind().startsExpression() ? starExpressions() : null;
                return new Stmt.Return(start, end(), value);
            }
            case RAISE -> {
                at++;
                Expr exception = kind().startsExpression() ? expression() : null;
                Expr cause = exception != null && take(Token.FROM) ? expression() : null;
                return new Stmt.Raise(start, end(), exception, cause);
            }
            case ASSERT -> {
                at++;
                Expr test = expression();
                Expr message = take(Token.COMMA) ? expression() : null;
                return new Stmt.Assert(start, end(), test, message);
            }
            case PASS -> {
                at++;
                return new Stmt.Pass(start, end());
            }
            case BREAK -> {
                at++;
                return new Stmt.Break(start, end());
            }
            case CONTINUE -> {
                at++;
                return new Stmt.Continue(start, end());
            }
            case GLOBAL -> {
                List<String> names = names();
                return new Stmt.Global(start, end(), names);
            }
            case NONLOCAL -> {
                List<String> names = names();
                return new Stmt.Nonlocal(start, end(), names);
            }
            case DEL -> {
                return deletion();
            }
            case IMPORT -> {
                return importStatement();
            }
            case FROM -> {
                return importFrom();
            }
            default -> {
                checkSoftKeyword();
                return assignmentOrExpression();
            }
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        do {
            at++;
            names.add(name());
        } while (is(Token.COMMA));
        return list(names);
    }

    private Stmt deletion() {
        int start = start();
        expect(Token.DEL);
        List<Expr> targets = new ArrayList<>();
        do {
            targets.add(deletable(primary()));
        } while (take(Token.COMMA) && kind().startsExpression());
        if (!is(Token.SEMICOLON) && !is(Token.NEWLINE)) {
            throw NotPlain.here();
        }
        return new Stmt.Delete(start, end(), list(targets));
    }

    private static Expr deletable(Expr target) {
        if (target instanceof Expr.TupleExpr tuple) {
            tuple.elements.forEach(PlainSimpleStatements::deletable);
        } else if (target instanceof Expr.ListExpr list) {
            list.elements.forEach(PlainSimpleStatements::deletable);
        } else {
            Targets.single(target);
        }
        return target;
    }

    private Stmt importStatement() {
        int start = start();
        expect(Token.IMPORT);
        List<Alias> names = new ArrayList<>();
        do {
            int from = start();
            String name = dottedName();
            names.add(alias(from, name));
        } while (take(Token.COMMA));
        return new Stmt.Import(start, end(), list(names));
    }

    private Alias alias(int from, String name) {
        String asName = take(Token.AS) ? name() : null;
        return new Alias(from, end(), name, asName);
    }

    private String dottedName() {
        String name = name();
        while (take(Token.DOT)) {
            name = name + "." + name();
        }
        return name;
    }

    private Stmt importFrom() {
        int start = start();
        expect(Token.FROM);
        int level = 0;
        while (is(Token.DOT) || is(Token.ELLIPSIS)) {
            level += kind().text.length();
            at++;
        }
        String module = level == 0 || is(Token.NAME) ? dottedName() : null;
        expect(Token.IMPORT);
        List<Alias> names = new ArrayList<>();
        int from = start();
        if (take(Token.STAR)) {
            names.add(new Alias(from, end(), "*", null));
        } else {
            boolean parenthesized = take(Token.OPEN_PARENTHESIS);
            do {
                from = start();
                String name = name();
                names.add(alias(from, name));
            } while (take(Token.COMMA) && !(parenthesized && is(Token.CLOSE_PARENTHESIS)));
            if (parenthesized) {
                expect(Token.CLOSE_PARENTHESIS);
            }
        }
        return new Stmt.ImportFrom(start, end(), module, list(names), level);
    }

    /** {@code match} and {@code type} are names where something follows that no such statement may go on with. */
    private void checkSoftKeyword() {
        if (!is(Token.NAME)) {
            return;
        }
        boolean isMatch = text.startsWith("match", start()) && tokens.end(at) - start() == "match".length();
        boolean isType = text.startsWith("type", start()) && tokens.end(at) - start() == "type".length();
        Token next = tokens.kind(at + 1);
        boolean goesOnAsName = switch (next) {
            case ASSIGN, DOT, COMMA, COLON, NEWLINE -> true;
            case OPEN_PARENTHESIS -> isType;
            default -> next.isAugmenting();
        };
        if ((isMatch || isType) && !goesOnAsName) {
            throw NotPlain.here();
        }
    }

    private Stmt assignmentOrExpression() {
        int start = start();
        Expr first = yieldOrStarExpressions();
        Token kind = kind();
        if (kind == Token.ASSIGN) {
            List<Expr> targets = new ArrayList<>();
            Expr value = first;
            while (take(Token.ASSIGN)) {
                targets.add(Targets.assignable(value));
                value = yieldOrStarExpressions();
            }
            return new Stmt.Assign(start, end(), list(targets), value);
        }
        if (kind == Token.COLON) {
            Targets.single(first);
            at++;
            Expr annotation = expression();
            Expr value = take(Token.ASSIGN) ? yieldOrStarExpressions() : null;
            return new Stmt.AnnAssign(start, end(), first, annotation, value);
        }
        if (kind.isAugmenting()) {
            Targets.single(first);
            at++;
            Expr value = yieldOrStarExpressions();
            return new Stmt.AugAssign(start, end(), first, kind.text.substring(0, kind.text.length() - 1), value);
        }
        return new Stmt.ExprStmt(start, end(), first);
    }
}
