package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.WithItem;
import java.util.Locale;
import java.util.Set;

/** Calls of {@code boto3.resource} and {@code Session.resource}. */
public final class Creation {
    private Creation() {}

    /** Whether the call makes a service resource. */
    static boolean isCreation(ValueFlow flow, Expr.Call call) {
        return flow.values(call.function).stream().anyMatch(callee -> callee instanceof Value.SessionMethod method && method.name().equals("resource")
                || callee instanceof Value.External external && external.name().equals("boto3.resource"));
    }

    /** Whether it asks something for the resource of a service by the name of a session's method. */
    static boolean mayBeOfSession(ValueFlow flow, Expr.Call call) {
        Expr service = serviceArgument(call);
        return call.function instanceof Expr.Attribute method && method.name.equals("resource") && service != null
                && flow.values(service).stream().anyMatch(value -> value instanceof Value.Text text && flow.definitions().service(text.value()) != null);
    }

    /** Whether what it asks is a session as far as the program shows, or an annotation says. */
    static boolean isOfSession(ValueFlow flow, Expr.Call call) {
        return mayBeOfSession(flow, call) && flow.values(call.function).contains(new Value.SessionMethod("resource"));
    }

    /** Whether it asks a session that assumption A7 says to be one. */
    public static boolean isAssumed(ValueFlow flow, Expr.Call call) {
        return isOfSession(flow, call) && flow.values(call.function).stream().anyMatch(Creation::isUntold);
    }

    /**
     * Whether it asks something untold for the resource of a service that is at least called a session, or of which nothing at all is known.
     * Asynchronous libraries have sessions of the same shape, whose resources are entered or awaited.
     */
    static boolean looksLikeOne(ValueFlow flow, Expr.Call call, Set<Value> callees) {
        boolean awaited = call.parent() instanceof Expr.Await || call.parent() instanceof WithItem;
        return !awaited && mayBeOfSession(flow, call) && callees.stream().allMatch(Creation::isUntold)
                && (callees.isEmpty() || String.valueOf(Decorators.lastName(((Expr.Attribute) call.function).value)).toLowerCase(Locale.ROOT).endsWith("session"));
    }

    /** Whether nothing is told of what the call asks for a resource: it only looks like a session. */
    public static boolean isOfUntold(ValueFlow flow, Expr.Call call) {
        return mayBeOfSession(flow, call) && flow.values(call.function).stream().allMatch(Creation::isUntold);
    }

    /** Whether nothing is told of the callee: assumption A7 says that it is the method of a session, if that is one of the callees. */
    static boolean isUntold(Value callee) {
        return callee.equals(Value.OTHER) || callee.equals(Value.UNKNOWN);
    }

    /** The argument that names the service ({@code boto3/session.py}, {@code Session.resource}); null when it cannot be seen. */
    public static Expr serviceArgument(Expr.Call call) {
        if (!call.arguments.isEmpty()) {
            Expr first = call.arguments.get(0);
            return first instanceof Expr.Starred ? null : first;
        }
        for (Keyword keyword : call.keywords) {
            if ("service_name".equals(keyword.name)) {
                return keyword.value;
            }
        }
        return null;
    }
}
