package dev.defrost.python.syntax;

import java.util.List;
import java.util.function.Consumer;

/** A pattern of a {@code case}. */
public abstract sealed class Pattern extends Node.Part {
    Pattern(int start, int end) {
        super(start, end);
    }

    /** A literal or dotted name. */
    public static final class Value extends Pattern {
        public final Expr value;

        Value(int start, int end, Expr value) {
            super(start, end);
            this.value = value;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(value, action);
        }
    }

    /** {@code [a, *rest]}. */
    public static final class Sequence extends Pattern {
        public final List<Pattern> patterns;

        Sequence(int start, int end, List<Pattern> patterns) {
            super(start, end);
            this.patterns = patterns;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(patterns, action);
        }
    }

    /** {@code {key: pattern, **rest}}; rest may be null. */
    public static final class Mapping extends Pattern {
        public final List<Expr> keys;
        public final List<Pattern> patterns;
        public final String rest;

        Mapping(int start, int end, List<Expr> keys, List<Pattern> patterns, String rest) {
            super(start, end);
            this.keys = keys;
            this.patterns = patterns;
            this.rest = rest;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(keys, action);
            each(patterns, action);
        }
    }

    /** {@code C(a, key=b)}. */
    public static final class ClassPattern extends Pattern {
        public final Expr cls;
        public final List<Pattern> positional;
        public final List<String> keywordNames;
        public final List<Pattern> keywordPatterns;

        ClassPattern(int start, int end, Expr cls, List<Pattern> positional, List<String> keywordNames,
                List<Pattern> keywordPatterns) {
            super(start, end);
            this.cls = cls;
            this.positional = positional;
            this.keywordNames = keywordNames;
            this.keywordPatterns = keywordPatterns;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(cls, action);
            each(positional, action);
            each(keywordPatterns, action);
        }
    }

    /** {@code *name}; name is null for {@code *_}. */
    public static final class Star extends Pattern {
        public final String name;

        Star(int start, int end, String name) {
            super(start, end);
            this.name = name;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
        }
    }

    /** {@code pattern as name}; both null is the wildcard, no pattern a capture. */
    public static final class As extends Pattern {
        public final Pattern pattern;
        public final String name;

        As(int start, int end, Pattern pattern, String name) {
            super(start, end);
            this.pattern = pattern;
            this.name = name;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            one(pattern, action);
        }
    }

    /** {@code a | b}. */
    public static final class Or extends Pattern {
        public final List<Pattern> patterns;

        Or(int start, int end, List<Pattern> patterns) {
            super(start, end);
            this.patterns = patterns;
        }

        @Override
        public void forEachChild(Consumer<Node> action) {
            each(patterns, action);
        }
    }
}
