package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;

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
