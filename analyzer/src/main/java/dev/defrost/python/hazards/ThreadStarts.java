package dev.defrost.python.hazards;

import dev.defrost.definitions.libraries.Caller;
import dev.defrost.definitions.libraries.CallingMethod;
import dev.defrost.definitions.libraries.Place;
import dev.defrost.definitions.libraries.Runs;
import dev.defrost.definitions.read.Libraries;
import dev.defrost.python.resources.DeferredCalls;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Calls that have a function run in another thread or process, and what they give it. */
final class ThreadStarts {
    /** Where a call takes the function and its arguments; these are null where all that stands behind the function is handed on. */
    private record Parameters(Place function, Place arguments) {}

    private final ValueFlow flow;

    ThreadStarts(ValueFlow flow) {
        this.flow = flow;
    }

    /** A function that runs elsewhere, and the expressions that are given to it. */
    record Start(ParsedFile file, Expr.Call call, Expr function, List<Expr> given) {}

    /** What the call starts; null when it starts nothing that is known. */
    Start of(ParsedFile file, Expr.Call call) {
        Parameters parameters = parameters(file, call);
        Expr function = parameters == null ? null : DeferredCalls.given(call, parameters.function);
        if (function == null) {
            return null;
        }
        List<Expr> given = new ArrayList<>();
        if (parameters.arguments == null) {
            given.addAll(call.arguments.subList(Math.min(parameters.function.position() + 1, call.arguments.size()), call.arguments.size()));
            call.keywords.stream().map(keyword -> keyword.value).filter(value -> value != function).forEach(given::add);
        } else {
            Expr arguments = DeferredCalls.given(call, parameters.arguments);
            given.addAll(arguments instanceof Expr.TupleExpr tuple ? tuple.elements : arguments instanceof Expr.ListExpr list ? list.elements : List.of());
        }
        if (function instanceof Expr.Call partial && isExternal(partial.function, "functools.partial"::equals) && !partial.arguments.isEmpty()) {
            given.addAll(partial.arguments.subList(1, partial.arguments.size()));
            partial.keywords.forEach(keyword -> given.add(keyword.value));
            return new Start(file, call, partial.arguments.get(0), given);
        }
        return new Start(file, call, function, given);
    }

    /** The class of the standard library whose objects run a method of their own elsewhere, of which the value is one; null for others. */
    static Caller ownRunner(Value value) {
        Caller caller = value instanceof Value.External external ? Libraries.python().caller(external.name()) : null;
        return caller != null && caller.ownMethod() != null ? caller : null;
    }

    private Parameters parameters(ParsedFile file, Expr.Call call) {
        for (Value callee : flow.values(call.function)) {
            Caller caller = callee instanceof Value.External external ? Libraries.python().caller(external.name()) : null;
            if (caller != null && caller.runs() != Runs.HERE) {
                return new Parameters(caller.function(), caller.arguments());
            }
        }
        CallingMethod known = call.function instanceof Expr.Attribute method ? Libraries.python().method(method.name) : null;
        boolean elsewhere = known != null && (known.of() == CallingMethod.Of.EVENT_LOOP
                || known.of() == CallingMethod.Of.POOL && isPool(file, ((Expr.Attribute) call.function).value));
        return elsewhere ? new Parameters(known.function(), known.arguments()) : null;
    }

    private boolean isPool(ParsedFile file, Expr receiver) {
        if (flow.values(receiver).contains(Value.THREAD_POOL)) {
            return true;
        }
        if (receiver instanceof Expr.Name name) {
            List<Definition> definitions = file.defUse().reaching(name);
            return !definitions.isEmpty() && definitions.stream().allMatch(each -> each.value() instanceof Expr.Call made && makesPool(made));
        }
        return receiver instanceof Expr.Call made && makesPool(made);
    }

    private boolean makesPool(Expr.Call call) {
        return isExternal(call.function, name -> Libraries.python().pool(name) != null);
    }

    private boolean isExternal(Expr expr, Predicate<String> named) {
        return flow.values(expr).stream().anyMatch(value -> value instanceof Value.External external && named.test(external.name()));
    }
}
