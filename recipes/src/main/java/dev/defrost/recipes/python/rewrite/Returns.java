package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.Collections;
import java.util.List;

/** Ways out of a function that answer with None without saying so: callers that unpack several components need as many None. */
final class Returns {
    private final Migration migration;
    private final Components components;

    Returns(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Registers the rewrite of every {@code return} without a value, and of the end of the function. */
    void bare(ParsedFile file, Location.Result result, ResourceGroup group) {
        if (!(result.function() instanceof Stmt.FunctionDef function) || !migration.flow().values(result).contains(Value.NONE)) {
            return;
        }
        function.body.forEach(statement -> bare(file, statement, result, group));
        Stmt last = function.body.get(function.body.size() - 1);
        if (migration.flow().fallsThrough(file, function)) {
            int count = components.carriers().ordered(result, group).size();
            if (count > 1 && !migration.layout(file).isFirstOnLine(last)) {
                migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, last, "the function ends without return");
            } else if (count > 1) {
                migration.rewriter(file).insertAfterOnce(List.of("end", function), last, none(count), migration.layout(file));
            }
        }
    }

    private void bare(ParsedFile file, Node node, Location.Result result, ResourceGroup group) {
        if (node instanceof Stmt.Return returned && returned.value == null) {
            migration.rewriter(file).replace(returned, () -> none(components.carriers().ordered(result, group).size()));
        } else if (!(node instanceof Stmt.FunctionDef) && !(node instanceof Stmt.ClassDef) && !(node instanceof Expr.Lambda)) {
            node.forEachChild(child -> bare(file, child, result, group));
        }
    }

    private static String none(int count) {
        return count < 2 ? "return" : "return " + String.join(", ", Collections.nCopies(count, "None"));
    }
}
