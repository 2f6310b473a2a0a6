package dev.defrost.python.syntax;

import java.util.function.Supplier;

/**
 * Parses Python 3.8 to 3.14.
 *
 * <p>Never throws for what stands in a file, and is safe to call from many threads. Ranges are those of CPython's
 * {@code ast}, as UTF-16 offsets. Nodes for which CPython keeps no range have these: a comprehension clause starts at its
 * {@code for} or {@code async}, a with item spans its expression and target, parameters span what stands between the
 * parentheses of a function or between {@code lambda} and its colon.
 *
 * <p>Type parameter lists ({@code class Box[T]}) are checked but are not part of the tree, so that names bound by them
 * look free where they are used. {@code except A, B:} is the tuple of Python 3.14, though Python 2 meant another thing.
 */
public final class PythonParser {
    static final String TOO_DEEPLY_NESTED = "too deeply nested";
    static final String UNEXPECTED_INDENT = "unexpected indent";
    private static final long DEEP_STACK_BYTES = 256L << 20;

    private PythonParser() {
    }

    /** The tree of a file, or its first syntax error. */
    public static ParseResult parse(SourceText source) {
        Module plain = PlainParser.parse(source);
        return plain == null ? attempt(source, MaskedText.unmasked(source.text())).result() : new ParseResult.Parsed(plain);
    }

    /**
     * The tree of a file in which every smallest stretch of lines that does not parse is one {@link Stmt.Masked}. At worst
     * that is the whole file.
     */
    public static TolerantResult parseTolerant(SourceText source) {
        return new TolerantParser(source).parse();
    }

    /**
     * A result together with what it was made from.
     *
     * @param tree the parser's own tree, null if the text did not parse
     * @param text the text that was parsed
     */
    record Attempt(ParseResult result, GraalPyParser.Tree tree, MaskedText text) {}

    /** Parses the text, with newer syntax masked if that helps. */
    static Attempt attempt(SourceText source, MaskedText text) {
        Attempt attempt = attemptOnce(source, text);
        if (attempt.result() instanceof ParseResult.Failed) {
            MaskedText masked = NewSyntax.mask(text);
            return masked == text ? attempt : attemptOnce(source, masked);
        }
        return attempt;
    }

    private static Attempt attemptOnce(SourceText source, MaskedText text) {
        try {
            return attemptHere(source, text);
        } catch (StackOverflowError nesting) {
            return onDeepStack(() -> {
                try {
                    return attemptHere(source, text);
                } catch (StackOverflowError hopeless) {
                    return failed(text, TOO_DEEPLY_NESTED, 1, 1);
                }
            });
        }
    }

    private static Attempt attemptHere(SourceText source, MaskedText text) {
        try {
            GraalPyParser.Tree tree = GraalPyParser.parse(source, text);
            return new Attempt(new ParseResult.Parsed(tree.module(source, text)), tree, text);
        } catch (PythonSyntaxException error) {
            int at = error.getMessage().equals(UNEXPECTED_INDENT) ? unexpectedIndent(source, text) : error.offset;
            return failed(text, error.getMessage(), source.line(at), source.column(at));
        } catch (RuntimeException | AssertionError defect) {
            return failed(text, "the parser gave up: " + defect, 1, 1);
        }
    }

    private static Attempt failed(MaskedText text, String message, int line, int column) {
        return new Attempt(new ParseResult.Failed(message, line, column), null, text);
    }

    /** The parser reports this one error at the start of the file. */
    private static int unexpectedIndent(SourceText source, MaskedText text) {
        LineLayout layout = new LineLayout(source);
        int line = layout.unexpectedIndent(CodeOnly.of(text.text()));
        return line == 0 ? 0 : layout.firstVisible(line);
    }

    private static Attempt onDeepStack(Supplier<Attempt> task) {
        Attempt[] attempt = {failed(null, "interrupted", 1, 1)};
        Thread thread = new Thread(null, () -> attempt[0] = task.get(), "defrost-deep-parse", DEEP_STACK_BYTES);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return attempt[0];
    }
}
