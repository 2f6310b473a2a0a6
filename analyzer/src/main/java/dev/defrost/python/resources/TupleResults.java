package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.List;
import java.util.Set;

/** Functions that return several values at once, as a tuple that is written in their {@code return}. */
public final class TupleResults {
    private TupleResults() {}

    /** The elements of a tuple that a return writes out; null for other returns. */
    static List<Expr> elements(Stmt.Return statement) {
        boolean tuple = statement.value instanceof Expr.TupleExpr written && written.elements.size() > 1
                && written.elements.stream().noneMatch(Expr.Starred.class::isInstance);
        return tuple ? ((Expr.TupleExpr) statement.value).elements : null;
    }

    /** The function and size of the one tuple that these values are; null when they are something else. */
    static Value.Parts of(Set<Value> values) {
        return values.size() == 1 && values.iterator().next() instanceof Value.Parts parts ? parts : null;
    }

    /** The names that take the tuple apart which a call answers with, one for each element; null when the call stands elsewhere. */
    public static List<Expr> targets(Expr.Call call, int size) {
        if (!(call.parent() instanceof Stmt.Assign assign) || assign.value != call || assign.targets.size() != 1) {
            return null;
        }
        List<Expr> targets = elements(assign.targets.get(0));
        boolean fit = targets != null && targets.size() == size && targets.stream().allMatch(Expr.Name.class::isInstance);
        return fit ? targets : null;
    }

    /** The elements of a tuple or list display; null for other expressions. */
    public static List<Expr> elements(Node node) {
        return node instanceof Expr.TupleExpr tuple ? tuple.elements : node instanceof Expr.ListExpr list ? list.elements : null;
    }

    /** The variables that an element of a function's tuple goes to. */
    public static List<Location.Var> variables(ValueFlow flow, Location.Part part) {
        Value.Parts parts = of(flow.values(new Location.Result(part.function())));
        return parts == null ? List.of() : flow.callsOf(part.function()).stream().map(site -> targets(site.call(), parts.size()))
                .filter(targets -> targets != null)
                .map(targets -> flow.index().definitionAt(targets.get(part.index()))).filter(definition -> definition != null)
                .map(Location.Var::new).toList();
    }
}
