package dev.defrost.python.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file's text as the parser sees it. It has the length and the line ends of the original; where characters differ, this
 * knows what they stand for.
 *
 * @param templates where the t-strings start that were written as f-strings
 * @param exceptTuples the masked commas of {@code except A, B:}, by the start of the clause
 * @param statements the ends of the statements that were replaced by a filler, by their starts
 */
record MaskedText(String text, Set<Integer> templates, Map<Integer, List<Integer>> exceptTuples,
        Map<Integer, Integer> statements) {

    static MaskedText unmasked(String text) {
        return new MaskedText(text, Set.of(), Map.of(), Map.of());
    }

    boolean isTemplate(int start) {
        return templates.contains(start);
    }

    /** The end of the replaced statement that starts here, or -1. */
    int statementEnd(int start) {
        return statements.getOrDefault(start, -1);
    }

    /** The type of the except clause that starts at {@code clause}: a tuple again where its commas were masked. */
    Expr restoreTuple(int clause, Expr type, String name) {
        List<Integer> commas = exceptTuples.get(clause);
        if (commas == null) {
            return type;
        }
        Deque<Expr> elements = new ArrayDeque<>();
        Expr rest = type;
        int end = type.end;
        for (int i = commas.size() - 1; i >= 0; i--) {
            int comma = commas.get(i);
            if (comma >= rest.end) {
                end = comma + 1;
            } else if (rest instanceof Expr.BinOp pair && pair.left.end <= comma && comma < pair.right.start) {
                elements.addFirst(pair.right);
                rest = pair.left;
            } else {
                throw new PythonSyntaxException("multiple exception types must be parenthesized", clause);
            }
        }
        if (name != null) {
            throw new PythonSyntaxException("multiple exception types must be parenthesized", clause);
        }
        elements.addFirst(rest);
        return new Expr.TupleExpr(rest.start, end, List.copyOf(elements));
    }
}
