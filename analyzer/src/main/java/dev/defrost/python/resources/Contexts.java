package dev.defrost.python.resources;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.Set;

/** Decides what becomes of a resource-like value at the place where it is evaluated. */
final class Contexts {
    private static final Set<String> SHOWING = Set.of("print", "str", "repr", "format", "hash", "id", "type", "isinstance", "set", "frozenset");

    private final ValueFlow flow;
    private final Shown shown;

    Contexts(ValueFlow flow) {
        this.flow = flow;
        this.shown = new Shown(flow);
    }

    Occurrence.Context of(Expr expr, Value value) {
        Node parent = expr.parent();
        if (parent instanceof Expr.Attribute attribute) {
            boolean attached = value instanceof Value.Resource resource && (flow.attached().setting(attribute) != null
                    || flow.attached().named(resource, attribute.name, flow.fileOf(expr)) != null);
            return attached ? new Occurrence.Attached(attribute) : new Occurrence.Member(attribute);
        }
        if (parent instanceof Expr.Call call && call.function == expr) {
            return new Occurrence.Called(call);
        }
        if (parent instanceof Stmt.For loop && loop.iter == expr && loop.target instanceof Expr.Subscript
                || parent instanceof Comprehension clause && clause.iter == expr && clause.target instanceof Expr.Subscript) {
            return escape(BlockerCode.UNTRACKED_STORE);
        }
        if (flow.isMoved(expr)) {
            return iterates(parent, expr) ? new Occurrence.Iterated() : new Occurrence.Moved();
        }
        if (parent instanceof Stmt.Assign assign && assign.targets.get(0) instanceof Expr.Attribute target
                && flow.unread().of(flow.fileOf(expr), target) != null) {
            return new Occurrence.Unread(assign);
        }
        Expr other = Comparisons.other(flow, expr);
        if (other != null) {
            return new Occurrence.Compared(other);
        }
        Node text = value instanceof Value.Resource && (!flow.values(expr).contains(Value.NONE) || isGivenAsText(expr)) ? shown.place(expr) : null;
        if (text != null) {
            return new Occurrence.Shown(text);
        }
        if (parent instanceof Stmt.ExprStmt) {
            return new Occurrence.Discarded();
        }
        if (parent instanceof Stmt.For || parent instanceof Comprehension) {
            return iterates(parent, expr) ? new Occurrence.Iterated() : presence(parent, expr);
        }
        if (parent instanceof Expr.Call call) {
            return argument(call, expr, value);
        }
        if (parent instanceof Keyword keyword) {
            return keyword.parent() instanceof Expr.Call call ? argument(call, keyword.value, value) : escape(BlockerCode.ESCAPES);
        }
        if (parent instanceof Expr.Subscript subscript && subscript.value == expr) {
            return ListUses.isStored(subscript) ? escape(BlockerCode.UNTRACKED_STORE)
                    : value instanceof Value.Sequence ? new Occurrence.Indexed(subscript) : escape(BlockerCode.UNSUPPORTED_FLOW);
        }
        if (isTested(expr) || parent instanceof Expr.BoolOp bool && bool.isAnd && bool.values.indexOf(expr) < bool.values.size() - 1) {
            return new Occurrence.Presence(expr);
        }
        if (parent instanceof Expr.Conditional conditional) {
            return conditional.test == expr ? new Occurrence.Presence(expr) : new Occurrence.Moved();
        }
        if (parent instanceof Expr.BoolOp || parent instanceof Expr.NamedExpr) {
            return new Occurrence.Moved();
        }
        return presence(parent, expr);
    }

    private boolean isGivenAsText(Expr expr) {
        Expr.Call call = expr.parent() instanceof Expr.Call of ? of
                : expr.parent() instanceof Keyword keyword && keyword.parent() instanceof Expr.Call of ? of : null;
        return call != null && shown.isTextOf(call, expr);
    }

    /** Whether only the truth of the expression counts, alone or in {@code and} and {@code or}. */
    static boolean isTested(Expr expr) {
        Node parent = expr.parent();
        return parent instanceof Stmt.If || parent instanceof Stmt.While
                || parent instanceof Comprehension clause && clause.ifs.contains(expr)
                || parent instanceof Expr.Conditional conditional && conditional.test == expr
                || parent instanceof Expr.UnaryOp unary && unary.op.equals("not")
                || parent instanceof Expr.BoolOp bool && isTested(bool);
    }

    private static Occurrence.Context presence(Node parent, Expr expr) {
        if (parent instanceof Stmt.If || parent instanceof Stmt.While || parent instanceof Stmt.Assert || parent instanceof Comprehension) {
            return new Occurrence.Presence(expr);
        }
        if (parent instanceof Expr.UnaryOp unary && unary.op.equals("not")) {
            return new Occurrence.Presence(expr);
        }
        if (parent instanceof Expr.Compare compare) {
            boolean isNone = compare.left == expr && compare.ops.size() == 1 && Set.of("is", "is not", "==", "!=").contains(compare.ops.get(0))
                    && compare.comparators.get(0) instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
            return isNone ? new Occurrence.Presence(compare) : escape(BlockerCode.OBJECT_IDENTITY);
        }
        if (parent instanceof Expr.FormattedValue || parent instanceof Expr.BinOp || parent instanceof Expr.DictExpr dict && dict.keys.contains(expr)) {
            return escape(BlockerCode.OBJECT_IDENTITY);
        }
        if (parent instanceof WithItem) {
            return escape(BlockerCode.UNSUPPORTED_FLOW);
        }
        return escape(BlockerCode.UNTRACKED_STORE);
    }

    private Occurrence.Context argument(Expr.Call call, Expr expr, Value value) {
        StubbedClient stubbed = value instanceof Value.ResourceClient ? StubbedClient.of(flow, call) : null;
        if (stubbed != null) {
            return new Occurrence.Stubbed(stubbed);
        }
        for (Value callee : flow.values(call.function)) {
            if (callee instanceof Value.External external && external.name().startsWith("builtins.")) {
                String builtin = external.name().substring("builtins.".length());
                if (isIterated(expr, value, builtin)) {
                    return new Occurrence.Iterated();
                }
                if (SHOWING.contains(builtin)) {
                    return escape(BlockerCode.OBJECT_IDENTITY);
                }
                if (builtin.equals("getattr") || builtin.equals("setattr") || builtin.equals("hasattr") || builtin.equals("dir") || builtin.equals("vars")) {
                    return escape(BlockerCode.DYNAMIC_ACCESS);
                }
            }
        }
        return escape(BlockerCode.ESCAPES);
    }

    /** Whether a builtin goes through the collection or list, and nothing but its elements' data counts. */
    private boolean isIterated(Expr expr, Value value, String builtin) {
        boolean iterable = value instanceof Value.Sequence || value instanceof Value.Listing && !Set.of("len", "next").contains(builtin);
        IteratingCalls.Iterating iterating = iterable ? IteratingCalls.through(flow, expr) : null;
        return iterating != null && iterating.answer() != IteratingCalls.Answer.TUPLES;
    }

    private boolean iterates(Node parent, Expr expr) {
        return parent instanceof Stmt.For loop && loop.iter == expr
                || parent instanceof Comprehension clause && clause.iter == expr
                || IteratingCalls.through(flow, expr) != null;
    }

    private static Occurrence.Escape escape(BlockerCode code) {
        return new Occurrence.Escape(code);
    }
}
