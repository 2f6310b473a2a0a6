package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls that have a function called later, with the arguments that they are given, and that do nothing else with these. */
final class DeferredCalls {
    /** The classes whose objects call a function when they run, and where they take it and its arguments. */
    private static final Map<String, Callee> STARTED = Map.of(
            "threading.Thread", new Callee("target", 1, "args", 3),
            "threading.Timer", new Callee("function", 1, "args", 2));

    private static final Set<String> POOLS = Set.of(
            "concurrent.futures.ThreadPoolExecutor", "concurrent.futures.thread.ThreadPoolExecutor");

    /** Functions that have a function called in a thread, with all arguments behind it. */
    private static final Set<String> IN_THREAD = Set.of("asyncio.to_thread", "asyncio.threads.to_thread");

    /** Names and positions of the parameters that hold the function and the sequence of its arguments. */
    private record Callee(String function, int functionAt, String arguments, int argumentsAt) {}

    /** A function, given as a value, and the arguments of its later call. */
    record Deferred(Expr function, List<Expr> arguments, List<Keyword> keywords, boolean answers) {}

    private DeferredCalls() {}

    /** Whether calling this makes a pool of threads. */
    static boolean makesPool(String external) {
        return POOLS.contains(external);
    }

    /** The call that this one defers; null when it defers none whose arguments can all be seen. */
    static Deferred of(ValueFlow flow, Expr.Call call) {
        boolean submits = call.function instanceof Expr.Attribute method && method.name.equals("submit")
                && flow.values(method.value).equals(Set.of(Value.THREAD_POOL)) && !call.arguments.isEmpty();
        Set<Value> callees = flow.values(call.function);
        if (callees.size() == 1 && callees.iterator().next() instanceof Value.External external && IN_THREAD.contains(external.name()) && !call.arguments.isEmpty()) {
            return new Deferred(call.arguments.get(0), call.arguments.subList(1, call.arguments.size()), call.keywords, true);
        }
        Callee callee = callees.size() == 1 && callees.iterator().next() instanceof Value.External external
                ? STARTED.get(external.name()) : null;
        boolean deferring = submits || callee != null; // few are
        if (!deferring || call.arguments.stream().anyMatch(Expr.Starred.class::isInstance) || call.keywords.stream().anyMatch(keyword -> keyword.name == null)) {
            return null;
        }
        if (submits) {
            return new Deferred(call.arguments.get(0), call.arguments.subList(1, call.arguments.size()), call.keywords, true);
        }
        if (call.keywords.stream().anyMatch(keyword -> keyword.name.equals("kwargs")) || call.arguments.size() > callee.argumentsAt + 1) {
            return null;
        }
        Expr function = given(call, callee.function, callee.functionAt);
        Expr arguments = given(call, callee.arguments, callee.argumentsAt);
        List<Expr> elements = arguments == null ? List.of() : arguments instanceof Expr.ListExpr list ? list.elements
                : arguments instanceof Expr.TupleExpr tuple ? tuple.elements : null;
        boolean visible = function != null && elements != null && elements.stream().noneMatch(Expr.Starred.class::isInstance);
        return visible ? new Deferred(function, elements, List.of(), false) : null;
    }

    private static Expr given(Expr.Call call, String name, int position) {
        for (Keyword keyword : call.keywords) {
            if (keyword.name.equals(name)) {
                return keyword.value;
            }
        }
        return position < call.arguments.size() ? call.arguments.get(position) : null;
    }

    /** Whether the expression is the function of a call that is deferred, known to be this one function. */
    static boolean isFunction(ValueFlow flow, Expr expr) {
        Expr.Call call = expr.parent() instanceof Expr.Call parent ? parent
                : expr.parent() instanceof Keyword keyword && keyword.parent() instanceof Expr.Call of ? of : null;
        Deferred deferred = call == null || call.function == expr ? null : of(flow, call);
        return deferred != null && deferred.function() == expr;
    }
}
