package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Parameter.Source;
import dev.defrost.definitions.libraries.Caller;
import dev.defrost.definitions.libraries.CallingMethod;
import dev.defrost.definitions.libraries.Place;
import dev.defrost.definitions.libraries.Runs;
import dev.defrost.definitions.read.Libraries;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Methods of resources that are given to code which only calls them: {@code pool.submit(table.put_item, Item=item)}, functions of the program
 * that do nothing else with their parameter, and names that are only called. A function that makes the same call does as well there; what is
 * made of a method that somebody looks at is another matter.
 */
public final class HandedOn {
    private HandedOn() {}

    /** Whether the member of a resource is a method that is handed on. */
    public static boolean is(ValueFlow flow, Expr.Attribute access, Construct construct) {
        boolean raw = construct instanceof Construct.Action action && action.result() == null && action.parameters().stream()
                .allMatch(each -> each.source() == Source.INPUT || each.source() == Source.IDENTIFIER);
        Expr.Call call = access.parent() instanceof Expr.Call parent && parent.function != access ? parent
                : access.parent() instanceof Keyword keyword && keyword.name != null && keyword.parent() instanceof Expr.Call of ? of : null;
        return raw && flow.values(access.value).stream().allMatch(Value.Resource.class::isInstance)
                && (call == null ? isNamed(flow, access) : takes(flow, call, access.parent() instanceof Keyword keyword ? keyword : access));
    }

    /** Whether the program asks methods for their object, or a partial for what its function is called: any of them may be the one. */
    static boolean isLookedAt(ValueFlow flow) {
        return Stream.of("__self__", "__func__", "func").flatMap(name -> Stream.concat(flow.unknownReads(name).stream(), flow.traces().otherReads(name).stream()))
                .anyMatch(read -> read.attribute() == null || !read.attribute().name.equals("func") || read.attribute().parent() instanceof Expr.Attribute);
    }

    /** Whether it gets a name that only calls mention: {@code get = table.get_item}, or the name of a dict of which the values are called. */
    private static boolean isNamed(ValueFlow flow, Expr.Attribute access) {
        Expr named = access.parent() instanceof Expr.DictExpr dict && dict.values.contains(access) ? dict : access;
        boolean inDict = named != access;
        if (inDict && isCalled(named.parent(), named)) {
            return true;
        }
        Expr target = named.parent() instanceof Stmt.Assign assign && assign.value == named && assign.targets.size() == 1 ? assign.targets.get(0) : null;
        ParsedFile file = flow.fileOf(access);
        Variable variable = target instanceof Expr.Name name ? file.scopes().resolve(name) : null;
        boolean own = variable != null && (variable.scope().kind() == Scope.Kind.FUNCTION
                || variable.scope().kind() == Scope.Kind.MODULE && flow.index().imports().loaders(file).equals(Set.of(file)));
        return own && variable.reads().stream().allMatch(read -> inDict ? isCalled(read.parent(), read) || isSearched(read) : isOnlyCalled(read));
    }

    /** {@code methods[name](...)}. */
    private static boolean isCalled(Node parent, Expr dict) {
        return parent instanceof Expr.Subscript entry && entry.value == dict && entry.parent() instanceof Expr.Call call && call.function == entry;
    }

    /** {@code name in methods}. */
    private static boolean isSearched(Expr.Name read) {
        return read.parent() instanceof Expr.Compare compare && compare.left != read && compare.ops.stream().allMatch(Set.of("in", "not in")::contains);
    }

    private static boolean isOnlyCalled(Expr.Name read) {
        return read.parent() instanceof Expr.Call later && later.function == read || Contexts.isTested(read) || isComparedToNone(read);
    }

    private static boolean takes(ValueFlow flow, Expr.Call call, Node given) {
        Set<Value> callees = flow.values(call.function);
        CallingMethod named = call.function instanceof Expr.Attribute method ? Libraries.python().method(method.name) : null;
        boolean takenByName = named != null && named.telling() && isAt(call, given, named.function());
        return !callees.isEmpty() && callees.stream().allMatch(callee -> callee instanceof Value.External external && takes(external, call, given)
                || takenByName && (callee instanceof Value.External || callee.equals(Value.OTHER))
                || callee instanceof Value.Function function && function.node() instanceof Stmt.FunctionDef def && calls(flow, def, 0, call, given)
                || callee instanceof Value.BoundFunction function && calls(flow, function.node(), 1, call, given));
    }

    /** Whether a function of a library gets it and calls it in this process: another one gets a copy. */
    private static boolean takes(Value.External callee, Expr.Call call, Node given) {
        Caller known = Libraries.python().caller(callee.name());
        return known != null && known.runs() != Runs.PROCESS && isAt(call, given, known.function());
    }

    private static boolean isAt(Expr.Call call, Node given, Place place) {
        return given instanceof Keyword keyword ? keyword.name.equals(place.keyword())
                : call.arguments.indexOf(given) == place.position() && call.arguments.stream().limit(place.position()).noneMatch(Expr.Starred.class::isInstance);
    }

    /** Whether the function does nothing with the parameter that gets the method but to call it, if there is one. */
    private static boolean calls(ValueFlow flow, Stmt.FunctionDef function, int bound, Expr.Call call, Node given) {
        List<Parameter> positional = function.parameters.positional;
        boolean plain = function.decorators.isEmpty() && function.parameters.positionalOnly.isEmpty()
                && call.arguments.stream().noneMatch(Expr.Starred.class::isInstance);
        int at = given instanceof Keyword ? -1 : call.arguments.indexOf(given) + bound;
        Parameter parameter = at >= 0 ? at < positional.size() ? positional.get(at) : null
                : positional.stream().filter(each -> each.name.equals(((Keyword) given).name)).findFirst().orElse(null);
        Definition definition = plain && parameter != null ? flow.definitionAt(parameter) : null;
        return definition != null && definition.variable().definitions().size() == 1 && definition.variable().reads().stream().allMatch(HandedOn::isOnlyCalled);
    }

    private static boolean isComparedToNone(Expr.Name read) {
        return read.parent() instanceof Expr.Compare compare && compare.left == read && compare.comparators.size() == 1
                && Set.of("is", "is not").contains(compare.ops.get(0)) && compare.comparators.get(0) instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
    }
}
