package dev.defrost.python.syntax;

import java.util.List;
import java.util.function.Consumer;

/** A statement. All kinds stand in this one file, for the reason that {@link Expr} gives. */
public abstract sealed class Stmt extends Node {
    Stmt(int start, int end) {
        super(start, end);
    }

    /** A function or method; the range starts at {@code def} (decorators lie before it). */
    public static final class FunctionDef extends Stmt {
        public final String name;
        public final Parameters parameters;
        public final List<Stmt> body;
        public final List<Expr> decorators;
        public final Expr returns;
        public final boolean isAsync;

        FunctionDef(int start, int end, String name, Parameters parameters, List<Stmt> body,
                List<Expr> decorators, Expr returns, boolean isAsync) {
            super(start, end);
            this.name = name;
            this.parameters = parameters;
            this.body = body;
            this.decorators = decorators;
            this.returns = returns;
            this.isAsync = isAsync;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(decorators, action);
            one(parameters, action);
            one(returns, action);
            each(body, action);
        }
    }

    /** A class. */
    public static final class ClassDef extends Stmt {
        public final String name;
        public final List<Expr> bases;
        public final List<Keyword> keywords;
        public final List<Stmt> body;
        public final List<Expr> decorators;

        ClassDef(int start, int end, String name, List<Expr> bases, List<Keyword> keywords,
                List<Stmt> body, List<Expr> decorators) {
            super(start, end);
            this.name = name;
            this.bases = bases;
            this.keywords = keywords;
            this.body = body;
            this.decorators = decorators;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(decorators, action);
            each(bases, action);
            each(keywords, action);
            each(body, action);
        }
    }

    /** {@code return value}; value may be null. */
    public static final class Return extends Stmt {
        public final Expr value;

        Return(int start, int end, Expr value) {
            super(start, end);
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(value, action);
        }
    }

    /** {@code del targets}. */
    public static final class Delete extends Stmt {
        public final List<Expr> targets;

        Delete(int start, int end, List<Expr> targets) {
            super(start, end);
            this.targets = targets;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(targets, action);
        }
    }

    /** {@code targets = value}. */
    public static final class Assign extends Stmt {
        public final List<Expr> targets;
        public final Expr value;

        Assign(int start, int end, List<Expr> targets, Expr value) {
            super(start, end);
            this.targets = targets;
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(targets, action);
            one(value, action);
        }
    }

    /** {@code target op= value}; op without the equals sign. */
    public static final class AugAssign extends Stmt {
        public final Expr target;
        public final String op;
        public final Expr value;

        AugAssign(int start, int end, Expr target, String op, Expr value) {
            super(start, end);
            this.target = target;
            this.op = op;
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(target, action);
            one(value, action);
        }
    }

    /** {@code target: annotation = value}; value may be null. */
    public static final class AnnAssign extends Stmt {
        public final Expr target;
        public final Expr annotation;
        public final Expr value;

        AnnAssign(int start, int end, Expr target, Expr annotation, Expr value) {
            super(start, end);
            this.target = target;
            this.annotation = annotation;
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(target, action);
            one(annotation, action);
            one(value, action);
        }
    }

    /** A {@code for} loop. */
    public static final class For extends Stmt {
        public final Expr target;
        public final Expr iter;
        public final List<Stmt> body;
        public final List<Stmt> orElse;
        public final boolean isAsync;

        For(int start, int end, Expr target, Expr iter, List<Stmt> body, List<Stmt> orElse, boolean isAsync) {
            super(start, end);
            this.target = target;
            this.iter = iter;
            this.body = body;
            this.orElse = orElse;
            this.isAsync = isAsync;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(target, action);
            one(iter, action);
            each(body, action);
            each(orElse, action);
        }
    }

    /** A {@code while} loop. */
    public static final class While extends Stmt {
        public final Expr test;
        public final List<Stmt> body;
        public final List<Stmt> orElse;

        While(int start, int end, Expr test, List<Stmt> body, List<Stmt> orElse) {
            super(start, end);
            this.test = test;
            this.body = body;
            this.orElse = orElse;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(test, action);
            each(body, action);
            each(orElse, action);
        }
    }

    /** An {@code if}; {@code elif} is an If alone in {@code orElse}. */
    public static final class If extends Stmt {
        public final Expr test;
        public final List<Stmt> body;
        public final List<Stmt> orElse;

        If(int start, int end, Expr test, List<Stmt> body, List<Stmt> orElse) {
            super(start, end);
            this.test = test;
            this.body = body;
            this.orElse = orElse;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(test, action);
            each(body, action);
            each(orElse, action);
        }
    }

    /** A {@code with} statement. */
    public static final class With extends Stmt {
        public final List<WithItem> items;
        public final List<Stmt> body;
        public final boolean isAsync;

        With(int start, int end, List<WithItem> items, List<Stmt> body, boolean isAsync) {
            super(start, end);
            this.items = items;
            this.body = body;
            this.isAsync = isAsync;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(items, action);
            each(body, action);
        }
    }

    /** A {@code match} statement. */
    public static final class Match extends Stmt {
        public final Expr subject;
        public final List<MatchCase> cases;

        Match(int start, int end, Expr subject, List<MatchCase> cases) {
            super(start, end);
            this.subject = subject;
            this.cases = cases;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(subject, action);
            each(cases, action);
        }
    }

    /** {@code raise exception from cause}, each may be null. */
    public static final class Raise extends Stmt {
        public final Expr exception;
        public final Expr cause;

        Raise(int start, int end, Expr exception, Expr cause) {
            super(start, end);
            this.exception = exception;
            this.cause = cause;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(exception, action);
            one(cause, action);
        }
    }

    /** A {@code try} statement; {@code isStar} for {@code except*}. */
    public static final class Try extends Stmt {
        public final List<Stmt> body;
        public final List<ExceptHandler> handlers;
        public final List<Stmt> orElse;
        public final List<Stmt> finalBody;
        public final boolean isStar;

        Try(int start, int end, List<Stmt> body, List<ExceptHandler> handlers,
                List<Stmt> orElse, List<Stmt> finalBody, boolean isStar) {
            super(start, end);
            this.body = body;
            this.handlers = handlers;
            this.orElse = orElse;
            this.finalBody = finalBody;
            this.isStar = isStar;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(body, action);
            each(handlers, action);
            each(orElse, action);
            each(finalBody, action);
        }
    }

    /** {@code assert test, message}; message may be null. */
    public static final class Assert extends Stmt {
        public final Expr test;
        public final Expr message;

        Assert(int start, int end, Expr test, Expr message) {
            super(start, end);
            this.test = test;
            this.message = message;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(test, action);
            one(message, action);
        }
    }

    /** {@code import names}. */
    public static final class Import extends Stmt {
        public final List<Alias> names;

        Import(int start, int end, List<Alias> names) {
            super(start, end);
            this.names = names;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(names, action);
        }
    }

    /** {@code from module import names}; module may be null, level counts leading dots. */
    public static final class ImportFrom extends Stmt {
        public final String module;
        public final List<Alias> names;
        public final int level;

        ImportFrom(int start, int end, String module, List<Alias> names, int level) {
            super(start, end);
            this.module = module;
            this.names = names;
            this.level = level;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(names, action);
        }
    }

    /** {@code global names}. */
    public static final class Global extends Stmt {
        public final List<String> names;

        Global(int start, int end, List<String> names) {
            super(start, end);
            this.names = names;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
        }
    }

    /** {@code nonlocal names}. */
    public static final class Nonlocal extends Stmt {
        public final List<String> names;

        Nonlocal(int start, int end, List<String> names) {
            super(start, end);
            this.names = names;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
        }
    }

    /** An expression as a statement. */
    public static final class ExprStmt extends Stmt {
        public final Expr value;

        ExprStmt(int start, int end, Expr value) {
            super(start, end);
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(value, action);
        }
    }

    /** {@code pass}. */
    public static final class Pass extends Stmt {
        Pass(int start, int end) {
            super(start, end);
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
        }
    }

    /** {@code break}. */
    public static final class Break extends Stmt {
        Break(int start, int end) {
            super(start, end);
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
        }
    }

    /** {@code continue}. */
    public static final class Continue extends Stmt {
        Continue(int start, int end) {
            super(start, end);
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
        }
    }

    /** {@code type name = value}. */
    public static final class TypeAlias extends Stmt {
        public final Expr name;
        public final Expr value;

        TypeAlias(int start, int end, Expr name, Expr value) {
            super(start, end);
            this.name = name;
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(name, action);
            one(value, action);
        }
    }

    /** A stretch of text that did not parse and stays as it is. */
    public static final class Masked extends Stmt {
        Masked(int start, int end) {
            super(start, end);
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
        }
    }
}
