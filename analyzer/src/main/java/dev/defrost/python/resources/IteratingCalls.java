package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls of builtins that go through what they are given, and the functions that they call with its elements. */
public final class IteratingCalls {
    /** What such a call answers with. */
    public enum Answer {
        /** Nothing of the elements. */
        NONE,
        /** The elements, in whatever order. */
        ELEMENTS,
        /** One element. */
        ELEMENT,
        /** Tuples of elements and other things. */
        TUPLES
    }

    /** What a builtin answers with, the keywords that it takes, and how many arguments. */
    private record Builtin(Answer answer, int fewest, int most, Set<String> keywords) {}

    /**
     * A call that goes through its arguments.
     *
     * @param function what is called with one element of each; null when nothing is
     * @param otherwise what the call answers with when there are no elements; null when it raises
     */
    public record Iterating(String builtin, Answer answer, List<Expr> iterables, Expr function, Expr otherwise) {
        /** Whether the elements themselves are compared, or asked whether they are true, as long as no function is given. */
        boolean looks() {
            return LOOKING.contains(builtin);
        }

        boolean isCount() {
            return builtin.equals("len");
        }

        /** How many elements a tuple has that is yielded. */
        int tupleSize() {
            return builtin.equals("enumerate") ? 2 : iterables.size();
        }

        /** Where in such a tuple an iterable's element lies. */
        int elementAt(Expr iterable) {
            return builtin.equals("enumerate") ? 1 : iterables.indexOf(iterable);
        }
    }

    private static final Set<String> LOOKING = Set.of("sorted", "max", "min", "filter", "any", "all");

    private static final Map<String, Builtin> BUILTINS = Map.ofEntries(
            Map.entry("list", new Builtin(Answer.ELEMENTS, 1, 1, Set.of())),
            Map.entry("tuple", new Builtin(Answer.ELEMENTS, 1, 1, Set.of())),
            Map.entry("reversed", new Builtin(Answer.ELEMENTS, 1, 1, Set.of())),
            Map.entry("iter", new Builtin(Answer.ELEMENTS, 1, 1, Set.of())),
            Map.entry("sorted", new Builtin(Answer.ELEMENTS, 1, 1, Set.of("key", "reverse"))),
            Map.entry("filter", new Builtin(Answer.ELEMENTS, 2, 2, Set.of())),
            Map.entry("max", new Builtin(Answer.ELEMENT, 1, 1, Set.of("key", "default"))),
            Map.entry("min", new Builtin(Answer.ELEMENT, 1, 1, Set.of("key", "default"))),
            Map.entry("next", new Builtin(Answer.ELEMENT, 1, 2, Set.of())),
            Map.entry("enumerate", new Builtin(Answer.TUPLES, 1, 2, Set.of("start"))),
            Map.entry("zip", new Builtin(Answer.TUPLES, 1, Integer.MAX_VALUE, Set.of("strict"))),
            Map.entry("map", new Builtin(Answer.NONE, 2, Integer.MAX_VALUE, Set.of())),
            Map.entry("len", new Builtin(Answer.NONE, 1, 1, Set.of())),
            Map.entry("any", new Builtin(Answer.NONE, 1, 1, Set.of())),
            Map.entry("all", new Builtin(Answer.NONE, 1, 1, Set.of())));

    private IteratingCalls() {}

    /** How the call goes through its arguments; null when it is no such call, or not all that it does can be seen. */
    public static Iterating of(ValueFlow flow, Expr.Call call) {
        Set<Value> callees = flow.values(call.function);
        boolean one = callees.size() == 1 && callees.iterator().next() instanceof Value.External;
        String name = one ? ((Value.External) callees.iterator().next()).name() : "";
        Builtin builtin = name.startsWith("builtins.") ? BUILTINS.get(name.substring("builtins.".length())) : null;
        int given = call.arguments.size();
        if (builtin == null || given < builtin.fewest || given > builtin.most || call.arguments.stream().anyMatch(Expr.Starred.class::isInstance)
                || call.keywords.stream().anyMatch(keyword -> keyword.name == null || !builtin.keywords.contains(keyword.name))) {
            return null;
        }
        List<Expr> arguments = call.arguments;
        String plain = name.substring("builtins.".length());
        return switch (plain) {
            case "map" -> new Iterating(plain, builtin.answer, arguments.subList(1, given), arguments.get(0), null);
            case "filter" -> new Iterating(plain, builtin.answer, arguments.subList(1, given), isNone(arguments.get(0)) ? null : arguments.get(0), null);
            case "zip" -> new Iterating(plain, builtin.answer, arguments, null, null);
            case "next" -> new Iterating(plain, builtin.answer, arguments.subList(0, 1), null, given > 1 ? arguments.get(1) : null);
            default -> new Iterating(plain, builtin.answer, arguments.subList(0, 1), keyword(call, "key"), keyword(call, "default"));
        };
    }

    /** {@code list.sort(key=...)} as a call that goes through the list; null when it is called otherwise. */
    static Iterating sorting(Expr.Call call) {
        boolean named = call.function instanceof Expr.Attribute member && member.name.equals("sort") && call.arguments.isEmpty()
                && call.keywords.stream().allMatch(keyword -> Set.of("key", "reverse").contains(String.valueOf(keyword.name)));
        Expr key = named ? keyword(call, "key") : null;
        return key == null ? null : new Iterating("sorted", Answer.NONE, List.of(((Expr.Attribute) call.function).value), key, null);
    }

    private static Expr keyword(Expr.Call call, String name) {
        Expr value = call.keywords.stream().filter(keyword -> name.equals(keyword.name)).map(keyword -> keyword.value).findFirst().orElse(null);
        return value == null || name.equals("key") && isNone(value) ? null : value;
    }

    private static boolean isNone(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.NONE;
    }

    /** The parameters that a call's function receives the elements in, one for each iterable; null when they cannot be seen. */
    public static List<Parameter> parameters(ValueFlow flow, Iterating iterating) {
        Value called = function(flow, iterating.function);
        if (called == null) {
            return null;
        }
        Node node = node(called);
        int bound = called instanceof Value.BoundFunction ? 1 : 0;
        var declared = node instanceof Stmt.FunctionDef def ? def.parameters : ((Expr.Lambda) node).parameters;
        List<Parameter> positional = new ArrayList<>(declared.positionalOnly);
        positional.addAll(declared.positional);
        int count = iterating.iterables.size();
        return positional.size() < bound + count || node instanceof Stmt.FunctionDef def && def.isAsync ? null : positional.subList(bound, bound + count);
    }

    /** The function or lambda that a call calls with the elements. */
    static Node node(ValueFlow flow, Iterating iterating) {
        return node(function(flow, iterating.function));
    }

    private static Node node(Value called) {
        return called instanceof Value.Function function ? function.node() : ((Value.BoundFunction) called).node();
    }

    /** The one function of the project that the expression is, all of whose uses as a value are names; null when it is something else. */
    static Value function(ValueFlow flow, Expr expr) {
        Set<Value> values = expr == null ? Set.of() : flow.values(expr);
        Value value = values.size() == 1 ? values.iterator().next() : null;
        boolean written = value instanceof Value.Function function && (function.node() == expr || function.node() instanceof Stmt.FunctionDef
                || function.node().parent() instanceof Stmt.Assign assign && assign.targets.stream().allMatch(Expr.Name.class::isInstance));
        return (expr instanceof Expr.Lambda || expr instanceof Expr.Name || expr instanceof Expr.Attribute)
                && (written || value instanceof Value.BoundFunction) ? value : null;
    }

    /** Whether the expression is the function of such a call, known to be this one function. */
    static boolean isFunction(ValueFlow flow, Expr expr) {
        Expr.Call call = callAround(expr);
        Iterating iterating = call == null || call.function == expr ? null : of(flow, call);
        if (iterating == null && call != null && call.function instanceof Expr.Attribute member && !Lists.of(flow.values(member.value)).isEmpty()) {
            iterating = sorting(call);
        }
        return iterating != null && iterating.function == expr && parameters(flow, iterating) != null;
    }

    /** How the call around an expression goes through it; null when it does not, or calls a function that cannot be seen with its elements. */
    public static Iterating through(ValueFlow flow, Expr expr) {
        Iterating iterating = expr.parent() instanceof Expr.Call call ? of(flow, call) : null;
        boolean ofBoto3 = flow.values(expr).stream().allMatch(value -> value instanceof Value.Listing || value instanceof Value.Sequence);
        boolean goes = iterating != null && iterating.iterables.contains(expr)
                && (iterating.function == null || parameters(flow, iterating) != null || ofBoto3 && attribute(flow, iterating.function) != null);
        return goes ? iterating : null;
    }

    /** The one attribute that {@code operator.attrgetter} makes a function for, as it stands in the call; null for other functions. */
    public static String attribute(ValueFlow flow, Expr function) {
        boolean getter = function instanceof Expr.Call call && flow.values(call.function).equals(Set.of(new Value.External("operator.attrgetter")))
                && call.arguments.size() == 1 && call.keywords.isEmpty();
        return getter && ((Expr.Call) function).arguments.get(0) instanceof Expr.Constant name && name.kind == Expr.Kind.STRING ? name.value : null;
    }

    private static Expr.Call callAround(Expr expr) {
        return expr.parent() instanceof Expr.Call call ? call
                : expr.parent() instanceof Keyword keyword && keyword.parent() instanceof Expr.Call call ? call : null;
    }
}
