package dev.defrost.python.resources;

import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What displays and comprehensions evaluate to: an abstract container where it is followed. */
final class Displays {
    private static final Set<Value> OTHER = Set.of(Value.OTHER);

    private final ValueFlow flow;
    private final Body body;
    private final ExpressionEvaluator expressions;
    private final Targets targets;
    private final Containers containers;

    Displays(ValueFlow flow, Body body, ExpressionEvaluator expressions, Targets targets, Containers containers) {
        this.flow = flow;
        this.body = body;
        this.expressions = expressions;
        this.targets = targets;
        this.containers = containers;
    }

    /** Whether the expression makes a container that is evaluated here; others are evaluated child by child. */
    boolean isOne(Expr expr) {
        if (expr instanceof Expr.ListExpr || expr instanceof Expr.TupleExpr) {
            return Lists.isFollowed(flow, body.file(), expr);
        }
        if (expr instanceof Expr.DictExpr display) {
            return Dicts.isFollowed(body.file(), display) || Dicts.isRecord(display);
        }
        return expr instanceof Expr.ListComp || expr instanceof Expr.SetComp || expr instanceof Expr.GeneratorExp || expr instanceof Expr.DictComp;
    }

    /** What an expression that {@linkplain #isOne is one} makes. */
    Set<Value> evaluate(Expr expr) {
        if (expr instanceof Expr.ListComp comp) {
            return Lists.isFollowed(flow, comp.clauses, comp.element, comp) ? followed(comp.clauses, comp.element, comp) : listOf(comp);
        }
        if (expr instanceof Expr.GeneratorExp comp) {
            return Lists.isFollowed(flow, comp.clauses, comp.element, comp) ? followed(comp.clauses, comp.element, comp)
                    : comprehension(comp.clauses, comp.element);
        }
        if (expr instanceof Expr.SetComp comp) {
            return comprehension(comp.clauses, comp.element);
        }
        if (expr instanceof Expr.DictComp comp) {
            return dictOf(comp);
        }
        if (expr instanceof Expr.DictExpr display) {
            entries(display, Dicts.isFollowed(body.file(), display));
            return Set.of(new Value.DictObject(display));
        }
        TupleResults.elements(expr).forEach(element -> flow.move(body, element, expressions.evaluate(element), new Location.Content(expr), Flow.Via.VALUE));
        return Set.of(new Value.ListObject(expr));
    }

    /** The entries of a dict; of one that is a record only those values which are visible. */
    private void entries(Expr.DictExpr display, boolean followed) {
        for (int i = 0; i < display.values.size(); i++) {
            if (followed) {
                expressions.evaluate(display.keys.get(i));
            }
            Expr source = display.values.get(i);
            Set<Value> value = expressions.evaluate(source);
            containers.store(display, Dicts.constant(display.keys.get(i)), followed || Lists.isVisible(source) ? value : OTHER, source);
        }
    }

    private Set<Value> dictOf(Expr.DictComp comp) {
        clauses(comp.clauses);
        expressions.evaluate(comp.key);
        Set<Value> value = expressions.evaluate(comp.value);
        if (!Lists.isVisible(comp.value) || comp.clauses.stream().anyMatch(clause -> clause.isAsync)) {
            return OTHER;
        }
        containers.store(comp, null, value, comp.value);
        return Set.of(new Value.DictObject(comp));
    }

    private void clauses(List<Comprehension> clauses) {
        for (Comprehension clause : clauses) {
            targets.bindElements(clause.target, clause.iter, expressions.evaluate(clause.iter));
            clause.ifs.forEach(expressions::evaluate);
        }
    }

    private Set<Value> comprehension(List<Comprehension> clauses, Expr element) {
        clauses(clauses);
        Set<Value> all = new LinkedHashSet<>();
        for (Value value : expressions.evaluate(element)) {
            if (value instanceof Value.Resource resource) {
                all.add(new Value.Sequence(resource.type()));
            }
        }
        all.add(Value.OTHER);
        return all.size() == 1 ? OTHER : all;
    }

    private Set<Value> followed(List<Comprehension> clauses, Expr element, Expr comprehension) {
        clauses(clauses);
        flow.move(body, element, expressions.evaluate(element), new Location.Content(comprehension), Flow.Via.VALUE);
        return Set.of(new Value.ListObject(comprehension));
    }

    /** What the comprehension makes; a list with objects of the project in it is followed. */
    private Set<Value> listOf(Expr.ListComp comp) {
        Set<Value> made = comprehension(comp.clauses, comp.element);
        Set<Value> elements = flow.values(comp.element);
        if (elements.stream().noneMatch(Value.Instance.class::isInstance)) {
            return made;
        }
        flow.move(body, comp.element, elements, new Location.Content(comp), Flow.Via.VALUE);
        return made.size() == 1 ? Set.of(new Value.ListObject(comp)) : ValueSets.union(made, Set.of(new Value.ListObject(comp)));
    }
}
