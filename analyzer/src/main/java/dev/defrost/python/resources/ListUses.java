package dev.defrost.python.resources;

import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where followed lists are used, and whether their elements can be followed through each use. */
final class ListUses {
    private final ValueFlow flow;
    private final Map<Expr, List<Expr>> uses = new IdentityHashMap<>();

    ListUses(ValueFlow flow) {
        this.flow = flow;
        for (Expr expr : flow.lists()) {
            Lists.of(flow.values(expr)).forEach(list -> uses.computeIfAbsent(list, key -> new ArrayList<>()).add(expr));
        }
    }

    /** The first use of the list through which its elements are not followed; null when there is none. */
    Expr unfollowed(Expr display) {
        return uses.getOrDefault(display, List.of()).stream().filter(use -> !isFollowed(use, use.parent()))
                .min(Comparator.comparing((Expr use) -> flow.fileOf(use).path()).thenComparing(use -> use.start).thenComparing(use -> -use.end))
                .orElse(null);
    }

    /** Whether objects may come into the list, or out of it, where that is not seen. */
    boolean isOpen(Expr display) {
        return flow.isLost(display)
                || uses.getOrDefault(display, List.of()).stream().anyMatch(use -> !isFollowed(use, use.parent()) && !takes(use, use.parent()));
    }

    /** Whether the use takes one element, or makes a shorter list of the same. */
    private static boolean takes(Expr use, Node parent) {
        if (parent instanceof Expr.Subscript subscript) {
            Node around = subscript.parent();
            boolean stored = around instanceof Stmt.Assign assign && assign.targets.contains(subscript)
                    || around instanceof Stmt.AugAssign || around instanceof Stmt.AnnAssign || around instanceof Stmt.Delete
                    || around instanceof Stmt.For loop && loop.target == subscript || around instanceof WithItem
                    || around instanceof Comprehension clause && clause.target == subscript || around instanceof Expr.TupleExpr || around instanceof Expr.ListExpr
                    || around instanceof Expr.Starred;
            return subscript.value == use && !stored;
        }
        return parent instanceof Expr.Attribute member && Lists.isPopped(member);
    }

    private boolean isFollowed(Expr use, Node parent) {
        if (parent instanceof Stmt.Assign assign) {
            return assign.value == use && assign.targets.stream().allMatch(this::keeps);
        }
        if (parent instanceof Stmt.For loop) {
            return loop.iter == use && !loop.isAsync && loop.target instanceof Expr.Name;
        }
        if (parent instanceof Comprehension clause) {
            return clause.iter == use && !clause.isAsync && clause.target instanceof Expr.Name;
        }
        if (parent instanceof Expr.TupleExpr tuple) {
            return tuple.parent() instanceof Stmt.Return returned && TupleResults.elements(returned) != null;
        }
        if (parent instanceof Expr.Attribute member) {
            return Lists.appended(member) != null;
        }
        if (parent instanceof Expr.Call call) {
            return call.function != use && (Lists.isOwn(flow, call) || isLength(call) || isEnumerated(call));
        }
        if (parent instanceof Keyword keyword) {
            return keyword.parent() instanceof Expr.Call call && Lists.isOwn(flow, call);
        }
        return parent instanceof Stmt.Return || parent instanceof Stmt.ExprStmt || parent instanceof Stmt.If || parent instanceof Stmt.While
                || parent instanceof Expr.UnaryOp unary && unary.op.equals("not");
    }

    /** Whether an assignment to the target can be followed: a name, or an attribute of an object of the project. */
    private boolean keeps(Expr target) {
        Set<Value> owners = target instanceof Expr.Attribute attribute ? flow.values(attribute.value) : Set.of();
        return target instanceof Expr.Name
                || !owners.isEmpty() && owners.stream().allMatch(owner -> owner instanceof Value.Instance || owner instanceof Value.ClassValue);
    }

    private boolean isBuiltin(Expr.Call call, String name) {
        return flow.values(call.function).equals(Set.of(new Value.External("builtins." + name))) && call.arguments.size() == 1;
    }

    private boolean isLength(Expr.Call call) {
        return isBuiltin(call, "len");
    }

    private boolean isEnumerated(Expr.Call call) {
        Node target = call.parent() instanceof Stmt.For loop ? loop.target : call.parent() instanceof Comprehension clause ? clause.target : null;
        return isBuiltin(call, "enumerate") && call.keywords.isEmpty() && target instanceof Expr.TupleExpr pair && pair.elements.size() == 2
                && pair.elements.get(1) instanceof Expr.Name;
    }
}
