package dev.defrost.recipes.python.text;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Module;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.ParseResult;
import dev.defrost.python.syntax.PythonParser;
import dev.defrost.python.syntax.SourceText;
import dev.defrost.python.syntax.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Breaks new lines that are too long, as Black does, in files that look as if Black had written them. Only white space, trailing commas and
 * brackets around a whole right side are added, so that the code means the same.
 */
public final class LongLines {
    private static final int[] LIMITS = {88, 100, 120};

    private final int limit;
    private final Set<String> old;

    private LongLines(int limit, Set<String> old) {
        this.limit = limit;
        this.old = old;
    }

    /**
     * The text with its new lines broken; the text itself where the file has a layout of its own.
     *
     * @param after a tree of the rewritten file, of this text or of an earlier one
     */
    public static String broken(ParsedFile file, Layout layout, Module after, String text) {
        int limit = limit(file, layout);
        if (limit == 0) {
            return text;
        }
        Set<String> old = file.module().source.text().lines().collect(Collectors.toSet());
        String broken = new LongLines(limit, old).breakLines(after, text);
        return broken.startsWith("\n") ? broken.stripLeading() : broken;
    }

    /** The length that no line of code exceeds; 0 where the file does not look like Black's work: other quotes, blank lines or indentation. */
    private static int limit(ParsedFile file, Layout layout) {
        Module module = file.module();
        String before = module.source.text();
        boolean usual = layout.unit().equals("    ") && layout.newline().equals("\n") && !before.contains("\t") && !before.startsWith("\n")
                && layout.quoted("").equals("\"\"") && before.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
        Stmt first = module.body.isEmpty() ? null : module.body.get(0);
        if (!usual || first == null || isText(first) && !before.startsWith("\n\n", Math.min(first.end, before.length()))) {
            return 0;
        }
        Set<Integer> texts = new HashSet<>();
        module.descendants().stream().filter(LongLines::isText).forEach(text -> {
            for (int line = module.source.line(text.start); line <= module.source.line(text.end); line++) {
                texts.add(line);
            }
        });
        int longest = 0;
        for (int line = 1; line <= module.source.lineCount(); line++) {
            String code = before.substring(module.source.lineStart(line), module.source.lineEnd(line));
            longest = Math.max(longest, texts.contains(line) || code.strip().startsWith("#") ? 0 : code.length());
        }
        for (int limit : LIMITS) {
            if (longest <= limit) {
                return limit;
            }
        }
        return 0;
    }

    private static boolean isText(Node node) {
        return node instanceof Stmt.ExprStmt expr && expr.value instanceof Expr.Constant;
    }

    private String breakLines(Module after, String text) {
        Module module = after.source.text().equals(text) ? after
                : PythonParser.parse(new SourceText("", text)) instanceof ParseResult.Parsed parsed ? parsed.module() : null;
        if (module == null) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Node node : module.descendants()) {
            int[] range = node instanceof Stmt statement ? range(module.source, statement) : null;
            String code = range == null || range[0] < copied ? null : text.substring(range[0], range[1]);
            String broken = code == null || code.lines().allMatch(old::contains) ? null : statement(code, node instanceof Stmt.FunctionDef);
            if (broken != null) {
                out.append(text, copied, range[0]).append(broken);
                copied = range[1];
            }
        }
        if (copied == 0) {
            return text;
        }
        String broken = out.append(text, copied, text.length()).toString();
        return PythonParser.parse(new SourceText("", broken)) instanceof ParseResult.Parsed parsed && isSame(module, parsed.module()) ? broken : text;
    }

    /** The first line of a function is broken at its first brackets, not its last ones ({@code left_hand_split}): it stays as it is. */
    private String statement(String code, boolean isFunction) {
        boolean isLong = code.lines().anyMatch(line -> line.length() > limit);
        boolean isNew = isLong && code.lines().noneMatch(line -> old.contains(line) && line.strip().length() > 1);
        return isNew ? isFunction ? null : FoldedLine.of(code, limit) : code.contains("\n") ? BrokenStatement.of(code, limit, old::contains) : null;
    }

    /** Whether two texts are the same program: white space and brackets leave no node behind. */
    static boolean isSame(Module one, Module other) {
        List<String> nodes = one.descendants().stream().map(LongLines::shape).toList();
        return nodes.equals(other.descendants().stream().map(LongLines::shape).toList());
    }

    private static String shape(Node node) {
        String name = node instanceof Expr.Name read ? read.id : node instanceof Expr.Attribute access ? access.name
                : node instanceof Keyword keyword ? keyword.name : node instanceof Expr.Constant constant ? constant.value : "";
        return node.getClass().getSimpleName() + " " + name;
    }

    /**
     * Where the lines of a simple statement, or those in front of the block of a function, a loop, a test or a {@code with}, begin and end; null for
     * other statements with blocks, and where others stand on these lines, too.
     */
    private static int[] range(SourceText source, Stmt statement) {
        Stmt inner = statement instanceof Stmt.For loop ? loop.body.get(0)
                : statement instanceof Stmt.If test ? test.body.get(0)
                : statement instanceof Stmt.With with ? with.body.get(0)
                : statement instanceof Stmt.FunctionDef function && function.decorators.isEmpty() ? function.body.get(0)
                : statement instanceof Stmt.While loop ? loop.body.get(0) : null;
        if (inner == null && hasBlock(statement)) {
            return null;
        }
        int start = source.lineStart(source.line(statement.start));
        String text = source.text();
        int end = inner == null ? statement.end : statement.start + text.substring(statement.start, inner.start).stripTrailing().length();
        boolean alone = text.substring(start, statement.start).isBlank() && end == source.lineEnd(source.line(end))
                && (inner == null || text.charAt(end - 1) == ':');
        return alone ? new int[] {start, end} : null;
    }

    private static boolean hasBlock(Node node) {
        boolean[] found = {false};
        node.forEachChild(child -> found[0] |= child instanceof Stmt || hasBlock(child));
        return found[0];
    }
}
