package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.NodeMap;
import java.util.List;
import java.util.Map;

/** The groups of a program, and the group to which each resource-like expression and each location belongs. */
public record Groups(List<ResourceGroup> all, NodeMap<Expr, ResourceGroup> byExpr, Map<Location, ResourceGroup> byLocation) {
    /** The group of this expression; null when it holds no resource-like value. */
    public ResourceGroup of(Expr expr) {
        return byExpr.get(expr);
    }

    /** The group whose value, or None for it, moves here; null when the target holds no resource-like value. */
    public ResourceGroup of(Flow move) {
        return byLocation.get(move.target());
    }

    /** The group that this location belongs to; null when it holds no resource-like value. */
    public ResourceGroup of(Location location) {
        return byLocation.get(location);
    }
}
