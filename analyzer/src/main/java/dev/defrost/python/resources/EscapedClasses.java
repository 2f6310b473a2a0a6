package dev.defrost.python.resources;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.NodeMap;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.python.syntax.WithItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes whose instances go where they are not followed (containers, other people's code): any object of unknown kind may be one of them.
 */
final class EscapedClasses {
    /** Builtins that neither keep an object nor hand it on. */
    private static final Set<String> HARMLESS =
            Set.of("isinstance", "issubclass", "print", "str", "repr", "hasattr", "getattr", "setattr", "type", "id", "bool", "callable", "super");
    /** Those to which only the first argument goes without escaping. */
    private static final Set<String> OF_ATTRIBUTES = Set.of("hasattr", "getattr", "setattr", "type");
    private static final Set<String> ALL_NAMES = Set.of("globals", "eval", "exec");

    private final ValueFlow flow;
    private final Set<ClassInfo> roots = new HashSet<>();
    /** Attributes that are read by a text, {@link Reflection#ANY} for all of a class; no group holds these. */
    private final Set<Location.Field> asked = new HashSet<>();
    private final Set<ParsedFile> askedFiles = new HashSet<>();
    private final Map<Scope, List<Expr>> askedScopes = new HashMap<>();
    private AskedNames names;
    private boolean seesScopes;

    EscapedClasses(ValueFlow flow, NodeMap<Expr, Set<Value>> values) {
        this.flow = flow;
        values.forEach((expr, held) -> held.forEach(value -> {
            note(expr, value);
            ask(expr, value);
        }));
        spread();
    }

    /** What {@code locals()} tells about variables escapes, too; to be called once the flow knows the others, of which it depends who asks for which name. */
    void lookAtScopes() {
        if (!askedScopes.isEmpty()) {
            int before = roots.size();
            names = new AskedNames(flow);
            seesScopes = true;
            spread();
            if (roots.size() > before) {
                names = null;
                spread();
            }
        }
    }

    private void spread() {
        for (int before = -1; before < roots.size(); ) {
            before = roots.size();
            flow.locations().stream().filter(this::isReachable).forEach(location -> flow.values(location).forEach(this::reach));
        }
    }

    /** Whether code that holds an object of unknown kind may come to what the location holds: as its attribute, or by calling its method. */
    private boolean isReachable(Location location) {
        if (location instanceof Location.Var var) {
            return !askedFiles.isEmpty() && askedFiles.contains(flow.fileOf(var.definition().site())) || isOfModule(var) && flow.traces().modules().areThere()
                    || seesScopes && askedScopes.getOrDefault(var.definition().variable().scope(), List.of()).stream().anyMatch(asking -> mayBeFilled(var, asking)
                            && (names == null || names.mayHold((Expr.Call) asking.parent(), var.definition().variable().name())));
        }
        String name = location instanceof Location.Field field ? field.name()
                : location instanceof Location.Result result && result.function() instanceof Stmt.FunctionDef def ? def.name : Reflection.ANY;
        ClassInfo owner = location instanceof Location.Field field ? field.root()
                : location instanceof Location.Result result ? flow.index().classOfMethod(result.function())
                : location instanceof Location.Part part ? flow.index().classOfMethod(part.function()) : null;
        return owner != null && (contains(owner) || asked.contains(new Location.Field(owner.root(), name))
                || asked.contains(new Location.Field(owner.root(), Reflection.ANY)));
    }

    /** Whether the variable may be filled when the code at the place runs. */
    private static boolean mayBeFilled(Location.Var var, Expr at) {
        boolean repeated = false;
        for (Node node = at.parent(); node != null && !(node instanceof Stmt.FunctionDef); node = node.parent()) {
            repeated |= node instanceof Stmt.For || node instanceof Stmt.While;
        }
        return repeated || var.definition().site().start < at.start;
    }

    private static boolean isOfModule(Location.Var var) {
        return var.definition().variable().scope().kind() == Scope.Kind.MODULE;
    }

    /** Notes what asks for attributes or names by a text: {@code getattr}, {@code vars}, {@code x.__dict__}, {@code globals}. */
    private void ask(Expr expr, Value value) {
        if (expr instanceof Expr.Attribute attribute && attribute.name.equals("__dict__")) {
            ask(flow.values(attribute.value), Reflection.ANY);
            return;
        }
        String builtin = expr.parent() instanceof Expr.Call of && of.function == expr && value instanceof Value.External external
                && external.name().startsWith("builtins.") ? external.name().substring("builtins.".length()) : null;
        if (builtin == null) {
            return;
        }
        List<Expr> arguments = ((Expr.Call) expr.parent()).arguments;
        if (ALL_NAMES.contains(builtin)) {
            askedFiles.add(flow.fileOf(expr));
        } else if (builtin.equals("locals") || builtin.equals("vars") && arguments.isEmpty()) {
            Scope scope = flow.fileOf(expr).scopes().scopeOf(expr).outsideComprehensions();
            askedScopes.computeIfAbsent(scope, key -> new ArrayList<>()).add(expr);
        } else if (builtin.equals("vars") && !arguments.isEmpty()) {
            ask(flow.values(arguments.get(0)), Reflection.ANY);
        } else if (builtin.equals("getattr") && arguments.size() > 1) {
            boolean told = arguments.get(1) instanceof Expr.Constant name && name.kind == Expr.Kind.STRING;
            ask(flow.values(arguments.get(0)), told ? ((Expr.Constant) arguments.get(1)).value : Reflection.ANY);
        }
    }

    private void ask(Set<Value> owners, String name) {
        for (Value owner : owners) {
            ClassInfo info = owner instanceof Value.Instance instance ? instance.info()
                    : owner instanceof Value.ClassValue cls ? cls.info() : owner instanceof Value.Super parent ? parent.info() : null;
            if (info != null) {
                asked.add(new Location.Field(info.root(), name));
            } else if (owner instanceof Value.ModuleValue module) {
                askedFiles.add(module.file());
            }
        }
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
        if (value instanceof Value.ModuleValue && (isInDisplay(expr) || isSpread(expr, expr.parent()))) {
            flow.traces().anyModule();
        }
        if (value instanceof Value.Instance instance && !roots.contains(instance.info().root()) && escapes(expr, expr.parent())) {
            roots.add(instance.info().root());
        } else if (value instanceof Value.ClassValue cls && !roots.contains(cls.info().root()) && classEscapes(expr, expr.parent())) {
            roots.add(cls.info().root());
        }
    }

    private static boolean isInDisplay(Expr expr) {
        Node parent = expr.parent();
        return parent instanceof Expr.ListExpr || parent instanceof Expr.TupleExpr || parent instanceof Expr.SetExpr || parent instanceof Expr.DictExpr
                || parent instanceof Stmt.Assign assign && assign.value == expr && assign.targets.stream().anyMatch(Expr.Subscript.class::isInstance);
    }

    /** Whether the argument goes to a function of the program that has no parameter for it. */
    private boolean isSpread(Expr argument, Node parent) {
        Expr.Call call = parent instanceof Expr.Call of ? of : parent instanceof Keyword keyword && keyword.parent() instanceof Expr.Call of ? of : null;
        return call != null && call.function != argument && flow.values(call.function).stream()
                .anyMatch(callee -> (callee instanceof Value.Function || callee instanceof Value.BoundFunction || callee instanceof Value.ClassValue)
                        && !keeps(callee, call, argument));
    }

    private boolean classEscapes(Expr expr, Node parent) {
        boolean keyed = parent instanceof Expr.Subscript entry && ListUses.isStored(entry);
        // What is known of an element of a list says no class.
        boolean listed = parent instanceof Expr.ListExpr || parent instanceof Expr.ListComp || parent instanceof Expr.Call call && call.function != expr
                && call.function instanceof Expr.Attribute member && Lists.appended(member) == expr;
        if (listed || keyed || parent instanceof Stmt.Return && isEntered(enclosingFunction(parent))) {
            return true;
        }
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
            if (function instanceof Stmt.FunctionDef def && (def.isAsync || flow.yields(def))) {
                return flow.yields(def) || !flow.callsOf(function).stream().allMatch(site -> site.call().parent() instanceof Expr.Await)
                        || flow.callsOf(function).isEmpty() || flow.valueUseOf(function) != null;
            }
            return flow.callsOf(function).isEmpty() && !isEntered(function) || flow.valueUseOf(function) != null || flow.traces().answersLater(function);
        }
        if (parent instanceof Expr.ListExpr || parent instanceof Expr.ListComp) {
            return !isClosed(flow.values((Expr) parent));
        }
        if (parent instanceof Expr.Call call) {
            boolean kept = call.function instanceof Expr.Attribute member && Lists.appended(member) == expr && isClosed(flow.values(member.value));
            return call.function != expr && !kept && isPassedOut(call, expr);
        }
        if (parent instanceof Keyword keyword && keyword.parent() instanceof Expr.Call call) {
            return keyword.name == null || isPassedOut(call, keyword.value);
        }
        if (parent instanceof WithItem) {
            return parent.parent() instanceof Stmt.With with && with.isAsync
                    || flow.values(expr).stream().anyMatch(value -> !(value instanceof Value.Instance instance) || instance.info().ownerOf("__enter__") == null);
        }
        return !(parent instanceof Stmt) || parent instanceof Stmt.Raise || parent instanceof Stmt.Match || parent instanceof Stmt.For || parent instanceof Comprehension;
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

    private boolean isPassedOut(Expr.Call call, Expr argument) {
        Collection<Value> callees = flow.values(call.function);
        boolean spread = call.arguments.stream().anyMatch(Expr.Starred.class::isInstance);
        return spread || callees.isEmpty() || !callees.stream().allMatch(callee -> keeps(callee, call, argument));
    }

    /** Whether what is called is told, and keeps the argument or has a parameter of its own for it. */
    private boolean keeps(Value callee, Expr.Call call, Expr argument) {
        if (callee instanceof Value.External external && external.name().startsWith("builtins.")) {
            String builtin = external.name().substring("builtins.".length());
            return HARMLESS.contains(builtin) && (!OF_ATTRIBUTES.contains(builtin) || call.arguments.indexOf(argument) == 0 && !isClassMaker(builtin, call));
        }
        if (callee instanceof Value.ClassValue cls) {
            List<ClassInfo> owners = cls.info().ownersOf("__init__");
            return !owners.isEmpty() && owners.stream().allMatch(owner -> Signatures.names(owner.ownMethod("__init__"), call, argument, 1));
        }
        return callee instanceof Value.Function function && Signatures.names(function.node(), call, argument, 0)
                || callee instanceof Value.BoundFunction bound && Signatures.names(bound.node(), call, argument, 1);
    }

    private static boolean isClassMaker(String builtin, Expr.Call call) {
        return builtin.equals("type") && call.arguments.size() > 1;
    }

    private static Node enclosingFunction(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Stmt.FunctionDef) && !(at instanceof Expr.Lambda)) {
            at = at.parent();
        }
        return at;
    }
}
