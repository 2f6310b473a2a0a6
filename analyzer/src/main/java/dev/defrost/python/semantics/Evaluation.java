package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.ExceptHandler;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Carries a set of definitions of one variable (bits) through one element in Python's order of evaluation: values before targets,
 * tests before branches, the clauses of a comprehension before its element; what may be skipped joins what was.
 */
final class Evaluation {
    private final Map<Node, Function<Long, Long>> effects;
    private final Node watched;
    private long state;
    private long seen;
    private boolean visited;

    /** @param effects what the sites in this element do to the state; {@code watched} (may be null): where to look at it */
    Evaluation(Map<Node, Function<Long, Long>> effects, Node watched) {
        this.effects = effects;
        this.watched = watched;
    }

    /** The state after the element. */
    long after(Element element, long before) {
        state = before;
        Node node = element.node();
        if (node instanceof ExceptHandler handler) {
            evaluate(handler.type);
            effect(handler);
        } else if (element.kind() == Element.Kind.TARGET) {
            target((Expr) node);
        } else if (element.kind() == Element.Kind.CAPTURES || element.kind() == Element.Kind.ENTRY) {
            // alternatives of one pattern bind the same name, exactly one of them does
            state = effects.values().stream().mapToLong(effect -> effect.apply(0L)).reduce(0L, (a, b) -> a | b);
        } else {
            evaluate(node);
        }
        return state;
    }

    /**
     * The state just before the watched node, over all its evaluations in the element; without one, whatever the element may
     * see.
     */
    long atWatched(Element element, long before) {
        long after = after(element, before);
        return visited ? seen : before | after;
    }

    private void evaluate(Node node) {
        if (node == null) {
            return;
        }
        look(node);
        if (node instanceof Expr.NamedExpr walrus) {
            evaluate(walrus.value);
            look(walrus.target);
            effect(walrus.target);
        } else if (node instanceof Expr.BoolOp op) {
            skipping(op.values, 1);
        } else if (node instanceof Expr.Compare compare) {
            evaluate(compare.left);
            skipping(compare.comparators, 1);
        } else if (node instanceof Expr.Conditional conditional) {
            evaluate(conditional.test);
            long start = state;
            evaluate(conditional.body);
            long end = state;
            state = start;
            evaluate(conditional.orElse);
            state |= end;
        } else if (node instanceof Expr.Lambda lambda) {
            lambda.parameters.forEachChild(child -> evaluate(((Parameter) child).defaultValue));
        } else if (ScopeBuilder.clauses(node) != null) {
            comprehension(node, ScopeBuilder.clauses(node));
        } else if (node instanceof Stmt statement) {
            statement(statement);
        } else if (node instanceof WithItem item) {
            evaluate(item.context);
            target(item.target);
        } else {
            node.forEachChild(this::evaluate);
        }
    }

    /** Evaluates all, each after the first {@code always} only perhaps. */
    private void skipping(List<Expr> values, int always) {
        long left = 0;
        for (int i = 0; i < values.size(); i++) {
            left |= i >= always ? state : 0;
            evaluate(values.get(i));
        }
        state |= left;
    }

    private void comprehension(Node node, List<Comprehension> clauses) {
        evaluate(clauses.get(0).iter);
        for (int round = 0; round < 2; round++) {
            long left = state;
            for (Comprehension clause : clauses) {
                if (clause != clauses.get(0)) {
                    evaluate(clause.iter);
                    left |= state;
                }
                target(clause.target);
                clause.ifs.forEach(this::evaluate);
                left |= state;
            }
            node.forEachChild(child -> {
                if (child instanceof Expr) {
                    evaluate(child);
                }
            });
            state |= left;
        }
    }

    private void statement(Stmt statement) {
        if (statement instanceof Stmt.Assign assign) {
            evaluate(assign.value);
            assign.targets.forEach(this::target);
        } else if (statement instanceof Stmt.AugAssign assign) {
            evaluate(assign.target);
            evaluate(assign.value);
            effect(assign.target);
        } else if (statement instanceof Stmt.AnnAssign assign) {
            evaluate(assign.value);
            target(assign.target);
            evaluate(assign.annotation);
        } else if (statement instanceof Stmt.Delete delete) {
            delete.targets.forEach(this::target);
        } else if (statement instanceof Stmt.FunctionDef def) {
            def.decorators.forEach(this::evaluate);
            def.parameters.forEachChild(child -> evaluate(((Parameter) child).defaultValue));
            def.parameters.forEachChild(child -> evaluate(((Parameter) child).annotation));
            evaluate(def.returns);
            effect(def);
        } else if (statement instanceof Stmt.ClassDef def) {
            def.decorators.forEach(this::evaluate);
            def.bases.forEach(this::evaluate);
            def.keywords.forEach(this::evaluate);
            def.body.forEach(this::lookInside);
            effect(def);
        } else if (statement instanceof Stmt.Assert check) {
            evaluate(check.test);
            long passed = state;
            evaluate(check.message);
            state = passed;
        } else {
            effect(statement);
            statement.forEachChild(child -> {
                evaluate(child);
                effect(child);
            });
        }
    }

    private void target(Expr target) {
        if (target == null) {
            return;
        }
        if (target instanceof Expr.TupleExpr || target instanceof Expr.ListExpr || target instanceof Expr.Starred) {
            look(target);
            target.forEachChild(child -> target((Expr) child));
        } else {
            evaluate(target);
            effect(target);
        }
    }

    private void effect(Node site) {
        Function<Long, Long> effect = effects.get(site);
        if (effect != null) {
            state = effect.apply(state);
        }
    }

    private void look(Node node) {
        if (node == watched) {
            seen |= state;
            visited = true;
        }
    }

    private void lookInside(Node node) {
        for (Node holder = watched; holder != null; holder = holder.parent()) {
            if (holder == node) {
                seen |= state;
                visited = true;
                return;
            }
        }
    }
}
