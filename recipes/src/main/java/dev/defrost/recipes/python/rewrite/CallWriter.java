package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes a call with the user's own arguments, in their layout, and others put before and after them. */
final class CallWriter {
    private final Migration migration;
    private final ParsedFile file;
    private final Expr.Call call;

    CallWriter(Migration migration, ParsedFile file, Expr.Call call) {
        this.migration = migration;
        this.file = file;
        this.call = call;
    }

    /** The user's arguments and keywords in source order. */
    List<Node> arguments() {
        return Stream.concat(call.arguments.stream(), call.keywords.stream())
                .sorted(Comparator.comparingInt((Node node) -> node.start)).map(Node.class::cast).toList();
    }

    /**
     * The call's code. {@code written} gives an argument's new code, the empty string to drop it, or null to leave it as it renders.
     */
    String write(String callee, List<String> before, List<String> after, Function<Node, String> written) {
        List<String> own = new ArrayList<>();
        boolean dropped = false;
        for (Node argument : arguments()) {
            String code = written.apply(argument);
            if (code == null) {
                own.add(migration.render(file, argument));
            } else if (!code.isEmpty()) {
                own.add(code);
            } else {
                dropped = true;
            }
        }
        String source = file.module().source.text();
        boolean kept = !own.isEmpty() && !dropped && source.substring(call.function.end, call.end).contains("\n");
        return kept ? inOwnLayout(callee, before, after, written) : inOneLine(callee, before, own, after);
    }

    String write(String callee, List<String> before, Map<Node, String> replaced) {
        return write(callee, before, List.of(), replaced::get);
    }

    private String inOneLine(String callee, List<String> before, List<String> own, List<String> after) {
        List<String> all = new ArrayList<>(before);
        all.addAll(own);
        all.addAll(after);
        Layout layout = migration.layout(file);
        String line = callee + "(" + String.join(", ", all) + ")";
        int column = file.module().source.column(call.start) - 1;
        boolean fits = line.contains("\n") || column + line.length() + trailing() <= layout.limit();
        if (fits || all.size() < 2 || !isStatement()) {
            return line;
        }
        String outer = layout.indentOf(call.start);
        String separator = "," + layout.newline() + outer + layout.unit();
        return callee + "(" + layout.newline() + outer + layout.unit() + String.join(separator, all) + ","
                + layout.newline() + outer + ")";
    }

    /** Whether the call is a statement or the right side of one: only then it is broken over lines. */
    private boolean isStatement() {
        return call.parent() instanceof Stmt.ExprStmt || call.parent() instanceof Stmt.Assign || call.parent() instanceof Stmt.Return;
    }

    /** How much of the line follows the call. */
    private int trailing() {
        return file.module().source.lineEnd(file.module().source.line(call.end)) - call.end;
    }

    private String inOwnLayout(String callee, List<String> before, List<String> after, Function<Node, String> written) {
        List<Node> arguments = arguments();
        String source = file.module().source.text();
        FileRewriter rewriter = migration.rewriter(file);
        StringBuilder out = new StringBuilder(callee);
        Node first = arguments.get(0);
        String lead = source.substring(call.function.end, first.start);
        String separator = lead.contains("\n") ? "," + lead.substring(lead.lastIndexOf('\n')) : ", ";
        int comment = lead.indexOf('#');
        int keep = comment < 0 ? lead.length() : lead.lastIndexOf('\n', comment) < 0 ? lead.length() : comment;
        out.append(lead, 0, keep);
        before.forEach(code -> out.append(code).append(separator));
        out.append(lead, keep, lead.length());
        int at = first.start;
        for (Node argument : arguments) {
            out.append(rewriter.render(at, argument.start));
            String code = written.apply(argument);
            out.append(code == null ? rewriter.render(argument) : code);
            at = argument.end;
        }
        after.forEach(code -> out.append(separator).append(code));
        return out.append(rewriter.render(at, call.end)).toString();
    }

    /** Whether an argument is spread into the call. */
    boolean hasSpread() {
        return call.arguments.stream().anyMatch(Expr.Starred.class::isInstance)
                || call.keywords.stream().anyMatch(keyword -> keyword.name == null);
    }

    Keyword keyword(String name) {
        return call.keywords.stream().filter(keyword -> name.equals(keyword.name)).findFirst().orElse(null);
    }
}
