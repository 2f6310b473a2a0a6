package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameter;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which calls Python binds to which functions. */
final class Signatures {
    private Signatures() {}

    /** Whether the call may bind; {@code bound} is 1 when the receiver fills the first parameter. False only when Python raises TypeError. */
    static boolean mayAccept(Stmt.FunctionDef function, Expr.Call call, int bound) {
        Parameters parameters = function.parameters;
        boolean spread = call.arguments.stream().anyMatch(Expr.Starred.class::isInstance)
                || call.keywords.stream().anyMatch(keyword -> keyword.name == null);
        if (spread) {
            return true;
        }
        List<Parameter> positional = new ArrayList<>(parameters.positionalOnly);
        positional.addAll(parameters.positional);
        int given = call.arguments.size() + bound;
        if (given > positional.size() && parameters.varArgs == null) {
            return false;
        }
        Set<String> filled = new HashSet<>();
        positional.stream().limit(given).forEach(parameter -> filled.add(parameter.name));
        for (Keyword keyword : call.keywords) {
            boolean known = parameters.positional.stream().anyMatch(each -> each.name.equals(keyword.name))
                    || parameters.keywordOnly.stream().anyMatch(each -> each.name.equals(keyword.name));
            if (known ? !filled.add(keyword.name) : parameters.keywordArgs == null) {
                return false;
            }
        }
        positional.addAll(parameters.keywordOnly);
        return positional.stream().allMatch(parameter -> parameter.defaultValue != null || filled.contains(parameter.name));
    }

    /** Whether a parameter that is not {@code *args} or {@code **kwargs} gets the argument of a call that spreads nothing. */
    static boolean names(Node function, Expr.Call call, Expr argument, int bound) {
        Parameters parameters = function instanceof Stmt.FunctionDef def ? def.parameters : ((Expr.Lambda) function).parameters;
        int at = call.arguments.indexOf(argument);
        if (at >= 0) {
            return at + bound < parameters.positionalOnly.size() + parameters.positional.size();
        }
        return call.keywords.stream().filter(keyword -> keyword.value == argument)
                .allMatch(keyword -> parameters.positional.stream().anyMatch(each -> each.name.equals(keyword.name))
                        || parameters.keywordOnly.stream().anyMatch(each -> each.name.equals(keyword.name)));
    }

    /**
     * Whether it is visible that an argument of its own fills the parameter, so that others may take its place: what the call spreads comes
     * behind it, and no name that is spread can be meant for a name that takes the parameter's place.
     */
    static boolean isBound(Node function, CallSite site, Parameter parameter) {
        Expr.Call call = site.call();
        List<Expr> spread = call.arguments.stream().filter(Expr.Starred.class::isInstance).toList();
        boolean named = call.keywords.stream().anyMatch(keyword -> keyword.name == null);
        if (spread.isEmpty() && !named) {
            return true;
        }
        Parameters parameters = function instanceof Stmt.FunctionDef def ? def.parameters : ((Expr.Lambda) function).parameters;
        List<Parameter> positional = new ArrayList<>(parameters.positionalOnly);
        positional.addAll(parameters.positional);
        int at = positional.indexOf(parameter) - site.bound();
        int first = spread.isEmpty() ? call.arguments.size() : call.arguments.indexOf(spread.get(0));
        boolean byName = spread.isEmpty() && call.keywords.stream().anyMatch(keyword -> parameter.name.equals(keyword.name));
        boolean byPosition = positional.contains(parameter) && at < first;
        return (byPosition || byName) && (!named || parameters.keywordArgs == null);
    }
}
