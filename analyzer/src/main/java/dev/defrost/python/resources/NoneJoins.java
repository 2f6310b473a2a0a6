package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Which None belongs to which group: that which moves into a group's locations, and reads that find nothing else in them. A location that
 * only ever holds None belongs to a group when a read may see it beside the group's own.
 */
final class NoneJoins {
    private static final Set<Value> ONLY_NONE = Set.of(Value.NONE);

    private final ValueFlow flow;
    private final List<Flow> moves = new ArrayList<>();
    private final List<Expr> reads = new ArrayList<>();

    NoneJoins(ValueFlow flow) {
        this.flow = flow;
    }

    static boolean isNone(ValueFlow flow, Expr expr) {
        return flow.values(expr).equals(ONLY_NONE);
    }

    void move(Flow move) {
        moves.add(move);
    }

    /** Notes an expression that holds None and nothing else, if it reads a location. */
    void read(Expr expr) {
        if (!Reads.locations(flow, expr).isEmpty()) {
            reads.add(expr);
        }
    }

    /** Joins until nothing is left to join; {@code held} tells whether an expression or location is in a group. */
    void join(Predicate<Object> held, BiConsumer<Object, Object> union) {
        boolean again = true;
        while (again) {
            again = moves.removeIf(move -> join(held.test(move.target()) && !(move.source() instanceof Expr.Constant), move.source(), move.target(), union));
            again |= reads.removeIf(read -> {
                List<Location> locations = Reads.locations(flow, read);
                boolean part = isPart(read) && held.test(read.parent());
                boolean member = part || held.test(read) || locations.stream().anyMatch(held);
                join(part, read, read.parent(), union);
                locations.forEach(location -> join(member, read, location, union));
                return member;
            });
        }
    }

    private static boolean join(boolean joins, Object one, Object other, BiConsumer<Object, Object> union) {
        if (joins) {
            union.accept(one, other);
        }
        return joins;
    }

    /** Whether the value of the expression around it may be this one's. */
    private static boolean isPart(Expr expr) {
        return expr.parent() instanceof Expr.BoolOp bool && (!bool.isAnd || bool.values.indexOf(expr) == bool.values.size() - 1)
                || expr.parent() instanceof Expr.Conditional conditional && conditional.test != expr;
    }
}
