package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.List;

/** Whether an expression may be evaluated several times while one statement runs, or later and by others, as the bodies of lambdas are. */
public final class Repetition {
    private Repetition() {}

    /** Whether the node may be evaluated more than once while the variable keeps what it holds. */
    public static boolean isRepeated(Node node, Variable variable) {
        for (Node at = node; !(at instanceof Stmt); at = at.parent()) {
            Node parent = at.parent();
            if (parent instanceof Expr.Lambda lambda && variable.scope().node() != lambda) {
                return true;
            }
            List<Comprehension> around = around(parent, at, node);
            for (int i = 0; i < around.size(); i++) {
                if (binds(around.get(i), variable)) {
                    return i < around.size() - 1;
                }
            }
            if (!around.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The clauses of a comprehension or generator expression; none for other nodes. */
    public static List<Comprehension> clauses(Node node) {
        return node instanceof Expr.ListComp list ? list.clauses
                : node instanceof Expr.SetComp set ? set.clauses
                : node instanceof Expr.DictComp dict ? dict.clauses
                : node instanceof Expr.GeneratorExp generator ? generator.clauses : List.of();
    }

    /** The clauses of a comprehension that repeat its child, in their order. */
    private static List<Comprehension> around(Node comprehension, Node child, Node node) {
        List<Comprehension> clauses = clauses(comprehension);
        if (!(child instanceof Comprehension clause)) {
            return clauses;
        }
        boolean iterated = clause.iter.start <= node.start && node.end <= clause.iter.end;
        return clauses.subList(0, clauses.indexOf(clause) + (iterated ? 0 : 1));
    }

    private static boolean binds(Comprehension clause, Variable variable) {
        return variable.definitions().stream().map(Definition::site)
                .anyMatch(site -> site != null && clause.target.start <= site.start && site.end <= clause.target.end);
    }
}
