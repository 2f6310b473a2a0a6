package dev.defrost.recipes.python;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Alias;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.rewrite.ProgramNames;
import java.util.List;

/** Imports that were used before a rewrite and are not any more. */
final class UnusedImports {
    private final ProgramNames program;

    UnusedImports(ProgramNames program) {
        this.program = program;
    }

    /** The text of {@code after} without top-level imports whose names {@code before} read and {@code after} does not. */
    String remove(ParsedFile before, ParsedFile after) {
        String text = after.module().source.text();
        List<Stmt> body = after.module().body;
        for (int i = body.size() - 1; i >= 0; i--) {
            Stmt statement = body.get(i);
            if (statement instanceof Stmt.ImportFrom from && !"__future__".equals(from.module)) {
                text = removeNames(before, after, text, statement, from.names);
            } else if (statement instanceof Stmt.Import plain) {
                text = removeNames(before, after, text, statement, plain.names);
            }
        }
        return text;
    }

    private String removeNames(ParsedFile before, ParsedFile after, String text, Stmt statement, List<Alias> names) {
        List<Alias> unused = names.stream().filter(alias -> becameUnused(before, after, alias)).toList();
        if (unused.isEmpty()) {
            return text;
        }
        if (unused.size() == names.size()) {
            int start = text.lastIndexOf('\n', statement.start - 1) + 1;
            int end = text.indexOf('\n', statement.end);
            boolean alone = text.substring(start, statement.start).isBlank()
                    && text.substring(statement.end, end < 0 ? text.length() : end).isBlank();
            return alone ? text.substring(0, start) + (end < 0 ? "" : text.substring(end + 1)) : text;
        }
        String result = text;
        for (int i = names.size() - 1; i >= 0; i--) {
            if (unused.contains(names.get(i))) {
                boolean last = i == names.size() - 1;
                int start = last ? names.get(previousKept(names, unused, i)).end : names.get(i).start;
                int end = last ? names.get(i).end : names.get(i + 1).start;
                if (!last || previousKept(names, unused, i) == i - 1) {
                    result = result.substring(0, start) + result.substring(end);
                } else {
                    result = result.substring(0, names.get(i - 1).end) + result.substring(end);
                }
            }
        }
        return result;
    }

    private static int previousKept(List<Alias> names, List<Alias> unused, int index) {
        int at = index - 1;
        while (at > 0 && unused.contains(names.get(at))) {
            at--;
        }
        return at;
    }

    private boolean becameUnused(ParsedFile before, ParsedFile after, Alias alias) {
        if (alias.name.equals("*")) {
            return false;
        }
        String bound = alias.asName != null ? alias.asName : alias.name.contains(".") ? alias.name.substring(0, alias.name.indexOf('.')) : alias.name;
        Variable old = before.scopes().moduleScope().variable(bound);
        Variable now = after.scopes().moduleScope().variable(bound);
        boolean wasImported = old != null && old.definitions().stream().anyMatch(each -> each.kind() == Definition.Kind.IMPORT);
        return wasImported && !old.reads().isEmpty() && now != null && now.reads().isEmpty()
                && now.definitions().size() == 1 && !isExported(before, bound) && !program.mayImport(before, bound);
    }

    private static boolean isExported(ParsedFile file, String name) {
        boolean[] found = {false};
        for (Stmt statement : file.module().body) {
            boolean all = statement instanceof Stmt.Assign assign && assign.targets.get(0) instanceof Expr.Name target && target.id.equals("__all__");
            if (all) {
                find(statement, name, found);
            }
        }
        return found[0];
    }

    private static void find(Node node, String name, boolean[] found) {
        found[0] |= node instanceof Expr.Constant constant && name.equals(constant.value);
        node.forEachChild(child -> find(child, name, found));
    }
}
