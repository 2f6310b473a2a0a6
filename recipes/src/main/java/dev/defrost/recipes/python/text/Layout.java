package dev.defrost.recipes.python.text;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.Stmt;
import java.util.List;

/** How a file is laid out: its line ends, indentation, quotes and line length. */
public final class Layout {
    private static final int[] COMMON_LIMITS = {79, 88, 100, 120};

    private final SourceText source;
    private final String text;
    private final String newline;
    private final String unit;
    private final char quote;
    private final int limit;

    /** The layout of a file as it was. */
    public Layout(ParsedFile file) {
        Module module = file.module();
        this.source = module.source;
        this.text = source.text();
        this.newline = text.contains("\r\n") ? "\r\n" : "\n";
        this.unit = unitOf(module);
        int[] quotes = new int[2];
        module.descendants().forEach(node -> countQuotes(node, quotes));
        this.quote = quotes[1] > quotes[0] ? '\'' : '"';
        this.limit = limitOf();
    }

    private void countQuotes(Node node, int[] quotes) {
        if (node instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING) {
            if (text.charAt(constant.start) == '\'' && !text.startsWith("'''", constant.start)) {
                quotes[1]++;
            } else if (text.charAt(constant.start) == '"' && !text.startsWith("\"\"\"", constant.start)) {
                quotes[0]++;
            }
        }
    }

    private String unitOf(Module module) {
        String[] found = {null};
        module.forEachChild(child -> findUnit(child, found));
        return found[0] == null ? "    " : found[0];
    }

    private void findUnit(Node node, String[] found) {
        if (found[0] != null) {
            return;
        }
        node.forEachChild(child -> {
            if (found[0] == null && node instanceof Stmt && child instanceof Stmt stmt && isFirstOnLine(stmt)) {
                String inner = indentOf(child.start);
                String outer = indentOf(node.start);
                if (inner.length() > outer.length() && inner.startsWith(outer)) {
                    found[0] = inner.substring(outer.length());
                }
            }
            findUnit(child, found);
        });
    }

    private int limitOf() {
        int longest = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            longest = Math.max(longest, source.lineEnd(line) - source.lineStart(line));
        }
        for (int common : COMMON_LIMITS) {
            if (longest <= common && common >= 88) {
                return common == 88 && longest <= 79 ? 88 : common;
            }
        }
        return 120;
    }

    /** What ends a line of the file. */
    public String newline() {
        return newline;
    }

    /** One level of indentation. */
    public String unit() {
        return unit;
    }

    /** How many columns a line may have. */
    public int limit() {
        return limit;
    }

    /** A string literal of this value in the file's quotes. */
    public String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append(quote);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> (c == quote ? out.append('\\') : out).append(c);
            }
        }
        return out.append(quote).toString();
    }

    /** The white space before the first character of the line on which the offset lies. */
    public String indentOf(int offset) {
        int start = source.lineStart(source.line(offset));
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t' || text.charAt(end) == '\f')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether only white space stands before the node on its line. */
    public boolean isFirstOnLine(Node node) {
        int start = source.lineStart(source.line(node.start));
        return text.substring(start, node.start).isBlank();
    }

    /** The first statement of a function's body that is not its docstring. */
    public static Stmt firstBehindDocstring(Stmt.FunctionDef function) {
        boolean documented = function.body.get(0) instanceof Stmt.ExprStmt expr && expr.value instanceof Expr.Constant && function.body.size() > 1;
        return function.body.get(documented ? 1 : 0);
    }

    /** Whether nothing but a comment follows the node on its line. */
    public boolean isLastOnLine(Node node) {
        String rest = text.substring(node.end, source.lineEnd(source.line(node.end))).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }

    /** The statements joined so that they stand where {@code statement} stood. */
    public String join(List<String> statements, Stmt statement) {
        String separator = isFirstOnLine(statement) && isLastOnLine(statement) ? newline + indentOf(statement.start) : "; ";
        return String.join(separator, statements);
    }

    /** A line break that brackets of the old statement held needs brackets of its own. */
    public static String onOneStatement(String code) {
        return code.contains("\n") && !endsInBrackets(code) ? "(" + code + ")" : code;
    }

    private static boolean endsInBrackets(String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            if (c == '\n' && depth == 0) {
                return false;
            }
        }
        return true;
    }
}
