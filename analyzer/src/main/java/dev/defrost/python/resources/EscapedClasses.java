package dev.defrost.python.resources;

import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.NodeMap;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Classes whose instances go where they are not followed (containers, other people's code): any object of unknown kind may be one of them.
 */
final class EscapedClasses {
    /** Builtins that neither keep an object nor hand it on. */
    private static final Set<String> HARMLESS =
            Set.of("isinstance", "issubclass", "print", "str", "repr", "hasattr", "getattr", "setattr", "type", "id", "bool", "callable", "super");

    private final ValueFlow flow;
    private final Set<ClassInfo> roots = new HashSet<>();

    EscapedClasses(ValueFlow flow, NodeMap<Expr, Set<Value>> values) {
        this.flow = flow;
        values.forEach((expr, held) -> held.forEach(value -> note(expr, value)));
        for (int before = -1; before < roots.size(); ) {
            before = roots.size();
            flow.locations().stream().filter(this::isReachable).forEach(location -> flow.values(location).forEach(this::reach));
        }
    }

    /** Whether code that holds an object of unknown kind may come to what the location holds: as its attribute, or by calling its method. */
    private boolean isReachable(Location location) {
        ClassInfo owner = location instanceof Location.Field field ? field.root()
                : location instanceof Location.Result result ? flow.index().classOfMethod(result.function())
                : location instanceof Location.Part part ? flow.index().classOfMethod(part.function()) : null;
        return owner != null && contains(owner);
    }

    private void reach(Value value) {
        if (value instanceof Value.Instance instance) {
            roots.add(instance.info().root());
        } else if (value instanceof Value.ClassValue cls) {
            roots.add(cls.info().root());
        } else if (value instanceof Value.ListObject list) {
            flow.values(new Location.Content(list.display())).stream().filter(Value.Instance.class::isInstance).forEach(this::reach);
        }
    }

    /** Whether an instance of the class, or of one that shares attributes with it, may be an object of unknown kind. */
    boolean contains(ClassInfo info) {
        return roots.contains(info.root());
    }

    private void note(Expr expr, Value value) {
        if (value instanceof Value.Instance instance && !roots.contains(instance.info().root()) && escapes(expr, expr.parent())) {
            roots.add(instance.info().root());
        } else if (value instanceof Value.ClassValue cls && !roots.contains(cls.info().root()) && classEscapes(expr, expr.parent())) {
            roots.add(cls.info().root());
        }
    }

    private boolean classEscapes(Expr expr, Node parent) {
        boolean type = parent instanceof Stmt.ClassDef || parent instanceof Expr.Subscript || parent instanceof Expr.BinOp
                || parent instanceof dev.defrost.python.syntax.ExceptHandler || parent instanceof dev.defrost.python.syntax.Parameter
                || parent instanceof Stmt.FunctionDef || parent instanceof Stmt.AnnAssign assign && assign.value != expr;
        return !type && escapes(expr, parent);
    }

    private boolean escapes(Expr expr, Node parent) {
        if (parent instanceof Expr.Attribute || parent instanceof Expr.BoolOp || parent instanceof Expr.Conditional
                || parent instanceof Expr.NamedExpr || parent instanceof Expr.Compare || parent instanceof Expr.UnaryOp
                || parent instanceof Expr.FormattedValue) {
            return false;
        }
        if (parent instanceof Stmt.Assign assign) {
            return assign.value == expr && assign.targets.stream().anyMatch(target -> !isFollowed(target));
        }
        if (parent instanceof Stmt.AnnAssign assign) {
            return assign.value == expr && !isFollowed(assign.target);
        }
        if (parent instanceof Stmt.Return) {
            Node function = enclosingFunction(parent);
            return flow.callsOf(function).isEmpty() && !isEntered(function) || flow.valueUseOf(function) != null || flow.traces().answersLater(function);
        }
        if (parent instanceof Expr.ListExpr || parent instanceof Expr.ListComp) {
            return !isClosed(flow.values((Expr) parent));
        }
        if (parent instanceof Expr.Call call) {
            boolean kept = call.function instanceof Expr.Attribute member && Lists.appended(member) == expr && isClosed(flow.values(member.value));
            return call.function != expr && !kept && isPassedOut(call);
        }
        if (parent instanceof Keyword keyword && keyword.parent() instanceof Expr.Call call) {
            return keyword.name == null || isPassedOut(call);
        }
        if (parent instanceof WithItem) {
            return flow.values(expr).stream().anyMatch(value -> !(value instanceof Value.Instance instance) || instance.info().ownerOf("__enter__") == null);
        }
        return !(parent instanceof Stmt) || parent instanceof Stmt.For || parent instanceof Comprehension;
    }

    /** Whether {@code with} calls the function: who does has the object already, and what the target gets is followed. */
    private boolean isEntered(Node function) {
        return function instanceof Stmt.FunctionDef def && def.name.equals("__enter__") && def.decorators.isEmpty()
                && flow.index().classOfMethod(def) != null;
    }

    /** Whether the values are lists in and out of which objects go only where that is seen. */
    private boolean isClosed(Set<Value> values) {
        return !values.isEmpty() && values.stream().allMatch(value -> value instanceof Value.ListObject list
                && flow.values(new Location.Content(list.display())).stream().noneMatch(each -> each.equals(Value.OTHER) || each instanceof Value.StandIn));
    }

    private boolean isFollowed(Expr target) {
        return target instanceof Expr.Name || target instanceof Expr.Attribute attribute && !flow.values(attribute.value).isEmpty()
                && flow.values(attribute.value).stream().allMatch(owner ->
                        owner instanceof Value.Instance || owner instanceof Value.ClassValue || owner instanceof Value.ModuleValue);
    }

    private boolean isPassedOut(Expr.Call call) {
        Collection<Value> callees = flow.values(call.function);
        boolean spread = call.arguments.stream().anyMatch(Expr.Starred.class::isInstance);
        return spread || callees.isEmpty() || !callees.stream().allMatch(callee -> callee instanceof Value.Function
                || callee instanceof Value.BoundFunction
                || callee instanceof Value.ClassValue
                || callee instanceof Value.External external && external.name().startsWith("builtins.")
                        && HARMLESS.contains(external.name().substring("builtins.".length())));
    }

    private static Node enclosingFunction(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Stmt.FunctionDef) && !(at instanceof Expr.Lambda)) {
            at = at.parent();
        }
        return at;
    }
}
