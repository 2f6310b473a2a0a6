package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parses a file that is being edited, one text after the other: a stretch of its top level that did not change is not parsed again. Valid
 * texts have the trees that {@link PythonParser#parse} makes; in others, an error costs no statement beyond its stretch. Not safe to share
 * between threads.
 */
public final class IncrementalParser {
    private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");

    private Map<String, Piece> known = Map.of();

    /** A stretch of text that starts a statement of the top level; the offsets and lines of all parts count from its start. */
    private record Piece(GraalPyParser.Tree tree, MaskedText masked, List<ParseResult.Failed> errors, int lineEnds) {}

    /** Like {@link PythonParser#parseTolerant}. */
    public TolerantResult parse(SourceText source) {
        Map<String, Piece> pieces = new HashMap<>();
        List<Piece> inOrder = new ArrayList<>();
        List<Integer> starts = TopLevelPieces.starts(source.text());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : source.text().length();
            String text = source.text().substring(starts.get(i), end);
            Piece piece = known.get(text);
            if (piece == null) {
                Optional<Piece> parsed = piece(text);
                if (parsed.isEmpty()) {
                    return PythonParser.parseTolerant(source);
                }
                piece = parsed.get();
            }
            pieces.put(text, piece);
            inOrder.add(piece);
        }
        known = pieces;
        try {
            return whole(source, starts, inOrder);
        } catch (StackOverflowError nesting) {
            return PythonParser.parseTolerant(source);
        }
    }

    private static Optional<Piece> piece(String text) {
        SourceText source = new SourceText("", text);
        TolerantParser parser = new TolerantParser(source);
        TolerantResult result = parser.parse();
        return parser.last().map(attempt -> new Piece(attempt.tree(), attempt.text(), result.errors(), source.lineCount() - 1));
    }

    private static TolerantResult whole(SourceText source, List<Integer> starts, List<Piece> pieces) {
        MaskedText masked = masked(source, starts, pieces);
        List<Stmt> statements = new ArrayList<>();
        List<ParseResult.Failed> errors = new ArrayList<>();
        int linesAbove = 0;
        for (Piece piece : pieces) {
            statements.addAll(piece.tree().statements(source, masked, linesAbove));
            for (ParseResult.Failed error : piece.errors()) {
                errors.add(new ParseResult.Failed(moved(error.message(), linesAbove), error.line() + linesAbove, error.column()));
            }
            linesAbove += piece.lineEnds();
        }
        return new TolerantResult(GraalPyParser.Tree.module(source, masked, List.copyOf(statements)), List.copyOf(errors));
    }

    /** The message with its line numbers moved down. */
    private static String moved(String message, int linesAbove) {
        return LINE.matcher(message).replaceAll(line -> "line " + (Integer.parseInt(line.group(1)) + linesAbove));
    }

    private static MaskedText masked(SourceText source, List<Integer> starts, List<Piece> pieces) {
        StringBuilder text = new StringBuilder(source.text().length());
        Set<Integer> templates = new HashSet<>();
        Map<Integer, List<Integer>> exceptTuples = new HashMap<>();
        Map<Integer, Integer> statements = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            int start = starts.get(i);
            MaskedText piece = pieces.get(i).masked();
            text.append(piece.text());
            piece.templates().forEach(at -> templates.add(at + start));
            piece.exceptTuples().forEach((clause, commas) -> exceptTuples.put(clause + start, commas.stream().map(at -> at + start).toList()));
            piece.statements().forEach((from, to) -> statements.put(from + start, to + start));
        }
        return new MaskedText(text.toString(), templates, exceptTuples, statements);
    }
}
