package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists that the program writes out, fills by {@code append} or makes by a comprehension: one abstract list for each such expression. */
public final class Lists {
    private Lists() {}

    /** Whether a display's list is followed: all its elements can be seen where it stands and where it is appended to. */
    static boolean isFollowed(ValueFlow flow, ParsedFile file, Expr.ListExpr display) {
        if (display.elements.isEmpty()) {
            return display.parent() instanceof Stmt.Assign assign && assign.targets.size() == 1 && assign.targets.get(0) instanceof Expr.Name name
                    && isOnlyFilledAndTaken(file.scopes().resolve(name));
        }
        return display.elements.stream().allMatch(Lists::isVisible) && isHeld(flow, display);
    }

    /** Whether a comprehension's list is followed. */
    static boolean isFollowed(ValueFlow flow, Expr.ListComp comprehension) {
        return isVisible(comprehension.element) && comprehension.clauses.stream().noneMatch(clause -> clause.isAsync) && isHeld(flow, comprehension);
    }

    private static boolean isVisible(Expr element) {
        return element instanceof Expr.Name || element instanceof Expr.Attribute || element instanceof Expr.Call;
    }

    /** Whether a list goes from where it is made to a place that is known. */
    private static boolean isHeld(ValueFlow flow, Expr list) {
        Node parent = list.parent();
        Expr.Call call = parent instanceof Expr.Call of ? of : parent instanceof Keyword && parent.parent() instanceof Expr.Call of ? of : null;
        boolean passed = call != null && isOwn(flow, call);
        return passed || parent instanceof Stmt.Assign || parent instanceof Stmt.Return || parent instanceof Stmt.For;
    }

    private static boolean isOnlyFilledAndTaken(Variable variable) {
        List<Expr.Attribute> members = variable == null ? List.of() : variable.reads().stream().map(Node::parent)
                .filter(Expr.Attribute.class::isInstance).map(Expr.Attribute.class::cast).toList();
        return members.stream().anyMatch(member -> appended(member) != null)
                && members.stream().allMatch(member -> appended(member) != null || isPopped(member));
    }

    /** The element that {@code list.append} is called with as a statement; null when the member is used otherwise. */
    static Expr appended(Expr.Attribute member) {
        boolean append = member.name.equals("append") && member.parent() instanceof Expr.Call call && call.function == member
                && call.arguments.size() == 1 && call.keywords.isEmpty() && !(call.arguments.get(0) instanceof Expr.Starred)
                && call.parent() instanceof Stmt.ExprStmt;
        return append ? ((Expr.Call) member.parent()).arguments.get(0) : null;
    }

    /** Whether the member is {@code list.pop}, called. */
    static boolean isPopped(Expr.Attribute member) {
        return member.name.equals("pop") && member.parent() instanceof Expr.Call call && call.function == member;
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

    /** What is known of an element that is iterated over: functions are not followed through lists. */
    static Value element(Value content) {
        return content.isResourceLike() || content.equals(Value.NONE) ? content : taken(content);
    }

    /** What is known of an element that is taken out by its index: only objects of the project are followed to there. */
    static Value taken(Value content) {
        return content instanceof Value.Instance || content.equals(Value.UNKNOWN) ? content : Value.OTHER;
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
}
