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
