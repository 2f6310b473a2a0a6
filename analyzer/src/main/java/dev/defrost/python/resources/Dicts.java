package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dicts that the program writes out, makes by comprehensions or fills by subscripts: one abstract dict for each such expression, whose values are
 * followed like the elements of a list. A key that is a constant tells apart what was stored under other constants.
 */
final class Dicts {
    private Dicts() {}

    /** Whether a display's dict is followed: all its values can be seen; an empty one must be filled by subscripts. */
    static boolean isFollowed(ParsedFile file, Expr.DictExpr display) {
        if (display.values.isEmpty()) {
            return display.parent() instanceof Stmt.Assign assign && assign.targets.size() == 1 && isFilled(file, assign.targets.get(0))
                    || display.parent() instanceof Stmt.AnnAssign typed && isFilled(file, typed.target);
        }
        return display.keys.stream().noneMatch(key -> key == null) && display.values.stream().allMatch(Lists::isVisible);
    }

    private static boolean isFilled(ParsedFile file, Expr target) {
        Variable variable = target instanceof Expr.Name name ? file.scopes().resolve(name) : null;
        return target instanceof Expr.Attribute || variable != null && variable.reads().stream().anyMatch(read -> read.parent() instanceof Expr.Subscript subscript
                && subscript.value == read && subscript.parent() instanceof Stmt.Assign assign && assign.targets.contains(subscript));
    }

    /**
     * Whether a display's dict is a record: a variable gets it, its keys are constants, and only some of its values could be followed. What lies
     * under a key that is written out has a place of its own then, {@link Location.Content} of the key.
     */
    static boolean isRecord(Expr display) {
        boolean named = display instanceof Expr.DictExpr && display.parent() instanceof Stmt.Assign assign && assign.value == display
                && assign.targets.size() == 1 && assign.targets.get(0) instanceof Expr.Name;
        if (!named) {
            return false;
        }
        Expr.DictExpr dict = (Expr.DictExpr) display;
        Set<String> keys = new LinkedHashSet<>();
        return dict.keys.stream().allMatch(key -> key != null && constant(key) != null && keys.add(constant(key)))
                && dict.values.stream().anyMatch(Lists::isVisible) && !dict.values.stream().allMatch(Lists::isVisible);
    }

    /** The list or dict that a content is of. */
    static Expr container(Location.Content content) {
        return content.display() instanceof Expr.Constant key && key.parent() instanceof Expr.DictExpr dict ? dict : content.display();
    }

    /** Where a list or dict holds its elements, or what lies under a key; {@code key} is null when it is no constant. */
    static List<Location.Content> contents(Expr container, String key) {
        List<Location.Content> all = new ArrayList<>();
        for (Expr each : isRecord(container) ? ((Expr.DictExpr) container).keys : List.<Expr>of()) {
            if (key == null || key.equals(constant(each))) {
                all.add(new Location.Content(each));
            }
        }
        if (key == null || all.isEmpty()) {
            all.add(new Location.Content(container));
        }
        return all;
    }

    /** The key by which an expression takes one value from a dict; null when it is no constant. */
    static String keyOf(Expr taking) {
        return taking instanceof Expr.Subscript subscript ? constant(subscript.index)
                : taking instanceof Expr.Call call && !call.arguments.isEmpty() ? constant(call.arguments.get(0)) : null;
    }

    /** The dicts among values. */
    static Set<Expr> of(Set<Value> values) {
        Set<Expr> dicts = new LinkedHashSet<>();
        for (Value value : values) {
            if (value instanceof Value.DictObject dict) {
                dicts.add(dict.display());
            }
        }
        return dicts;
    }

    /** The text of a key that is a constant; null for others. */
    static String constant(Expr key) {
        return key instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING ? constant.value : null;
    }

    /** The member of a dict that the call is one of; null when it is a call of something else. */
    static Expr.Attribute method(ValueFlow flow, Expr expr, String... names) {
        boolean calls = expr instanceof Expr.Call call && call.function instanceof Expr.Attribute member && Set.of(names).contains(member.name)
                && call.keywords.isEmpty() && call.arguments.stream().noneMatch(Expr.Starred.class::isInstance) && !of(flow.values(member.value)).isEmpty();
        return calls ? (Expr.Attribute) ((Expr.Call) expr).function : null;
    }

    /** The dict that an expression takes one value from: {@code d[k]}, {@code d.get(k)}, {@code d.pop(k)}; empty for other expressions. */
    static Optional<Expr> takenFrom(ValueFlow flow, Expr expr) {
        if (expr instanceof Expr.Subscript subscript) {
            return of(flow.values(subscript.value)).isEmpty() ? Optional.empty() : Optional.of(subscript.value);
        }
        Expr.Attribute member = method(flow, expr, "get", "pop");
        return member == null || ((Expr.Call) expr).arguments.isEmpty() ? Optional.empty() : Optional.of(member.value);
    }

    /** Whether a loop over {@code d.items()} has a name of its own for the values. */
    static boolean isTakenApart(Expr items) {
        Node parent = items.parent();
        Expr target = parent instanceof Stmt.For loop && loop.iter == items && !loop.isAsync ? loop.target
                : parent instanceof Comprehension clause && clause.iter == items && !clause.isAsync ? clause.target : null;
        return target instanceof Expr.TupleExpr pair && pair.elements.size() == 2 && pair.elements.get(1) instanceof Expr.Name;
    }

    /** Whether what a dict is used for lets its values out, or others in, only where that is followed. */
    static boolean isFollowed(ValueFlow flow, Expr use, Node parent) {
        if (parent instanceof Expr.Subscript subscript) {
            boolean single = !(subscript.parent() instanceof Stmt.Assign assign) || !assign.targets.contains(subscript) || assign.targets.size() == 1;
            boolean counts = subscript.parent() instanceof Stmt.AugAssign sum && sum.target == subscript && isPlainEntry(flow, use, constant(subscript.index));
            return subscript.value == use && !(subscript.index instanceof Expr.Slice) && single && (counts || !ListUses.isStoredOtherwise(subscript));
        }
        if (parent instanceof Expr.Attribute member && of(flow.values(use)).stream().anyMatch(Dicts::isRecord)) {
            return member.parent() instanceof Expr.Call taken && taken.function == member && takenFrom(flow, taken).isPresent() && hasPlainDefault(flow, taken);
        }
        if (parent instanceof Expr.Attribute member) {
            return method(flow, (Expr) (member.parent() instanceof Expr.Call call && call.function == member ? call : member), "values", "keys", "clear") != null
                    || member.parent() instanceof Expr.Call taken && takenFrom(flow, taken).isPresent() && hasPlainDefault(flow, taken)
                    || member.parent() instanceof Expr.Call items && method(flow, items, "items") != null && isTakenApart(items);
        }
        if (parent instanceof Expr.Compare compare) {
            return compare.left != use && compare.ops.stream().allMatch(op -> op.equals("in") || op.equals("not in"));
        }
        if (parent instanceof Expr.Call call) {
            IteratingCalls.Iterating keys = IteratingCalls.through(flow, use);
            return call.function != use && (Lists.isOwn(flow, call) || keys != null && keys.function() == null && !keys.answer().equals(IteratingCalls.Answer.TUPLES));
        }
        return parent instanceof Stmt.For || parent instanceof Comprehension;
    }

    /** Whether the dicts are records that hold nothing under this key that is followed. */
    private static boolean isPlainEntry(ValueFlow flow, Expr dict, String key) {
        return key != null && of(flow.values(dict)).stream().allMatch(Dicts::isRecord) && of(flow.values(dict)).stream()
                .flatMap(each -> contents(each, key).stream()).allMatch(each -> flow.values(each).stream().noneMatch(Value::isResourceLike));
    }

    /** Whether nothing that is followed takes the place of a missing value. */
    private static boolean hasPlainDefault(ValueFlow flow, Expr.Call taken) {
        return taken.arguments.size() < 2 || taken.arguments.get(1) instanceof Expr.Constant none && none.kind == Expr.Kind.NONE;
    }
}
