package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import java.util.Set;
import java.util.regex.Pattern;

/** The code that turns a part of a response into Python values where it stands. */
final class ResponseConversions {
    /** Builtins that take every element of their only argument at once. */
    private static final Set<String> CONSUMERS = Set.of("list", "tuple", "sorted", "sum", "any", "all", "max", "min", "set");

    /** Methods of dicts, lists and sets that change them. */
    static final Set<String> CHANGING = Set.of("append", "extend", "insert", "remove", "pop", "popitem", "clear", "sort", "reverse",
            "update", "setdefault", "add", "discard", "difference_update", "intersection_update", "symmetric_difference_update");

    /** Paths of one attribute value, or of lists or dicts of them. */
    private static final Pattern CONVERTIBLE = Pattern.compile("(\\[])*(\\{})?");

    private final Migration migration;
    private final ParsedFile file;

    ResponseConversions(Migration migration, ParsedFile file) {
        this.migration = migration;
        this.file = file;
    }

    /** Whether {@link #code} can be written for the part at this place. */
    static boolean isPossible(ParsedFile file, Expr expr, ResponsePart part) {
        if (part.paths().size() != 1 || !CONVERTIBLE.matcher(part.paths().get(0)).matches()) {
            return false;
        }
        if (part.optional() && !(expr instanceof Expr.Call call && isRepeatable(call))) {
            return false;
        }
        return !isStored(expr) && !isChanged(expr) && !inFormat(file, expr, part);
    }

    /** Whether what the expression holds is changed on the spot: a copy would be lost. */
    private static boolean isChanged(Expr expr) {
        Node parent = expr.parent();
        return parent instanceof Expr.Subscript subscript && subscript.value == expr && isStored(subscript)
                || parent instanceof Expr.Attribute method && (isStored(method) || CHANGING.contains(method.name));
    }

    /** Whether the expression is written to or deleted, not read. */
    static boolean isStored(Expr expr) {
        Node parent = expr.parent();
        return parent instanceof Stmt.Assign assign && assign.targets.contains(expr)
                || parent instanceof Stmt.AugAssign augmented && augmented.target == expr
                || parent instanceof Stmt.AnnAssign annotated && annotated.target == expr
                || parent instanceof Stmt.Delete
                || parent instanceof Stmt.For loop && loop.target == expr
                || parent instanceof Comprehension clause && clause.target == expr
                || parent instanceof dev.defrost.python.syntax.WithItem item && item.target == expr
                || (parent instanceof Expr.TupleExpr || parent instanceof Expr.ListExpr || parent instanceof Expr.Starred) && isStored((Expr) parent);
    }

    /** {@code dict.get(key[, default])} whose parts may be evaluated twice. */
    private static boolean isRepeatable(Expr.Call call) {
        Expr receiver = ((Expr.Attribute) call.function).value;
        while (receiver instanceof Expr.Subscript subscript && subscript.index instanceof Expr.Constant) {
            receiver = subscript.value;
        }
        return receiver instanceof Expr.Name && (call.arguments.get(0) instanceof Expr.Constant || call.arguments.get(0) instanceof Expr.Name);
    }

    /** Inside an f-string braces have a meaning of their own, and {@code =} shows the code itself. */
    private static boolean inFormat(ParsedFile file, Expr expr, ResponsePart part) {
        for (Node node = expr; node instanceof Expr || node instanceof Node.Part; node = node.parent()) {
            if (node instanceof Expr.FormattedValue field) {
                String text = file.module().source.text();
                int end = field.value.end;
                while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
                return !part.isValue() || part.optional() || end < text.length() && text.charAt(end) == '=';
            }
        }
        return false;
    }

    String code(Expr expr, ResponsePart part) {
        FileRewriter rewriter = migration.rewriter(file);
        String path = part.paths().get(0);
        if (!part.optional()) {
            String code = rewriter.renderInside(expr);
            return converted(expr instanceof Expr.BoolOp && !part.isValue() ? "(" + code + ")" : code, path, around(expr));
        }
        Expr.Call call = (Expr.Call) expr;
        String receiver = rewriter.render(((Expr.Attribute) call.function).value);
        String key = rewriter.render(call.arguments.get(0));
        String missing = call.arguments.size() == 2 ? rewriter.render(call.arguments.get(1)) : "None";
        String code = converted(receiver + "[" + key + "]", path, Around.BRACKETS) + " if " + key + " in " + receiver + " else " + missing;
        return standsAlone(expr) ? code : "(" + code + ")";
    }

    /** What stands around the elements of a list: nothing or parentheses where a generator expression does as well. */
    private enum Around {
        NOTHING("", ""), PARENTHESES("(", ")"), BRACKETS("[", "]");

        private final String open;
        private final String close;

        Around(String open, String close) {
            this.open = open;
            this.close = close;
        }
    }

    private String converted(String code, String path, Around around) {
        if (path.isEmpty()) {
            return new TypedValues(migration, file).deserializer() + "(" + code + ")";
        }
        String rest = path.substring(2);
        if (path.startsWith("[]")) {
            String elements = converted(rest.startsWith("[]") ? "items" : "item", rest, Around.BRACKETS)
                    + " for " + (rest.startsWith("[]") ? "items" : "item") + " in " + code;
            return around.open + elements + around.close;
        }
        return "{name: " + converted("value", rest, Around.BRACKETS) + " for name, value in " + code + ".items()}";
    }

    private Around around(Expr expr) {
        Node parent = expr.parent();
        boolean iterated = parent instanceof Stmt.For || parent instanceof Expr.YieldFrom || parent instanceof Comprehension;
        return isConsumed(expr) ? Around.NOTHING : iterated ? Around.PARENTHESES : Around.BRACKETS;
    }

    /** Whether the expression is the only argument of something that takes all of its elements at once. */
    private boolean isConsumed(Expr expr) {
        return expr.parent() instanceof Expr.Call call && call.arguments.size() == 1 && call.arguments.get(0) == expr && call.keywords.isEmpty()
                && (call.function instanceof Expr.Name name && CONSUMERS.contains(name.id) && file.defUse().isBuiltin(name)
                        || call.function instanceof Expr.Attribute method && method.name.equals("extend")
                                && migration.types(file).typeOf(method.value) == dev.defrost.python.semantics.PyType.LIST);
    }

    private static boolean standsAlone(Expr expr) {
        Node parent = expr.parent();
        return parent instanceof Stmt.Assign || parent instanceof Stmt.Return || parent instanceof Keyword
                || parent instanceof Expr.Call call && call.arguments.contains(expr);
    }
}
