package dev.defrost.recipes.python;

import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Lists;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Resources in lists: the lists stay, and hold the one component that is used of their elements, or tuples of several. */
final class ListElements {
    private final Migration migration;
    private final Components components;

    ListElements(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Whether elements of a followed list move. */
    static boolean isTaken(Migration migration, Flow flow) {
        return flow.via() == Flow.Via.ELEMENT && !Lists.of(migration.flow().values(flow.source())).isEmpty();
    }

    /** What every element of the group's lists is made of. */
    List<Component> carried(ResourceGroup group) {
        List<Location> all = group.locations().stream().filter(this::isElement).toList();
        Set<Component> asked = new LinkedHashSet<>();
        all.forEach(location -> asked.addAll(migration.demandedOf(location)));
        asked.forEach(component -> all.forEach(location -> {
            migration.demand(location, component);
            migration.own(location, component);
        }));
        return components.carriers().ordered(all.get(0), group);
    }

    private boolean isElement(Location location) {
        return location instanceof Location.Content || isTarget(location);
    }

    private boolean isTarget(Location location) {
        return location instanceof Location.Var && migration.flow().flowsInto(location).stream().anyMatch(flow -> isTaken(migration, flow));
    }

    /** Several components in place of one element. */
    static String element(List<String> codes) {
        return codes.size() == 1 ? codes.get(0) : "(" + String.join(", ", codes) + ")";
    }

    /** Registers the loop targets that take elements apart. */
    void rewriteTargets(ResourceGroup group) {
        for (Location location : group.locations()) {
            if (isTarget(location)) {
                Location.Var var = (Location.Var) location;
                Node target = var.definition().site();
                ParsedFile file = migration.flow().fileOf(target);
                migration.rewriter(file).replace(target, () -> {
                    List<String> names = carried(group).stream()
                            .map(component -> components.carriers().nameOf(file, var.definition(), component, group)).toList();
                    boolean nested = target.parent() instanceof Expr.TupleExpr;
                    return names.isEmpty() ? ((Expr.Name) target).id : nested ? element(names) : String.join(", ", names);
                });
            }
        }
    }
}
