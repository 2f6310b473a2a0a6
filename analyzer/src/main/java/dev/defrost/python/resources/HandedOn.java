package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Parameter;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.Set;

/**
 * Methods of resources that are given to code which only calls them later: {@code pool.submit(table.put_item, Item=item)}. A function that makes
 * the same call does as well there; what is made of a method that somebody looks at is another matter.
 */
public final class HandedOn {
    private static final Set<String> FUNCTIONS = Set.of("functools.partial", "asyncio.to_thread", "threading.Thread", "threading.Timer", "atexit.register");
    /** Methods of pools, event loops, test cases and exit stacks. */
    private static final Set<String> METHODS = Set.of("submit", "run_in_executor", "addCleanup", "addClassCleanup", "addfinalizer", "callback");

    private HandedOn() {}

    /** Whether the member of a resource is a method that is handed on. */
    public static boolean is(ValueFlow flow, Expr.Attribute access, Construct construct) {
        boolean raw = construct instanceof Construct.Action action && action.result() == null && action.parameters().stream()
                .allMatch(each -> each.source() == Parameter.Source.INPUT || each.source() == Parameter.Source.IDENTIFIER);
        Expr.Call call = access.parent() instanceof Expr.Call parent && parent.function != access ? parent
                : access.parent() instanceof Keyword keyword && keyword.name != null && keyword.parent() instanceof Expr.Call of ? of : null;
        return raw && call != null && flow.values(access.value).stream().allMatch(Value.Resource.class::isInstance) && takes(flow, call);
    }

    private static boolean takes(ValueFlow flow, Expr.Call call) {
        Set<Value> callees = flow.values(call.function);
        boolean named = call.function instanceof Expr.Attribute method && METHODS.contains(method.name);
        return !callees.isEmpty() && callees.stream().allMatch(callee -> callee instanceof Value.External external && FUNCTIONS.contains(external.name())
                || named && (callee instanceof Value.External || callee.equals(Value.OTHER)));
    }
}
