package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows expressions in the order in which Python evaluates them. The state is what may have left None in the place: stores by their
 * target, and {@link Absences#ELSEWHERE}; an empty state says that the place is not None, null that no path leads here.
 */
class AbsenceExpressions {
    final ParsedFile file;
    final Place place;
    /** Names whose mention may run code that fills the place; null when any code may. Empty for variables that nobody else fills. */
    final Set<String> refills;
    final Map<Expr, Set<Object>> reads = new IdentityHashMap<>();
    /** The states in which calls are made, their arguments evaluated. */
    final Map<Expr, Set<Object>> calls = new IdentityHashMap<>();
    private final boolean isShared;

    /** The states behind a test that held and one that did not. */
    record Branches(Set<Object> yes, Set<Object> no) {}

    AbsenceExpressions(ParsedFile file, Place place, Set<String> refills, boolean isShared) {
        this.file = file;
        this.place = place;
        this.refills = refills;
        this.isShared = isShared;
    }

    static Set<Object> join(Set<Object> one, Set<Object> other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other : one;
        }
        Set<Object> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    static Set<Object> elsewhere(Set<Object> state) {
        return state == null ? null : join(state, Set.of(Absences.ELSEWHERE));
    }

    boolean names(Expr expr) {
        return place.isNamedBy(expr, file.scopes());
    }

    /** The state behind an expression whose value is not asked for here. */
    Set<Object> evaluate(Expr expr, Set<Object> state) {
        if (names(expr)) {
            reads.merge(expr, state == null ? Set.of() : state, AbsenceExpressions::join);
            return state;
        }
        if (expr instanceof Expr.BoolOp bool) {
            Branches last = test(bool, state);
            return join(last.yes, last.no);
        }
        if (expr instanceof Expr.Conditional conditional) {
            Branches branches = test(conditional.test, state);
            return join(evaluate(conditional.body, branches.yes), evaluate(conditional.orElse, branches.no));
        }
        if (expr instanceof Expr.NamedExpr named) {
            return store(named.target, evaluate(named.value, state));
        }
        if (expr instanceof Expr.Lambda lambda) {
            return all(lambda.parameters, state);
        }
        if (expr instanceof Expr.ListComp comp) {
            return comprehension(expr, comp.clauses, List.of(comp.element), state);
        }
        if (expr instanceof Expr.SetComp comp) {
            return comprehension(expr, comp.clauses, List.of(comp.element), state);
        }
        if (expr instanceof Expr.GeneratorExp comp) {
            return comprehension(expr, comp.clauses, List.of(comp.element), state);
        }
        if (expr instanceof Expr.DictComp comp) {
            return comprehension(expr, comp.clauses, List.of(comp.key, comp.value), state);
        }
        Set<Object> after = all(expr, state);
        if (expr instanceof Expr.Attribute attribute && names(attribute.value)) {
            // None has no members: whoever gets behind this has not found None.
            mayLack(attribute, after);
            after = present(after);
            mayRaise(after);
        }
        if (expr instanceof Expr.Call && after != null) {
            calls.merge(expr, after, AbsenceExpressions::join);
        }
        boolean otherCode = expr instanceof Expr.Yield || expr instanceof Expr.YieldFrom || expr instanceof Expr.Await
                || expr instanceof Expr.Name name && mayRefill(name.id)
                || expr instanceof Expr.Attribute attribute && mayRefill(attribute.name)
                || expr instanceof Expr.Call && refills == null;
        return otherCode && isShared ? elsewhere(after) : after;
    }

    /** Notes that an exception may leave the expression in this state. */
    void mayRaise(Set<Object> state) {
    }

    /** Notes that the member raises AttributeError when the place holds None in this state. */
    void mayLack(Expr.Attribute member, Set<Object> state) {
    }

    private boolean mayRefill(String name) {
        return refills == null || refills.contains(name);
    }

    /** All expressions below a node, in source order. */
    Set<Object> all(Node node, Set<Object> state) {
        Object[] at = {state};
        node.forEachChild(child -> at[0] = child instanceof Expr expr ? evaluate(expr, cast(at[0])) : all(child, cast(at[0])));
        return cast(at[0]);
    }

    @SuppressWarnings("unchecked")
    private static Set<Object> cast(Object state) {
        return (Set<Object>) state;
    }

    private Set<Object> comprehension(Expr expr, List<Comprehension> clauses, List<Expr> elements, Set<Object> state) {
        Set<Object> first = evaluate(clauses.get(0).iter, state);
        if (!file.defUse().runsInPlace(expr)) {
            return first;
        }
        Set<Object> before = first;
        while (true) {
            Set<Object> at = before;
            for (int i = 0; i < clauses.size(); i++) {
                at = i == 0 ? at : evaluate(clauses.get(i).iter, at);
                for (Expr condition : clauses.get(i).ifs) {
                    at = test(condition, at).yes;
                }
            }
            for (Expr element : elements) {
                at = evaluate(element, at);
            }
            Set<Object> next = join(before, at);
            if (next == before || next.equals(before)) {
                return next;
            }
            before = next;
        }
    }

    /** The states behind a test. A resource is true; None is not. */
    Branches test(Expr expr, Set<Object> state) {
        if (names(expr)) {
            evaluate(expr, state);
            return new Branches(present(state), state);
        }
        if (expr instanceof Expr.UnaryOp unary && unary.op.equals("not")) {
            Branches inner = test(unary.operand, state);
            return new Branches(inner.no, inner.yes);
        }
        if (expr instanceof Expr.BoolOp bool) {
            return bool(bool, state);
        }
        if (expr instanceof Expr.Compare compare && compare.ops.size() == 1) {
            Branches branches = comparison(compare, state);
            if (branches != null) {
                return branches;
            }
        }
        if (expr instanceof Expr.NamedExpr named && names(named.target)) {
            Set<Object> after = evaluate(named, state);
            return new Branches(present(after), after);
        }
        if (expr instanceof Expr.Constant constant && (constant.kind == Expr.Kind.TRUE || constant.kind == Expr.Kind.FALSE)) {
            boolean holds = constant.kind == Expr.Kind.TRUE;
            return new Branches(holds ? state : null, holds ? null : state);
        }
        Set<Object> after = evaluate(expr, state);
        return new Branches(after, after);
    }

    private static Set<Object> present(Set<Object> state) {
        return state == null ? null : Set.of();
    }

    private Branches bool(Expr.BoolOp bool, Set<Object> state) {
        Set<Object> on = state;
        Set<Object> done = null;
        for (Expr value : bool.values) {
            Branches branches = test(value, on);
            on = bool.isAnd ? branches.yes : branches.no;
            done = join(done, bool.isAnd ? branches.no : branches.yes);
        }
        return bool.isAnd ? new Branches(on, done) : new Branches(done, on);
    }

    private Branches comparison(Expr.Compare compare, Set<Object> state) {
        Expr right = compare.comparators.get(0);
        Expr asked = isNone(right) ? compare.left : isNone(compare.left) ? right : null;
        if (asked instanceof Expr.NamedExpr named) {
            asked = named.target;
        }
        if (asked == null || !names(asked)) {
            return null;
        }
        Set<Object> after = evaluate(right, evaluate(compare.left, state));
        return switch (compare.ops.get(0)) {
            case "is", "==" -> new Branches(after, present(after));
            case "is not", "!=" -> new Branches(present(after), after);
            default -> null;
        };
    }

    static boolean isNone(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
    }

    /** The state behind a store to a target. */
    Set<Object> store(Expr target, Set<Object> state) {
        if (state == null) {
            return null;
        }
        if (names(target)) {
            return Set.of(target);
        }
        if (target instanceof Expr.Name name) {
            return place.isAttribute() && file.scopes().resolve(name) == place.variable() ? Set.of(Absences.ELSEWHERE) : state;
        }
        if (target instanceof Expr.Attribute attribute) {
            Set<Object> after = evaluate(attribute.value, state);
            return attribute.name.equals(place.attribute()) ? elsewhere(after) : after;
        }
        Object[] at = {state};
        boolean stores = target instanceof Expr.TupleExpr || target instanceof Expr.ListExpr || target instanceof Expr.Starred;
        target.forEachChild(child -> at[0] = child instanceof Expr expr
                ? stores ? store(expr, cast(at[0])) : evaluate(expr, cast(at[0])) : cast(at[0]));
        return cast(at[0]);
    }

    Set<Object> keywords(List<Keyword> keywords, Set<Object> state) {
        Set<Object> at = state;
        for (Keyword keyword : keywords) {
            at = evaluate(keyword.value, at);
        }
        return at;
    }
}
