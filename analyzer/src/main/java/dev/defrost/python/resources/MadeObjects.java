package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.syntax.Expr;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which expressions make the objects that a variable may hold: as long as only assignments and imports of names bring them there. */
final class MadeObjects {
    private final ValueFlow flow;

    MadeObjects(ValueFlow flow) {
        this.flow = flow;
    }

    /** Whether the two never are the same object. */
    boolean areApart(Location one, Expr other) {
        Set<Expr> first = of(List.of(one), Set.of());
        Set<Expr> second = of(List.of(), Set.of(other));
        return first != null && second != null && Collections.disjoint(first, second);
    }

    /** The expressions that make what the locations and expressions may hold; null when some of it comes another way. */
    private Set<Expr> of(List<Location> locations, Set<Expr> expressions) {
        Set<Expr> made = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Location> seen = new HashSet<>();
        Deque<Location> open = new ArrayDeque<>(locations);
        for (Expr expr : expressions) {
            if (!follow(expr, open, made)) {
                return null;
            }
        }
        while (!open.isEmpty()) {
            Location location = open.poll();
            if (seen.add(location) && !follow(location, open, made)) {
                return null;
            }
        }
        return made;
    }

    private boolean follow(Location location, Deque<Location> open, Set<Expr> made) {
        if (!(location instanceof Location.Var var) || flow.unknownMove(location) != null) {
            return false;
        }
        ImportLink link = flow.importOf(var.definition());
        List<Flow> sources = flow.flowsInto(location);
        if (link != null) {
            link.exported().forEach(each -> open.add(new Location.Var(each)));
        } else if (var.definition().kind() != Definition.Kind.ASSIGN || sources.isEmpty()) {
            return false;
        }
        return sources.stream().allMatch(source -> source.via() == Flow.Via.VALUE && follow(source.source(), open, made));
    }

    private boolean follow(Expr expr, Deque<Location> open, Set<Expr> made) {
        if (expr instanceof Expr.Call call) {
            made.add(expr);
            return flow.values(call.function).stream().allMatch(Value.Method.class::isInstance);
        }
        List<Location> read = Reads.locations(flow, expr);
        open.addAll(read);
        return !read.isEmpty();
    }
}
