package dev.defrost.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text before statements of the top level, from strings, brackets and indentation alone. Where the text is valid, each piece is
 * valid alone, and the statements of all pieces are those of the text: a compound statement stays in one piece with its decorators and
 * clauses. Where it is not, a bracket that is never closed reaches as far as the next line that can only start a statement.
 */
final class TopLevelPieces {
    private static final Set<String> CLAUSES = Set.of("elif", "else", "except", "finally");
    /** Words that start a line inside brackets in no valid program. */
    private static final Set<String> STATEMENTS = Set.of("def", "class", "import", "return", "with", "while", "try", "raise", "global", "del");

    private final String text;
    private final LexicalScanner scanner;
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private int depth;
    /** The first of the decorators that the statement to come has; -1 if there is none. */
    private int decorator = -1;
    /** The same inside brackets, where it is one only if they are never closed. */
    private int inBrackets = -1;

    private TopLevelPieces(String text) {
        this.text = text;
        this.scanner = new LexicalScanner(text);
    }

    /** The offsets at which the pieces start, ascending; the first is 0. */
    static List<Integer> starts(String text) {
        TopLevelPieces pieces = new TopLevelPieces(text);
        pieces.cut();
        return pieces.starts;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            if (isLineStart(at)) {
                line(at);
            }
            char c = text.charAt(at);
            depth = LexicalScanner.isOpening(c) ? depth + 1 : LexicalScanner.isClosing(c) ? Math.max(0, depth - 1) : depth;
            int next = scanner.token(at);
            at = next > at + 1 && isUnclosed(at, next) ? firstStatement(at, next) : next;
        }
    }

    private void line(int at) {
        String word = word(at);
        boolean statement = STATEMENTS.contains(word) || word.equals("async") && text.startsWith("async def", at);
        if (depth > 0 && !statement) {
            inBrackets = text.charAt(at) != '@' ? -1 : inBrackets < 0 ? at : inBrackets;
            return;
        }
        decorator = decorator < 0 && depth > 0 ? inBrackets : decorator;
        inBrackets = -1;
        depth = 0;
        if (text.charAt(at) == '@') {
            decorator = decorator < 0 ? at : decorator;
        } else if (!CLAUSES.contains(word) && isVisible(text.charAt(at)) && !isContinued(at)) {
            int start = decorator < 0 ? at : decorator;
            decorator = -1;
            if (start > 0) {
                starts.add(start);
            }
        }
    }

    /** A string in one pair of quotes that goes over lines: only the replacement fields of valid ones do, and those hold no statements. */
    private boolean isUnclosed(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n') {
                return !text.startsWith("\"\"\"", quote(start)) && !text.startsWith("'''", quote(start));
            }
        }
        return false;
    }

    private int quote(int start) {
        int at = start;
        while (LexicalScanner.isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int firstStatement(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (isLineStart(i) && (STATEMENTS.contains(word(i)) || text.startsWith("async def", i) || text.charAt(i) == '@')) {
                return i;
            }
        }
        return end;
    }

    private String word(int at) {
        int end = at;
        while (end < text.length() && end - at < 8 && LexicalScanner.isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private boolean isLineStart(int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    }

    private boolean isContinued(int lineStart) {
        int end = lineStart;
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '\\';
    }

    private static boolean isVisible(char c) {
        return c > ' ' && c != '#' && !LexicalScanner.isClosing(c);
    }
}
