package dev.defrost.recipes.python.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One line of Python over several: at its last brackets whose beginning fits, then inside them at the weakest operators. The rules are those
 * that Black documents ("How Black wraps lines", "Call chains").
 */
final class FoldedLine {
    /** Statements that are broken in ways of their own. */
    private static final Set<String> OTHERS = Set.of("def", "class", "import", "from", "assert", "del", "global", "nonlocal", "raise", "yield", "@");

    private final int limit;
    private final List<String> lines = new ArrayList<>();

    private FoldedLine(int limit) {
        this.limit = limit;
    }

    /** The statement broken; null when it holds what cannot be broken here: comments, long strings, several statements, half a bracket. */
    static String of(String statement, int limit) {
        String indent = statement.substring(0, statement.length() - statement.stripLeading().length());
        List<LineTokens.Token> tokens = LineTokens.tokens(statement.strip());
        if (tokens == null) {
            return null;
        }
        FoldedLine folded = new FoldedLine(limit);
        return folded.statement(tokens, indent) ? String.join("\n", folded.lines) : null;
    }

    /** One element of brackets that are broken already, with or without the comma behind it; null as for statements. */
    static String ofElement(String line, int limit) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String code = line.strip();
        List<LineTokens.Token> tokens = LineTokens.tokens(code.endsWith(",") ? code.substring(0, code.length() - 1) : code);
        if (tokens == null || tokens.isEmpty()) {
            return null;
        }
        FoldedLine folded = new FoldedLine(code.endsWith(",") ? limit - 1 : limit);
        folded.inside(tokens, indent, false);
        return String.join("\n", folded.lines) + (code.endsWith(",") ? "," : "");
    }

    /** Elements of brackets that share a line, one a line; the line itself where that cannot be told. */
    static String apart(String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        String code = line.strip();
        List<LineTokens.Token> tokens = LineTokens.tokens(code.endsWith(",") ? code.substring(0, code.length() - 1) : code);
        if (tokens == null || LineTokens.loosest(tokens) != LineTokens.COMMA) {
            return line;
        }
        FoldedLine folded = new FoldedLine(Integer.MAX_VALUE);
        folded.inside(tokens, indent, true);
        String apart = String.join("\n", folded.lines);
        return code.endsWith(",") ? apart : apart.substring(0, apart.length() - 1);
    }

    /** A whole statement; its right side gets brackets where it has operators to break at. */
    private boolean statement(List<LineTokens.Token> tokens, String indent) {
        if (OTHERS.contains(tokens.get(0).text())) {
            return false;
        }
        int start = LineTokens.rightSide(tokens);
        LineTokens.Token last = tokens.get(tokens.size() - 1);
        List<LineTokens.Token> side = tokens.subList(start, tokens.size());
        int loosest = LineTokens.loosest(side);
        if (last.text().equals(":")) {
            List<LineTokens.Token> iterated = LineTokens.iterated(tokens);
            if (LineTokens.count(iterated, LineTokens.DOT) > 1 && LineTokens.loosest(iterated) == LineTokens.DOT) {
                lines.add(indent + LineTokens.text(tokens.subList(0, tokens.size() - iterated.size() - 1)) + " (");
                inside(iterated, indent + "    ", false);
                lines.add(indent + "):");
                return true;
            }
            boolean plain = tokens.get(0).text().equals("for") || tokens.get(0).text().equals("with") || loosest <= LineTokens.DOT;
            return plain && split(tokens, indent);
        }
        if (start == 0 || loosest == LineTokens.COMMA || loosest == 0) {
            return loosest <= LineTokens.DOT && split(tokens, indent);
        }
        boolean endsInGroup = ")}".contains(last.text()) && LineTokens.opening(tokens, tokens.size() - 1) < tokens.size() - 2;
        if (LineTokens.count(side, loosest) == 1 && (loosest == LineTokens.DOT || endsInGroup)) {
            return split(tokens, indent);
        }
        lines.add(indent + LineTokens.text(tokens.subList(0, start)) + " (");
        inside(side, indent + "    ", false);
        lines.add(indent + ")");
        return true;
    }

    /** Breaks at the last brackets whose beginning fits; false when there are none. */
    private boolean split(List<LineTokens.Token> tokens, String indent) {
        for (int close = tokens.size() - 1; close > 0; close--) {
            if (!tokens.get(close).closes()) {
                continue;
            }
            int open = LineTokens.opening(tokens, close);
            String head = indent + LineTokens.text(tokens.subList(0, open + 1));
            if (open + 1 < close && head.length() <= limit) {
                lines.add(head);
                inside(tokens.subList(open + 1, close), indent + "    ", LineTokens.isDisplay(tokens, open));
                String tail = indent + LineTokens.text(tokens.subList(close, tokens.size()));
                if (tail.length() <= limit || !splitTail(tokens.subList(close, tokens.size()), indent)) {
                    lines.add(tail);
                }
                return true;
            }
            close = open;
        }
        return false;
    }

    private boolean splitTail(List<LineTokens.Token> tokens, String indent) {
        List<LineTokens.Token> rest = tokens.subList(1, tokens.size());
        int before = lines.size();
        boolean split = !rest.isEmpty() && rest.stream().anyMatch(LineTokens.Token::closes) && split(rest, indent);
        if (split) {
            lines.set(before, indent + tokens.get(0).text() + lines.get(before).strip());
        }
        return split;
    }

    /** What stands between brackets; the elements of a display get a line each. */
    private void inside(List<LineTokens.Token> tokens, String indent, boolean isDisplay) {
        String whole = indent + LineTokens.text(tokens);
        int loosest = LineTokens.loosest(tokens);
        if (whole.length() <= limit && !(isDisplay && loosest == LineTokens.COMMA)) {
            lines.add(whole);
            return;
        }
        if (loosest == 0 || loosest == LineTokens.DOT && LineTokens.count(tokens, LineTokens.DOT) < 2) {
            if (!split(tokens, indent)) {
                lines.add(whole);
            }
            return;
        }
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            depth += i < tokens.size() && tokens.get(i).closes() ? -1 : 0;
            if (i == tokens.size() ? from < i : depth == 0 && LineTokens.priority(tokens, i) == loosest) {
                inside(tokens.subList(from, i), indent, false);
                if (loosest == LineTokens.COMMA) {
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ",");
                }
                from = loosest == LineTokens.COMMA ? i + 1 : i;
            }
            depth += i < tokens.size() && tokens.get(i).opens() ? 1 : 0;
        }
    }

}
