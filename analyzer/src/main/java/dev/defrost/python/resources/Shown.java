package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places where nothing but the text of an object counts: {@code print(x)}, {@code str(x)}, {@code f"{x}"}, {@code "%s" % x},
 * {@code "{}".format(x)}, the arguments of the standard library's loggers and of the project's functions that do nothing else with them.
 */
final class Shown {
    private static final Set<String> TEXT_OF_ONE = Set.of("builtins.str", "builtins.repr");
    private static final Set<String> LEVELS = Set.of("debug", "info", "warning", "warn", "error", "critical", "exception");
    /** A conversion of printf-style formatting; group 1 is a mapping key, 2 flags and widths, 3 the type. */
    private static final Pattern PERCENT = Pattern.compile("%(\\([^)]*\\))?([#0\\- +]*(?:\\*|\\d+)?(?:\\.(?:\\*|\\d+))?[hlL]?)(.)", Pattern.DOTALL);
    /** A doubled brace or a replacement field of {@code str.format}; group 1 is what stands between the braces. */
    private static final Pattern FIELD = Pattern.compile("\\{\\{|}}|\\{([^{}]*)}");

    /** A field whose format takes values of its own. */
    private static final Pattern NESTED = Pattern.compile("\\{[^{}]*\\{");

    private final ValueFlow flow;

    Shown(ValueFlow flow) {
        this.flow = flow;
    }

    /** The node that becomes the object's text where the expression is shown: itself or what only turns it into text; null where it is not. */
    Node place(Expr expr) {
        Node parent = expr.parent();
        if (parent instanceof Expr.FormattedValue field) {
            return isPlainField(flow.fileOf(field), field) ? field : null;
        }
        if (isPercent(expr)) {
            return expr;
        }
        if (parent instanceof Keyword keyword && keyword.name != null && keyword.parent() instanceof Expr.Call call) {
            return isFormatted(call, keyword.name, -1) || isTextOf(call, expr) ? expr : null;
        }
        return parent instanceof Expr.Call call && call.function != expr ? argument(call, expr) : null;
    }

    /** Whether the expression is what {@code "%s" % x} or {@code "%s" % (x, y)} shows. */
    static boolean isPercent(Expr expr) {
        if (expr.parent() instanceof Expr.BinOp operation) {
            return operation.op.equals("%") && operation.right == expr && isText(operation.left, 0, 1);
        }
        return expr.parent() instanceof Expr.TupleExpr tuple && tuple.parent() instanceof Expr.BinOp operation && operation.op.equals("%")
                && operation.right == tuple && isText(operation.left, tuple.elements.indexOf(expr), tuple.elements.size());
    }

    /** Whether a call gives the expression to a function of the project that only shows its text. */
    boolean isTextOf(Expr.Call call, Expr expr) {
        Set<Value> callees = flow.values(call.function);
        Value callee = callees.size() == 1 ? callees.iterator().next() : null;
        int bound = callee instanceof Value.BoundFunction ? 1 : 0;
        Node node = callee instanceof Value.Function function ? function.node() : callee instanceof Value.BoundFunction method ? method.node() : null;
        boolean spread = call.arguments.stream().anyMatch(Expr.Starred.class::isInstance) || call.keywords.stream().anyMatch(each -> each.name == null);
        if (!(node instanceof Stmt.FunctionDef def) || spread || call.function == expr) {
            return false;
        }
        String keyword = expr.parent() instanceof Keyword named ? named.name : null;
        Parameter filled = TextParameters.filled(def.parameters, keyword, call.arguments.indexOf(expr) + bound);
        return filled != null && flow.texts().isText(flow.fileOf(def), def, filled);
    }

    private Node argument(Expr.Call call, Expr expr) {
        if (isTextOf(call, expr)) {
            return expr;
        }
        int position = call.arguments.indexOf(expr);
        Set<Value> callees = flow.values(call.function);
        String name = callees.size() == 1 && callees.iterator().next() instanceof Value.External external ? external.name() : "";
        if (name.equals("builtins.print")) {
            return expr;
        }
        if (TEXT_OF_ONE.contains(name)) {
            return call.arguments.size() == 1 && call.keywords.isEmpty() ? call : null;
        }
        if (isLogging(call, name)) {
            boolean spread = call.arguments.stream().anyMatch(Expr.Starred.class::isInstance);
            return position > 0 && !spread && isText(call.arguments.get(0), position - 1, call.arguments.size() - 1) ? expr : null;
        }
        return isFormatted(call, null, position) ? expr : null;
    }

    /** {@code {x}}, {@code {x!s}} or {@code {x!r}}: what has a format or shows its own source is something else. */
    static boolean isPlainField(ParsedFile file, Expr.FormattedValue field) {
        if (!(field.parent() instanceof Expr.JoinedString joined) || joined.template || field.format != null) {
            return false;
        }
        String text = file.module().source.text();
        String before = text.substring(field.start, field.value.start);
        String after = text.substring(field.value.end, field.end).strip();
        return before.strip().equals("{") && Set.of("}", "!s}", "!r}").contains(after);
    }

    /** Whether a literal shows the text of one of {@code count} values by printf-style formatting. */
    private static boolean isText(Expr format, int index, int count) {
        if (!(format instanceof Expr.Constant constant) || constant.kind != Expr.Kind.STRING) {
            return false;
        }
        List<String> types = new ArrayList<>();
        Matcher conversions = PERCENT.matcher(constant.value);
        while (conversions.find()) {
            if (conversions.group(1) != null || conversions.group(2).contains("*")) {
                return false;
            }
            if (!conversions.group(3).equals("%")) {
                types.add(conversions.group(3));
            }
        }
        return types.size() == count && types.get(index).equals("s");
    }

    /** Whether {@code "...".format(...)} shows the argument at a position, or the one with a name, as plain text and nowhere otherwise. */
    static boolean isFormatted(Expr.Call call, String keyword, int position) {
        boolean literal = call.function instanceof Expr.Attribute method && method.name.equals("format")
                && method.value instanceof Expr.Constant text && text.kind == Expr.Kind.STRING;
        if (!literal || call.arguments.stream().anyMatch(Expr.Starred.class::isInstance) || call.keywords.stream().anyMatch(each -> each.name == null)) {
            return false;
        }
        String format = ((Expr.Constant) ((Expr.Attribute) call.function).value).value;
        if (NESTED.matcher(format.replace("{{", "").replace("}}", "")).find()) {
            return false;
        }
        String wanted = keyword == null ? String.valueOf(position) : keyword;
        Matcher fields = FIELD.matcher(format);
        int automatic = 0;
        while (fields.find()) {
            if (fields.group(1) == null) {
                continue;
            }
            String written = fields.group(1).split("[.\\[!:]", 2)[0];
            String name = written.isEmpty() ? String.valueOf(automatic++) : written;
            String rest = fields.group(1).substring(written.length());
            if (name.equals(wanted) && !rest.isEmpty() && !rest.equals("!s")) {
                return false;
            }
        }
        return true;
    }

    private boolean isLogging(Expr.Call call, String name) {
        if (!(call.function instanceof Expr.Attribute method) || !LEVELS.contains(method.name)) {
            return false;
        }
        return name.equals("logging." + method.name) || isLogger(method.value);
    }

    /** Whether all that the expression may be comes from {@code logging.getLogger}. */
    private boolean isLogger(Expr expr) {
        if (expr instanceof Expr.Call made) {
            return flow.values(made.function).equals(Set.of(new Value.External("logging.getLogger")));
        }
        List<Definition> definitions = expr instanceof Expr.Name name ? flow.fileOf(name).defUse().reaching(name) : List.of();
        return !definitions.isEmpty() && definitions.stream()
                .allMatch(definition -> (definition.kind() == Definition.Kind.ASSIGN || definition.kind() == Definition.Kind.ANNOTATED)
                        && definition.value() instanceof Expr.Call made && isLogger(made));
    }
}
