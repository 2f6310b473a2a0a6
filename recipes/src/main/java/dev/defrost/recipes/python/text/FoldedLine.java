package dev.defrost.recipes.python.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of Python over several: at its last brackets whose beginning fits, then inside them at the weakest operators. The rules are those
 * that Black documents ("How Black wraps lines", "Call chains").
 */
final class FoldedLine {
    private static final Pattern TOKEN = Pattern.compile(
            "[A-Za-z]{0,3}\"(?:[^\"\\\\\\n]|\\\\.)*\"|[A-Za-z]{0,3}'(?:[^'\\\\\\n]|\\\\.)*'|[\\p{L}_][\\p{L}\\p{N}_]*|\\d[\\w.]*(?:[eE][+-]?\\d+)?"
                    + "|\\*\\*=|//=|>>=|<<=|\\.\\.\\.|->|:=|[-+*/%&|^<>=!]=|\\*\\*|//|<<|>>|\\S");
    /** How loosely an operator binds; a line is broken at the loosest ones. */
    private static final int COMMA = 18;
    private static final int COMPREHENSION = 20;
    private static final int TERNARY = 16;
    private static final int LOGIC = 14;
    private static final int COMPARISON = 10;
    private static final int ARITHMETIC = 5;
    private static final int DOT = 1;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> SUMS = Set.of("+", "-");
    /** Statements that are broken in ways of their own. */
    private static final Set<String> OTHERS = Set.of("def", "class", "import", "from", "assert", "del", "global", "nonlocal", "raise", "yield", "@");

    private static final Pattern NAME_OR_STRING = Pattern.compile("[\\p{L}_]\\w*|.*[\"']");
    private static final Set<String> UNBREAKABLE = Set.of("#", ";", "\\", "\"", "'", "lambda", "async", "await");
    private static final Set<String> EMPTY_STRINGS = Set.of("\"\"", "''");
    private static final Set<String> KEYWORDS = Set.of("in", "return", "and", "or", "not", "if", "else", "for", "is", "while");

    private final int limit;
    private final List<String> lines = new ArrayList<>();

    /** @param space whether white space stands before the token */
    private record Token(String text, boolean space) {
        boolean opens() {
            return "([{".contains(text);
        }

        boolean closes() {
            return ")]}".contains(text);
        }
    }

    private FoldedLine(int limit) {
        this.limit = limit;
    }

    /** The statement broken; null when it holds what cannot be broken here: comments, long strings, several statements, half a bracket. */
    static String of(String statement, int limit) {
        String indent = statement.substring(0, statement.length() - statement.stripLeading().length());
        List<Token> tokens = tokens(statement.strip());
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
        List<Token> tokens = tokens(code.endsWith(",") ? code.substring(0, code.length() - 1) : code);
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
        List<Token> tokens = tokens(code.endsWith(",") ? code.substring(0, code.length() - 1) : code);
        if (tokens == null || loosest(tokens) != COMMA) {
            return line;
        }
        FoldedLine folded = new FoldedLine(Integer.MAX_VALUE);
        folded.inside(tokens, indent, true);
        String apart = String.join("\n", folded.lines);
        return code.endsWith(",") ? apart : apart.substring(0, apart.length() - 1);
    }

    /** By how much brackets are deeper behind a line than before it; null for what {@link #of} does not break. */
    static Integer depth(String line) {
        int depth = 0;
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            String token = matcher.group();
            boolean quotes = EMPTY_STRINGS.contains(token) && line.startsWith(token.substring(1), matcher.end());
            if (quotes || UNBREAKABLE.contains(token) && !Character.isLetter(token.charAt(0))) {
                return null;
            }
            depth += "([{".contains(token) ? 1 : ")]}".contains(token) ? -1 : 0;
        }
        return depth;
    }

    /** Where the brackets begin that a line opens and leaves open. */
    static List<Integer> leftOpen(String line) {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            if ("([{".contains(matcher.group())) {
                open.addLast(matcher.start());
            } else if (")]}".contains(matcher.group())) {
                open.pollLast();
            }
        }
        return List.copyOf(open);
    }

    private static List<Token> tokens(String code) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(code);
        int end = 0;
        int depth = 0;
        while (matcher.find()) {
            String gap = code.substring(end, matcher.start());
            Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
            boolean joined = gap.contains("\n") && (last.opens() || ")]}.".contains(matcher.group()));
            Token token = new Token(matcher.group(), !gap.isEmpty() && !joined);
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            boolean quotes = matcher.end() < code.length() && "\"'".indexOf(code.charAt(matcher.end())) >= 0 && EMPTY_STRINGS.contains(token.text());
            if (depth < 0 || quotes || UNBREAKABLE.contains(token.text()) || !gap.isBlank()) {
                return null;
            }
            if (token.closes() && last != null && last.text().equals(",") && !isTupleOfOne(tokens)) {
                tokens.remove(tokens.size() - 1);
            }
            tokens.add(token);
            end = matcher.end();
        }
        return depth == 0 ? tokens : null;
    }

    /** Whether a bracket that is closed behind these tokens, which end in a comma, makes a tuple of one. */
    private static boolean isTupleOfOne(List<Token> tokens) {
        int depth = 0;
        int commas = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (depth == 0 && token.opens()) {
                boolean display = isDisplay(tokens, i);
                return commas == 1 && !token.text().equals("{") && token.text().equals("(") == display;
            }
            depth += token.closes() ? 1 : token.opens() ? -1 : 0;
            commas += depth == 0 && token.text().equals(",") ? 1 : 0;
        }
        return true;
    }

    /** A whole statement; its right side gets brackets where it has operators to break at. */
    private boolean statement(List<Token> tokens, String indent) {
        if (OTHERS.contains(tokens.get(0).text())) {
            return false;
        }
        int start = rightSide(tokens);
        Token last = tokens.get(tokens.size() - 1);
        List<Token> side = tokens.subList(start, tokens.size());
        int loosest = loosest(side);
        if (last.text().equals(":")) {
            List<Token> iterated = iterated(tokens);
            if (count(iterated, DOT) > 1 && loosest(iterated) == DOT) {
                lines.add(indent + text(tokens.subList(0, tokens.size() - iterated.size() - 1)) + " (");
                inside(iterated, indent + "    ", false);
                lines.add(indent + "):");
                return true;
            }
            boolean plain = tokens.get(0).text().equals("for") || tokens.get(0).text().equals("with") || loosest <= DOT;
            return plain && split(tokens, indent);
        }
        if (start == 0 || loosest == COMMA || loosest == 0) {
            return loosest <= DOT && split(tokens, indent);
        }
        boolean endsInGroup = ")}".contains(last.text()) && opening(tokens, tokens.size() - 1) < tokens.size() - 2;
        if (count(side, loosest) == 1 && (loosest == DOT || endsInGroup)) {
            return split(tokens, indent);
        }
        lines.add(indent + text(tokens.subList(0, start)) + " (");
        inside(side, indent + "    ", false);
        lines.add(indent + ")");
        return true;
    }

    /** What a {@code for} iterates over; empty for other statements. */
    private static List<Token> iterated(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).opens() ? 1 : tokens.get(i).closes() ? -1 : 0;
            if (depth == 0 && tokens.get(i).text().equals("in") && tokens.get(0).text().equals("for")) {
                return tokens.subList(i + 1, tokens.size() - 1);
            }
        }
        return List.of();
    }

    /** Where the expression behind {@code return} or the last {@code =} begins; 0 when there is neither. */
    private static int rightSide(List<Token> tokens) {
        if (tokens.get(0).text().equals("return")) {
            return 1;
        }
        int depth = 0;
        int found = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.opens() ? 1 : token.closes() ? -1 : 0;
            if (depth == 0 && (token.text().equals("=") || token.text().equals("+="))) {
                found = i + 1;
            }
        }
        return found;
    }

    /** Breaks at the last brackets whose beginning fits; false when there are none. */
    private boolean split(List<Token> tokens, String indent) {
        for (int close = tokens.size() - 1; close > 0; close--) {
            if (!tokens.get(close).closes()) {
                continue;
            }
            int open = opening(tokens, close);
            String head = indent + text(tokens.subList(0, open + 1));
            if (open + 1 < close && head.length() <= limit) {
                lines.add(head);
                inside(tokens.subList(open + 1, close), indent + "    ", isDisplay(tokens, open));
                String tail = indent + text(tokens.subList(close, tokens.size()));
                if (tail.length() <= limit || !splitTail(tokens.subList(close, tokens.size()), indent)) {
                    lines.add(tail);
                }
                return true;
            }
            close = open;
        }
        return false;
    }

    private boolean splitTail(List<Token> tokens, String indent) {
        List<Token> rest = tokens.subList(1, tokens.size());
        int before = lines.size();
        boolean split = !rest.isEmpty() && rest.stream().anyMatch(Token::closes) && split(rest, indent);
        if (split) {
            lines.set(before, indent + tokens.get(0).text() + lines.get(before).strip());
        }
        return split;
    }

    /** What stands between brackets; the elements of a display get a line each. */
    private void inside(List<Token> tokens, String indent, boolean isDisplay) {
        String whole = indent + text(tokens);
        int loosest = loosest(tokens);
        if (whole.length() <= limit && !(isDisplay && loosest == COMMA)) {
            lines.add(whole);
            return;
        }
        if (loosest == 0 || loosest == DOT && count(tokens, DOT) < 2) {
            if (!split(tokens, indent)) {
                lines.add(whole);
            }
            return;
        }
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            depth += i < tokens.size() && tokens.get(i).closes() ? -1 : 0;
            if (i == tokens.size() ? from < i : depth == 0 && priority(tokens, i) == loosest) {
                inside(tokens.subList(from, i), indent, false);
                if (loosest == COMMA) {
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ",");
                }
                from = loosest == COMMA ? i + 1 : i;
            }
            depth += i < tokens.size() && tokens.get(i).opens() ? 1 : 0;
        }
    }

    /** Whether the bracket makes a tuple, list, set or dict; it calls or takes an element otherwise. */
    private static boolean isDisplay(List<Token> tokens, int open) {
        if (open == 0 || tokens.get(open).text().equals("{")) {
            return true;
        }
        String before = tokens.get(open - 1).text();
        return KEYWORDS.contains(before) || !tokens.get(open - 1).closes() && !NAME_OR_STRING.matcher(before).matches();
    }

    private static int opening(List<Token> tokens, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += tokens.get(i).closes() ? 1 : tokens.get(i).opens() ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("brackets are balanced");
    }

    private static int loosest(List<Token> tokens) {
        int found = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).closes() ? -1 : 0;
            found = depth == 0 ? Math.max(found, priority(tokens, i)) : found;
            depth += tokens.get(i).opens() ? 1 : 0;
        }
        return found;
    }

    private static int count(List<Token> tokens, int priority) {
        int found = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).closes() ? -1 : 0;
            found += depth == 0 && priority(tokens, i) == priority ? 1 : 0;
            depth += tokens.get(i).opens() ? 1 : 0;
        }
        return found;
    }

    private static int priority(List<Token> tokens, int index) {
        if (index == 0) {
            return 0;
        }
        String text = tokens.get(index).text();
        String previous = tokens.get(index - 1).text();
        boolean comprehension = tokens.stream().anyMatch(token -> token.text().equals("for")) && hasFor(tokens);
        if (text.equals(",")) {
            return comprehension ? 0 : COMMA;
        } else if (text.equals("for") || text.equals("if") && comprehension && !hasElse(tokens, index)) {
            return COMPREHENSION;
        } else if (text.equals("if") || text.equals("else")) {
            return TERNARY;
        } else if (text.equals("and") || text.equals("or")) {
            return LOGIC;
        } else if (COMPARISONS.contains(text) || text.equals("is") || text.equals("in") && !previous.equals("not") && !comprehension) {
            return COMPARISON;
        } else if (SUMS.contains(text) && !",(=[{:".contains(previous)) {
            return ARITHMETIC;
        }
        return text.equals(".") && tokens.get(index - 1).closes() ? DOT : 0;
    }

    private static boolean hasFor(List<Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            depth += token.closes() ? -1 : 0;
            if (depth == 0 && token.text().equals("for")) {
                return true;
            }
            depth += token.opens() ? 1 : 0;
        }
        return false;
    }

    private static boolean hasElse(List<Token> tokens, int index) {
        int depth = 0;
        for (int i = index + 1; i < tokens.size(); i++) {
            depth += tokens.get(i).closes() ? -1 : 0;
            if (depth == 0 && tokens.get(i).text().equals("else")) {
                return true;
            }
            depth += tokens.get(i).opens() ? 1 : 0;
        }
        return false;
    }

    private static String text(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(token.space() && !out.isEmpty() ? " " : "").append(token.text());
        }
        return out.toString();
    }
}
