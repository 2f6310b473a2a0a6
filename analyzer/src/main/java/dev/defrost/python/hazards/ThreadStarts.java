package dev.defrost.python.hazards;

import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls that have a function run in another thread or process, and what they give it. */
final class ThreadStarts {
    private record Parameters(String function, int functionAt, String arguments, int argumentsAt) {}

    /** Where callables of the standard library take the function and its arguments; a negative place means that they follow the function. */
    private static final Map<String, Parameters> CALLABLES = Map.of(
            "threading.Thread", new Parameters("target", 1, "args", 3),
            "threading.Timer", new Parameters("function", 1, "args", 2),
            "multiprocessing.Process", new Parameters("target", 1, "args", 3),
            "asyncio.to_thread", new Parameters("func", 0, null, -1),
            "_thread.start_new_thread", new Parameters("function", 0, "args", 1));
    /** The same of the methods of pools. */
    private static final Map<String, Parameters> METHODS = Map.of(
            "submit", new Parameters("fn", 0, null, -1),
            "map", new Parameters("func", 0, null, -1),
            "apply", new Parameters("func", 0, "args", 1),
            "apply_async", new Parameters("func", 0, "args", 1),
            "map_async", new Parameters("func", 0, null, -1),
            "imap", new Parameters("func", 0, null, -1),
            "imap_unordered", new Parameters("func", 0, null, -1),
            "starmap", new Parameters("func", 0, null, -1),
            "starmap_async", new Parameters("func", 0, null, -1));
    private static final String IN_EXECUTOR = "run_in_executor";
    private static final Set<String> POOLS = Set.of(
            "concurrent.futures.ThreadPoolExecutor", "concurrent.futures.thread.ThreadPoolExecutor", "concurrent.futures.ProcessPoolExecutor",
            "concurrent.futures.process.ProcessPoolExecutor", "multiprocessing.Pool", "multiprocessing.pool.Pool",
            "multiprocessing.pool.ThreadPool", "multiprocessing.dummy.Pool");
    static final Set<String> CLASSES = Set.of("threading.Thread", "multiprocessing.Process");

    private final ValueFlow flow;

    ThreadStarts(ValueFlow flow) {
        this.flow = flow;
    }

    /** A function that runs elsewhere, and the expressions that are given to it. */
    record Start(ParsedFile file, Expr.Call call, Expr function, List<Expr> given) {}

    /** What the call starts; null when it starts nothing that is known. */
    Start of(ParsedFile file, Expr.Call call) {
        Parameters parameters = parameters(file, call);
        Expr function = parameters == null ? null : given(call, parameters.function, parameters.functionAt);
        if (function == null) {
            return null;
        }
        List<Expr> given = new ArrayList<>();
        if (parameters.arguments == null) {
            given.addAll(call.arguments.subList(Math.min(parameters.functionAt + 1, call.arguments.size()), call.arguments.size()));
            call.keywords.stream().map(keyword -> keyword.value).filter(value -> value != function).forEach(given::add);
        } else {
            Expr arguments = given(call, parameters.arguments, parameters.argumentsAt);
            given.addAll(arguments instanceof Expr.TupleExpr tuple ? tuple.elements : arguments instanceof Expr.ListExpr list ? list.elements : List.of());
        }
        if (function instanceof Expr.Call partial && isExternal(partial.function, Set.of("functools.partial")) && !partial.arguments.isEmpty()) {
            given.addAll(partial.arguments.subList(1, partial.arguments.size()));
            partial.keywords.forEach(keyword -> given.add(keyword.value));
            return new Start(file, call, partial.arguments.get(0), given);
        }
        return new Start(file, call, function, given);
    }

    private Parameters parameters(ParsedFile file, Expr.Call call) {
        for (Value callee : flow.values(call.function)) {
            if (callee instanceof Value.External external && CALLABLES.containsKey(external.name())) {
                return CALLABLES.get(external.name());
            }
        }
        if (!(call.function instanceof Expr.Attribute method)) {
            return null;
        }
        if (method.name.equals(IN_EXECUTOR)) {
            return new Parameters("func", 1, null, -1);
        }
        return METHODS.containsKey(method.name) && isPool(file, method.value) ? METHODS.get(method.name) : null;
    }

    private boolean isPool(ParsedFile file, Expr receiver) {
        if (flow.values(receiver).contains(Value.THREAD_POOL)) {
            return true;
        }
        if (receiver instanceof Expr.Name name) {
            List<Definition> definitions = file.defUse().reaching(name);
            return !definitions.isEmpty() && definitions.stream().allMatch(each -> each.value() instanceof Expr.Call made && isExternal(made.function, POOLS));
        }
        return receiver instanceof Expr.Call made && isExternal(made.function, POOLS);
    }

    private boolean isExternal(Expr expr, Set<String> names) {
        return flow.values(expr).stream().anyMatch(value -> value instanceof Value.External external && names.contains(external.name()));
    }

    private static Expr given(Expr.Call call, String name, int position) {
        for (Keyword keyword : call.keywords) {
            if (name.equals(keyword.name)) {
                return keyword.value;
            }
        }
        return position < call.arguments.size() ? call.arguments.get(position) : null;
    }
}
