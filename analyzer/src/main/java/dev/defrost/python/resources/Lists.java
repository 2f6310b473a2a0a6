package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists that the program writes out, fills by methods or makes by comprehensions, and sets that it fills: one abstract list for each such
 * expression. What makes a list of the same elements from one, a slice or {@code sorted}, answers with the same abstract list.
 */
public final class Lists {
    /** Methods that fill a list or set, called as statements. */
    private static final Set<String> FILLING = Set.of("append", "extend", "insert", "add");

    private Lists() {}

    /** Whether a display's list is followed: all its elements can be seen where it stands and where it is filled. */
    static boolean isFollowed(ValueFlow flow, ParsedFile file, Expr display) {
        List<Expr> elements = TupleResults.elements(display);
        if (display instanceof Expr.TupleExpr) {
            boolean goneThrough = display.parent() instanceof Stmt.For loop && loop.iter == display
                    || display.parent() instanceof Comprehension clause && clause.iter == display;
            return goneThrough && !elements.isEmpty() && elements.stream().allMatch(Lists::isVisible);
        }
        if (elements.isEmpty()) {
            return display.parent() instanceof Expr.Conditional || display.parent() instanceof Expr.BoolOp || display.parent() instanceof Expr.BinOp
                    || display.parent() instanceof Stmt.Assign assign && assign.targets.size() == 1 && isFilled(file, assign.targets.get(0));
        }
        return elements.stream().allMatch(Lists::isVisible) && isHeld(flow, display);
    }

    /** Whether a comprehension's list, or what a generator expression yields to the call that it is given to, is followed. */
    static boolean isFollowed(ValueFlow flow, List<Comprehension> clauses, Expr element, Expr comprehension) {
        boolean held = comprehension instanceof Expr.GeneratorExp ? isGoneThrough(flow, comprehension) || isFillingWith(comprehension) : isHeld(flow, comprehension);
        return isVisible(element) && clauses.stream().noneMatch(clause -> clause.isAsync) && held;
    }

    /** Whether a call of {@code set} makes an empty set that is followed. */
    static boolean isFollowedSet(ParsedFile file, Expr.Call call) {
        return call.arguments.isEmpty() && call.keywords.isEmpty() && call.parent() instanceof Stmt.Assign assign && assign.targets.size() == 1
                && isFilled(file, assign.targets.get(0));
    }

    /** Whether what is held by the expression that makes it is a set. */
    public static boolean isSet(Expr display) {
        return display instanceof Expr.Call;
    }

    static boolean isVisible(Expr element) {
        return element instanceof Expr.Name || element instanceof Expr.Attribute || element instanceof Expr.Call || element instanceof Expr.Subscript;
    }

    /** Whether a list goes from where it is made to a place that is known. */
    private static boolean isHeld(ValueFlow flow, Expr list) {
        Node parent = list.parent();
        Expr.Call call = parent instanceof Expr.Call of ? of : parent instanceof Keyword && parent.parent() instanceof Expr.Call of ? of : null;
        boolean passed = call != null && (isOwn(flow, call) || isGoneThrough(flow, list)
                || isFillingWith(list));
        return passed || parent instanceof Stmt.Assign || parent instanceof Stmt.AnnAssign || parent instanceof Stmt.AugAssign
                || parent instanceof Stmt.Return || parent instanceof Stmt.For || parent instanceof Comprehension
                || parent instanceof Expr.BinOp || parent instanceof Expr.BoolOp || parent instanceof Expr.Conditional
                || parent instanceof Expr.Subscript subscript && subscript.value == list;
    }

    /** Whether a builtin goes through it; what functions that calls with the elements is seen later. */
    private static boolean isGoneThrough(ValueFlow flow, Expr list) {
        IteratingCalls.Iterating iterating = list.parent() instanceof Expr.Call call ? IteratingCalls.of(flow, call) : null;
        return iterating != null && iterating.iterables().contains(list);
    }

    private static boolean isFillingWith(Expr list) {
        return list.parent() instanceof Expr.Call call && call.function instanceof Expr.Attribute member && isFilling(member);
    }

    private static boolean isFilled(ParsedFile file, Expr target) {
        if (target instanceof Expr.Attribute) {
            return true;
        }
        Variable variable = target instanceof Expr.Name name ? file.scopes().resolve(name) : null;
        return variable != null && (variable.definitions().stream().anyMatch(each -> each.kind() == Definition.Kind.AUGMENTED)
                || variable.reads().stream().anyMatch(read -> read.parent() instanceof Expr.Attribute member && isFilling(member)));
    }

    /** The element that {@code append}, {@code add} or {@code insert} is called with as a statement; null when the member is used otherwise. */
    static Expr appended(Expr.Attribute member) {
        int at = member.name.equals("append") || member.name.equals("add") ? 0 : member.name.equals("insert") ? 1 : -1;
        return at >= 0 && isFilling(member) && ((Expr.Call) member.parent()).arguments.size() == at + 1 ? ((Expr.Call) member.parent()).arguments.get(at) : null;
    }

    /** What {@code list.extend} is called with as a statement; null when the member is used otherwise. */
    static Expr extended(Expr.Attribute member) {
        return member.name.equals("extend") && isFilling(member) && ((Expr.Call) member.parent()).arguments.size() == 1
                ? ((Expr.Call) member.parent()).arguments.get(0) : null;
    }

    private static boolean isFilling(Expr.Attribute member) {
        return FILLING.contains(member.name) && member.parent() instanceof Expr.Call call && call.function == member
                && call.keywords.isEmpty() && call.arguments.stream().noneMatch(Expr.Starred.class::isInstance)
                && call.parent() instanceof Stmt.ExprStmt;
    }

    /** Whether the member is this method of a list, called. */
    static boolean isCalled(Expr.Attribute member, String method) {
        return member.name.equals(method) && member.parent() instanceof Expr.Call call && call.function == member;
    }

    /** The list that an expression takes one element from: by its index, {@code pop}, {@code next}, {@code max}; empty for other expressions. */
    public static Optional<Expr> takenFrom(ValueFlow flow, Expr expr) {
        Optional<Expr> dict = Dicts.takenFrom(flow, expr);
        if (dict.isPresent()) {
            return dict;
        }
        if (expr instanceof Expr.Subscript subscript) {
            return subscript.index instanceof Expr.Slice ? Optional.empty() : Optional.of(subscript.value);
        }
        if (!(expr instanceof Expr.Call call)) {
            return Optional.empty();
        }
        if (call.function instanceof Expr.Attribute member && isCalled(member, "pop")) {
            return Optional.of(member.value);
        }
        IteratingCalls.Iterating iterating = IteratingCalls.of(flow, call);
        return iterating != null && iterating.answer() == IteratingCalls.Answer.ELEMENT ? Optional.of(iterating.iterables().get(0)) : Optional.empty();
    }

    /** Whether the call takes a value from a dict that is followed, and answers otherwise when there is none. */
    public static boolean isDictGet(ValueFlow flow, Expr.Call call) {
        Expr.Attribute member = Dicts.method(flow, call, "get", "pop");
        return member != null && call.arguments.size() > (member.name.equals("get") ? 0 : 1);
    }

    /** Whether only functions of the project may be called, with arguments that are all visible. */
    static boolean isOwn(ValueFlow flow, Expr.Call call) {
        Set<Value> callees = flow.values(call.function);
        return !callees.isEmpty() && callees.stream().allMatch(Lists::takesOnlyNamed)
                && call.arguments.stream().noneMatch(Expr.Starred.class::isInstance)
                && call.keywords.stream().noneMatch(keyword -> keyword.name == null);
    }

    private static boolean takesOnlyNamed(Value callee) {
        Node node = callee instanceof Value.Function function ? function.node()
                : callee instanceof Value.BoundFunction function ? function.node()
                : callee instanceof Value.ClassValue cls && cls.info().ownerOf("__init__") != null ? cls.info().ownerOf("__init__").ownMethod("__init__")
                : null;
        return node instanceof Stmt.FunctionDef def && def.parameters.varArgs == null && def.parameters.keywordArgs == null;
    }

    /** What is known of an element: functions are not followed through lists. */
    static Value element(Value content) {
        boolean followed = content.isResourceLike() || content.isUntold() || content instanceof Value.Instance;
        return followed ? content : Value.OTHER;
    }

    /** The lists among values. */
    public static Set<Expr> of(Set<Value> values) {
        Set<Expr> lists = new LinkedHashSet<>();
        for (Value value : values) {
            if (value instanceof Value.ListObject list) {
                lists.add(list.display());
            }
        }
        return lists;
    }

    /** The lists and dicts among values. */
    static Set<Expr> containers(Set<Value> values) {
        Set<Expr> all = of(values);
        all.addAll(Dicts.of(values));
        return all;
    }

    /** Whether the value is a list or dict that is followed. */
    static boolean isContainer(Value value) {
        return value instanceof Value.ListObject || value instanceof Value.DictObject;
    }

    /** Whether the sum of such values is a list of its own: one that the program makes, and one that boto3 answers with. */
    static boolean isSum(Set<Value> both) {
        return both.stream().anyMatch(Value.ListObject.class::isInstance) && both.stream().anyMatch(Value.Sequence.class::isInstance)
                && both.stream().allMatch(value -> value instanceof Value.ListObject || value instanceof Value.Sequence);
    }

    /** The values that are lists. */
    static Set<Value> among(Set<Value> values) {
        Set<Value> lists = new LinkedHashSet<>(values);
        lists.removeIf(value -> !(value instanceof Value.ListObject));
        return lists;
    }

    /** Whether the values are lists and nothing else. */
    static boolean areAll(Set<Value> values) {
        return !values.isEmpty() && values.stream().allMatch(Value.ListObject.class::isInstance);
    }
}
