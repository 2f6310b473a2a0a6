package dev.defrost.recipes.python;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.recipes.python.rewrite.Kept;
import dev.defrost.recipes.python.rewrite.Migration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Code that parses and that Python's compiler refuses all the same: an assignment expression in what a comprehension iterates over
 * (PEP 572), which new comprehensions around code of the program would bring.
 */
final class RefusedSyntax {
    private final Migration migration;

    RefusedSyntax(Migration migration) {
        this.migration = migration;
    }

    /** Keeps the groups whose rewrites put an assignment expression into what a comprehension iterates over. */
    void check(ParsedFile before, ParsedFile after, Set<ResourceGroup> all) {
        if (!refused(before).isEmpty()) {
            return;
        }
        for (Expr.NamedExpr refused : refused(after)) {
            Set<ResourceGroup> writing = new LinkedHashSet<>();
            before.module().descendants().stream().filter(node -> node instanceof Expr.NamedExpr named && named.target.id.equals(refused.target.id))
                    .forEach(node -> writing.addAll(migration.rewriter(before).groupsAt(node.start)));
            for (ResourceGroup group : writing.isEmpty() ? all : writing) {
                if (!Kept.isKept(group)) {
                    migration.block(group, BlockerCode.UNSUPPORTED_FLOW, before, group.occurrences().get(0).expr(),
                            refused.target.id + " would be assigned in what a comprehension iterates over, which Python does not allow");
                }
            }
        }
    }

    private static List<Expr.NamedExpr> refused(ParsedFile file) {
        return file.module().descendants().stream().filter(Expr.NamedExpr.class::isInstance).map(Expr.NamedExpr.class::cast)
                .filter(RefusedSyntax::isIteratedOver).toList();
    }

    private static boolean isIteratedOver(Node node) {
        for (Node at = node; at.parent() != null; at = at.parent()) {
            if (at.parent() instanceof Comprehension clause && clause.iter == at) {
                return true;
            }
        }
        return false;
    }
}
