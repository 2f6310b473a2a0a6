package dev.defrost.recipes.python.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a statement, and what a break has to know of them: brackets, and how loosely each operator binds. */
final class LineTokens {
    /** How loosely an operator binds; a line is broken at the loosest ones. */
    static final int COMMA = 18;
    static final int COMPREHENSION = 20;
    static final int TERNARY = 16;
    static final int LOGIC = 14;
    static final int COMPARISON = 10;
    static final int ARITHMETIC = 5;
    static final int DOT = 1;
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> SUMS = Set.of("+", "-");
    private static final Pattern TOKEN = Pattern.compile(
            "[A-Za-z]{0,3}\"(?:[^\"\\\\\\n]|\\\\.)*\"|[A-Za-z]{0,3}'(?:[^'\\\\\\n]|\\\\.)*'|[\\p{L}_][\\p{L}\\p{N}_]*|\\d[\\w.]*(?:[eE][+-]?\\d+)?"
                    + "|\\*\\*=|//=|>>=|<<=|\\.\\.\\.|->|:=|[-+*/%&|^<>=!]=|\\*\\*|//|<<|>>|\\S");
    private static final Pattern NAME_OR_STRING = Pattern.compile("[\\p{L}_]\\w*|.*[\"']");
    private static final Set<String> UNBREAKABLE = Set.of("#", ";", "\\", "\"", "'", "lambda", "async", "await");
    private static final Set<String> EMPTY_STRINGS = Set.of("\"\"", "''");
    private static final Set<String> KEYWORDS = Set.of("in", "return", "and", "or", "not", "if", "else", "for", "is", "while");

    /** @param space whether white space stands before the token */
    record Token(String text, boolean space) {
        boolean opens() {
            return "([{".contains(text);
        }

        boolean closes() {
            return ")]}".contains(text);
        }
    }

    private LineTokens() {}

    /** By how much brackets are deeper behind a line than before it; null for what {@link #tokens} does not take. */
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

    /** The tokens of the code; null when it holds what cannot be broken: comments, long strings, several statements, half a bracket. */
    static List<Token> tokens(String code) {
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

    /** What a {@code for} iterates over; empty for other statements. */
    static List<Token> iterated(List<Token> tokens) {
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
    static int rightSide(List<Token> tokens) {
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

    /** Whether the bracket makes a tuple, list, set or dict; it calls or takes an element otherwise. */
    static boolean isDisplay(List<Token> tokens, int open) {
        if (open == 0 || tokens.get(open).text().equals("{")) {
            return true;
        }
        String before = tokens.get(open - 1).text();
        return KEYWORDS.contains(before) || !tokens.get(open - 1).closes() && !NAME_OR_STRING.matcher(before).matches();
    }

    static int opening(List<Token> tokens, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += tokens.get(i).closes() ? 1 : tokens.get(i).opens() ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("brackets are balanced");
    }

    static int loosest(List<Token> tokens) {
        int found = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).closes() ? -1 : 0;
            found = depth == 0 ? Math.max(found, priority(tokens, i)) : found;
            depth += tokens.get(i).opens() ? 1 : 0;
        }
        return found;
    }

    static int count(List<Token> tokens, int priority) {
        int found = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).closes() ? -1 : 0;
            found += depth == 0 && priority(tokens, i) == priority ? 1 : 0;
            depth += tokens.get(i).opens() ? 1 : 0;
        }
        return found;
    }

    static int priority(List<Token> tokens, int index) {
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

    static String text(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            out.append(token.space() && !out.isEmpty() ? " " : "").append(token.text());
        }
        return out.toString();
    }
}
