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
            Lists.containers(flow.values(expr)).forEach(list -> uses.computeIfAbsent(list, key -> new ArrayList<>()).add(expr));
        }
    }

    /** The first use of the list through which its elements are not followed; null when there is none. */
    Expr unfollowed(Location.Content content) {
        return uses.getOrDefault(Dicts.container(content), List.of()).stream().filter(use -> !isFollowed(use, use.parent()))
                .min(Comparator.comparing((Expr use) -> flow.fileOf(use).path()).thenComparing(use -> use.start).thenComparing(use -> -use.end))
                .orElse(null);
    }

    /** Whether objects may come into the list, or out of it, where that is not seen. */
    boolean isOpen(Location.Content content) {
        return flow.isLost(Dicts.container(content)) || unfollowed(content) != null;
    }

    private boolean isFollowed(Expr use, Node parent) {
        boolean dict = !Dicts.of(flow.values(use)).isEmpty();
        boolean special = parent instanceof Expr.Subscript || parent instanceof Expr.Attribute || parent instanceof Expr.Compare || parent instanceof Expr.Call
                || parent instanceof Stmt.For || parent instanceof Comprehension clause && clause.iter == use;
        if (dict && special) {
            return Lists.of(flow.values(use)).isEmpty() && Dicts.isFollowed(flow, use, parent);
        }
        if (dict && (parent instanceof Stmt.AugAssign || parent instanceof Expr.BinOp || parent instanceof Expr.YieldFrom)) {
            return false;
        }
        if (Dicts.method(flow, use, "items") != null) {
            return Dicts.isTakenApart(use);
        }
        if (parent instanceof Stmt.Assign assign) {
            return assign.value == use && assign.targets.stream().allMatch(this::keeps);
        }
        if (parent instanceof Stmt.AnnAssign assign) {
            return assign.value == use && keeps(assign.target);
        }
        if (parent instanceof Stmt.AugAssign assign) {
            return assign.op.equals("+") && keeps(assign.target) && Lists.areAll(flow.values(assign.target));
        }
        if (parent instanceof Stmt.For loop) {
            return loop.iter == use && !loop.isAsync && loop.target instanceof Expr.Name;
        }
        if (parent instanceof Comprehension clause) {
            return clause.ifs.contains(use) || clause.iter == use && !clause.isAsync && clause.target instanceof Expr.Name;
        }
        if (parent instanceof Expr.TupleExpr tuple) {
            return tuple.parent() instanceof Stmt.Return returned && TupleResults.elements(returned) != null;
        }
        if (parent instanceof Expr.Attribute member) {
            return isMethod(member);
        }
        if (parent instanceof Expr.YieldFrom from) {
            return Generators.stream(flow, Generators.of(from)) != null;
        }
        if (parent instanceof Expr.Call call) {
            return call.function != use && (Lists.isOwn(flow, call) || extendsList(call) || isGoneThrough(use, call));
        }
        if (parent instanceof Keyword keyword) {
            return keyword.parent() instanceof Expr.Call call && Lists.isOwn(flow, call);
        }
        if (parent instanceof Expr.BinOp sum) {
            return sum.op.equals("+") && (Lists.areAll(flow.values(sum.left)) && Lists.areAll(flow.values(sum.right))
                    || flow.values(sum).contains(new Value.ListObject(sum)) && Lists.areAll(flow.values(sum)));
        }
        if (parent instanceof Expr.Subscript subscript) {
            return subscript.value == use && (subscript.parent() instanceof Stmt.Delete || !isStored(subscript));
        }
        if (parent instanceof Expr.Compare compare) {
            return compare.left == use && compare.comparators.size() == 1 && isNothing(compare.comparators.get(0));
        }
        return parent instanceof Stmt.Return || parent instanceof Stmt.ExprStmt || parent instanceof Stmt.If || parent instanceof Stmt.While
                || parent instanceof Stmt.Assert || parent instanceof Expr.Conditional || parent instanceof Expr.BoolOp
                || parent instanceof Expr.NamedExpr || parent instanceof Expr.UnaryOp unary && unary.op.equals("not");
    }

    private static boolean isMethod(Expr.Attribute member) {
        boolean empties = Lists.isCalled(member, "clear") || Lists.isCalled(member, "reverse");
        boolean sorts = Lists.isCalled(member, "sort") && IteratingCalls.sorting((Expr.Call) member.parent()) != null;
        return Lists.appended(member) != null || Lists.extended(member) != null || Lists.isCalled(member, "pop")
                || Lists.isCalled(member, "copy") || empties || sorts;
    }

    private boolean extendsList(Expr.Call call) {
        return call.function instanceof Expr.Attribute member && Lists.extended(member) != null && Lists.areAll(flow.values(member.value));
    }

    /** Whether a builtin goes through the list without looking at what the elements are. */
    private boolean isGoneThrough(Expr use, Expr.Call call) {
        IteratingCalls.Iterating iterating = IteratingCalls.through(flow, use);
        return iterating != null && switch (iterating.answer()) {
            case TUPLES -> isPaired(use, call, iterating);
            case NONE -> iterating.function() != null || iterating.isCount();
            case ELEMENTS, ELEMENT -> iterating.function() != null || !iterating.looks();
        };
    }

    /** Whether a loop takes the tuples apart, and the element has a name of its own. */
    private static boolean isPaired(Expr use, Expr.Call call, IteratingCalls.Iterating iterating) {
        Node target = call.parent() instanceof Stmt.For loop && loop.iter == call ? loop.target
                : call.parent() instanceof Comprehension clause && clause.iter == call ? clause.target : null;
        int at = iterating.elementAt(use);
        return target instanceof Expr.TupleExpr tuple && tuple.elements.size() == iterating.tupleSize() && tuple.elements.get(at) instanceof Expr.Name;
    }

    /** Whether something is stored there in another way than by an assignment to it alone. */
    static boolean isStoredOtherwise(Expr.Subscript subscript) {
        boolean assigned = subscript.parent() instanceof Stmt.Assign assign && assign.targets.size() == 1 && assign.targets.get(0) == subscript;
        return isStored(subscript) && !assigned;
    }

    /** Whether something is stored there, or removed. */
    static boolean isStored(Expr.Subscript subscript) {
        Node around = subscript.parent();
        return around instanceof Stmt.Assign assign && assign.targets.contains(subscript)
                || around instanceof Stmt.AugAssign sum && sum.target == subscript || around instanceof Stmt.AnnAssign typed && typed.target == subscript
                || around instanceof Stmt.For loop && loop.target == subscript || around instanceof WithItem item && item.target == subscript
                || around instanceof Comprehension clause && clause.target == subscript
                || around instanceof Expr.Starred || isTarget(around);
    }

    /** Whether a tuple or list is what an assignment or a loop takes apart. */
    private static boolean isTarget(Node node) {
        boolean display = node instanceof Expr.TupleExpr || node instanceof Expr.ListExpr;
        Node around = display ? node.parent() : null;
        return around instanceof Stmt.Assign assign && assign.targets.contains(node) || around instanceof Stmt.For loop && loop.target == node
                || around instanceof Comprehension clause && clause.target == node || around instanceof WithItem item && item.target == node
                || display && isTarget(around);
    }

    private static boolean isNothing(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE || expr instanceof Expr.ListExpr list && list.elements.isEmpty();
    }

    /** Whether an assignment to the target can be followed: a name, or an attribute of an object of the project. */
    private boolean keeps(Expr target) {
        Set<Value> owners = target instanceof Expr.Attribute attribute ? flow.values(attribute.value) : Set.of();
        return target instanceof Expr.Name
                || !owners.isEmpty() && owners.stream().allMatch(owner -> owner instanceof Value.Instance || owner instanceof Value.ClassValue);
    }
}
