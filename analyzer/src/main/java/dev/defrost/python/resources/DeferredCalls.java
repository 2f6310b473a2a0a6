package dev.defrost.python.resources;

import dev.defrost.definitions.libraries.Caller;
import dev.defrost.definitions.libraries.Place;
import dev.defrost.definitions.libraries.Pool;
import dev.defrost.definitions.libraries.Runs;
import dev.defrost.definitions.read.Libraries;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.List;
import java.util.Set;

/** Calls that have a function called later, with the arguments that they are given, and that do nothing else with these. */
public final class DeferredCalls {
    /** A function, given as a value, and the arguments of its later call. */
    record Deferred(Expr function, List<Expr> arguments, List<Keyword> keywords, boolean answers) {}

    private DeferredCalls() {}

    /** Whether calling this makes a pool of threads. */
    static boolean makesPool(String external) {
        Pool pool = Libraries.python().pool(external);
        return pool != null && pool.kind() == Pool.Kind.EXECUTOR && pool.runs() == Runs.THREAD;
    }

    /** The call that this one defers; null when it defers none whose arguments can all be seen. */
    static Deferred of(ValueFlow flow, Expr.Call call) {
        boolean submits = call.function instanceof Expr.Attribute method && method.name.equals("submit")
                && flow.values(method.value).equals(Set.of(Value.THREAD_POOL)) && !call.arguments.isEmpty();
        Set<Value> callees = flow.values(call.function);
        Caller caller = callees.size() == 1 && callees.iterator().next() instanceof Value.External external
                ? Libraries.python().caller(external.name()) : null;
        boolean starts = caller != null && caller.runs() == Runs.THREAD;
        if (starts && caller.arguments() == null && !call.arguments.isEmpty()) {
            return new Deferred(call.arguments.get(0), call.arguments.subList(1, call.arguments.size()), call.keywords, caller.answers());
        }
        boolean deferring = submits || starts && caller.arguments() != null; // few are
        if (!deferring || call.arguments.stream().anyMatch(Expr.Starred.class::isInstance) || call.keywords.stream().anyMatch(keyword -> keyword.name == null)) {
            return null;
        }
        if (submits) {
            return new Deferred(call.arguments.get(0), call.arguments.subList(1, call.arguments.size()), call.keywords, true);
        }
        if (call.keywords.stream().anyMatch(keyword -> keyword.name.equals("kwargs")) || call.arguments.size() > caller.arguments().position() + 1) {
            return null;
        }
        Expr function = given(call, caller.function());
        Expr arguments = given(call, caller.arguments());
        List<Expr> elements = arguments == null ? List.of() : arguments instanceof Expr.ListExpr list ? list.elements
                : arguments instanceof Expr.TupleExpr tuple ? tuple.elements : null;
        boolean visible = function != null && elements != null && elements.stream().noneMatch(Expr.Starred.class::isInstance);
        return visible ? new Deferred(function, elements, List.of(), false) : null;
    }

    /** What a call gives at the place; null when it gives nothing there. */
    public static Expr given(Expr.Call call, Place place) {
        for (Keyword keyword : call.keywords) {
            if (keyword.name != null && keyword.name.equals(place.keyword())) {
                return keyword.value;
            }
        }
        return place.position() < call.arguments.size() ? call.arguments.get(place.position()) : null;
    }

    /** Whether the expression is the function of a call that is deferred, known to be this one function. */
    static boolean isFunction(ValueFlow flow, Expr expr) {
        Expr.Call call = expr.parent() instanceof Expr.Call parent ? parent
                : expr.parent() instanceof Keyword keyword && keyword.parent() instanceof Expr.Call of ? of : null;
        Deferred deferred = call == null || call.function == expr ? null : of(flow, call);
        return deferred != null && deferred.function() == expr;
    }
}
