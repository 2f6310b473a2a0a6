package dev.defrost.python.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * An expression. For literals, {@code Constant.value} is the decoded text of a string, the bytes of a bytes literal as
 * Latin-1 characters, the digits of a number as written, and null otherwise.
 *
 * <p>All kinds of expressions stand in this one file, as in Python's grammar: it is closed, since whoever goes through a tree has to know them
 * all, and each is a few fields that say nothing on their own.
 */
public abstract sealed class Expr extends Node {
    Expr(int start, int end) {
        super(start, end);
    }

    /** What a literal is. */
    public enum Kind { NONE, TRUE, FALSE, ELLIPSIS, INT, FLOAT, COMPLEX, STRING, BYTES }

    /** An identifier, read, bound or deleted as its place says. */
    public static final class Name extends Expr {
        public final String id;

        Name(int start, int end, String id) {
            super(start, end);
            this.id = id;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
        }
    }

    /** A literal that is not an f-string; adjacent string literals are one constant. */
    public static final class Constant extends Expr {
        public final Kind kind;
        public final String value;

        Constant(int start, int end, Kind kind, String value) {
            super(start, end);
            this.kind = kind;
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
        }
    }

    /** An f-string (or t-string when {@code template}); constant text and {@link FormattedValue} parts. */
    public static final class JoinedString extends Expr {
        public final List<Expr> values;
        public final boolean template;

        JoinedString(int start, int end, List<Expr> values, boolean template) {
            super(start, end);
            this.values = values;
            this.template = template;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(values, action);
        }
    }

    /** A replacement field of an f-string; format may be null. */
    public static final class FormattedValue extends Expr {
        public final Expr value;
        public final int conversion;
        public final Expr format;

        FormattedValue(int start, int end, Expr value, int conversion, Expr format) {
            super(start, end);
            this.value = value;
            this.conversion = conversion;
            this.format = format;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(value, action);
            one(format, action);
        }
    }

    /** {@code value.name}. */
    public static final class Attribute extends Expr {
        public final Expr value;
        public final String name;

        Attribute(int start, int end, Expr value, String name) {
            super(start, end);
            this.value = value;
            this.name = name;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(value, action);
        }
    }

    /** {@code value[index]}. */
    public static final class Subscript extends Expr {
        public final Expr value;
        public final Expr index;

        Subscript(int start, int end, Expr value, Expr index) {
            super(start, end);
            this.value = value;
            this.index = index;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(value, action);
            one(index, action);
        }
    }

    /** {@code lower:upper:step}, each may be null. */
    public static final class Slice extends Expr {
        public final Expr lower;
        public final Expr upper;
        public final Expr step;

        Slice(int start, int end, Expr lower, Expr upper, Expr step) {
            super(start, end);
            this.lower = lower;
            this.upper = upper;
            this.step = step;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(lower, action);
            one(upper, action);
            one(step, action);
        }
    }

    /** A call; arguments hold {@link Starred} where written, keywords hold {@code **} with a null name. */
    public static final class Call extends Expr {
        public final Expr function;
        public final List<Expr> arguments;
        public final List<Keyword> keywords;

        Call(int start, int end, Expr function, List<Expr> arguments, List<Keyword> keywords) {
            super(start, end);
            this.function = function;
            this.arguments = arguments;
            this.keywords = keywords;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(function, action);
            each(arguments, action);
            each(keywords, action);
        }
    }

    /** {@code left op right}; the operator as written. */
    public static final class BinOp extends Expr {
        public final Expr left;
        public final String op;
        public final Expr right;

        BinOp(int start, int end, Expr left, String op, Expr right) {
            super(start, end);
            this.left = left;
            this.op = op;
            this.right = right;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(left, action);
            one(right, action);
        }
    }

    /** {@code and} or {@code or} over two or more values. */
    public static final class BoolOp extends Expr {
        public final boolean isAnd;
        public final List<Expr> values;

        BoolOp(int start, int end, boolean isAnd, List<Expr> values) {
            super(start, end);
            this.isAnd = isAnd;
            this.values = values;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(values, action);
        }
    }

    /** {@code op operand}, op one of {@code not - + ~}. */
    public static final class UnaryOp extends Expr {
        public final String op;
        public final Expr operand;

        UnaryOp(int start, int end, String op, Expr operand) {
            super(start, end);
            this.op = op;
            this.operand = operand;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(operand, action);
        }
    }

    /** A comparison chain; operators as written ({@code not in}, {@code is not}). */
    public static final class Compare extends Expr {
        public final Expr left;
        public final List<String> ops;
        public final List<Expr> comparators;

        Compare(int start, int end, Expr left, List<String> ops, List<Expr> comparators) {
            super(start, end);
            this.left = left;
            this.ops = ops;
            this.comparators = comparators;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(left, action);
            each(comparators, action);
        }
    }

    /** {@code body if test else orElse}; children in evaluation order. */
    public static final class Conditional extends Expr {
        public final Expr test;
        public final Expr body;
        public final Expr orElse;

        Conditional(int start, int end, Expr test, Expr body, Expr orElse) {
            super(start, end);
            this.test = test;
            this.body = body;
            this.orElse = orElse;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(test, action);
            one(body, action);
            one(orElse, action);
        }
    }

    /** A lambda. */
    public static final class Lambda extends Expr {
        public final Parameters parameters;
        public final Expr body;

        Lambda(int start, int end, Parameters parameters, Expr body) {
            super(start, end);
            this.parameters = parameters;
            this.body = body;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(parameters, action);
            one(body, action);
        }
    }

    /** A tuple; the range holds the parentheses when there are some. */
    public static final class TupleExpr extends Expr {
        public final List<Expr> elements;

        TupleExpr(int start, int end, List<Expr> elements) {
            super(start, end);
            this.elements = elements;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(elements, action);
        }
    }

    /** A list display. */
    public static final class ListExpr extends Expr {
        public final List<Expr> elements;

        ListExpr(int start, int end, List<Expr> elements) {
            super(start, end);
            this.elements = elements;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(elements, action);
        }
    }

    /** A set display. */
    public static final class SetExpr extends Expr {
        public final List<Expr> elements;

        SetExpr(int start, int end, List<Expr> elements) {
            super(start, end);
            this.elements = elements;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(elements, action);
        }
    }

    /** A dict display; the key of {@code **other} is null. */
    public static final class DictExpr extends Expr {
        public final List<Expr> keys;
        public final List<Expr> values;

        DictExpr(int start, int end, List<Expr> keys, List<Expr> values) {
            super(start, end);
            this.keys = keys;
            this.values = values;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            for (int i = 0; i < keys.size(); i++) {
                one(keys.get(i), action);
                one(values.get(i), action);
            }
        }
    }

    /** A list comprehension. */
    public static final class ListComp extends Expr {
        public final Expr element;
        public final List<Comprehension> clauses;

        ListComp(int start, int end, Expr element, List<Comprehension> clauses) {
            super(start, end);
            this.element = element;
            this.clauses = clauses;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(element, action);
            each(clauses, action);
        }
    }

    /** A set comprehension. */
    public static final class SetComp extends Expr {
        public final Expr element;
        public final List<Comprehension> clauses;

        SetComp(int start, int end, Expr element, List<Comprehension> clauses) {
            super(start, end);
            this.element = element;
            this.clauses = clauses;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(element, action);
            each(clauses, action);
        }
    }

    /** A generator expression; the range holds its parentheses, which may be those of a call. */
    public static final class GeneratorExp extends Expr {
        public final Expr element;
        public final List<Comprehension> clauses;

        GeneratorExp(int start, int end, Expr element, List<Comprehension> clauses) {
            super(start, end);
            this.element = element;
            this.clauses = clauses;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(element, action);
            each(clauses, action);
        }
    }

    /** A dict comprehension. */
    public static final class DictComp extends Expr {
        public final Expr key;
        public final Expr value;
        public final List<Comprehension> clauses;

        DictComp(int start, int end, Expr key, Expr value, List<Comprehension> clauses) {
            super(start, end);
            this.key = key;
            this.value = value;
            this.clauses = clauses;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(key, action);
            one(value, action);
            each(clauses, action);
        }
    }

    /** {@code *value}. */
    public static final class Starred extends Expr {
        public final Expr value;

        Starred(int start, int end, Expr value) {
            super(start, end);
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(value, action);
        }
    }

    /** {@code target := value}. */
    public static final class NamedExpr extends Expr {
        public final Name target;
        public final Expr value;

        NamedExpr(int start, int end, Name target, Expr value) {
            super(start, end);
            this.target = target;
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(target, action);
            one(value, action);
        }
    }

    /** {@code await value}. */
    public static final class Await extends Expr {
        public final Expr value;

        Await(int start, int end, Expr value) {
            super(start, end);
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(value, action);
        }
    }

    /** {@code yield value}; value may be null. */
    public static final class Yield extends Expr {
        public final Expr value;

        Yield(int start, int end, Expr value) {
            super(start, end);
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(value, action);
        }
    }

    /** {@code yield from value}. */
    public static final class YieldFrom extends Expr {
        public final Expr value;

        YieldFrom(int start, int end, Expr value) {
            super(start, end);
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(value, action);
        }
    }
}
