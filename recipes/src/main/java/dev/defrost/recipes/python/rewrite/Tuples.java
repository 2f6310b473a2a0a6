package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.CallSite;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.TupleResults;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Resources among the elements of tuples: an element becomes as many elements as the resource has components that are used. */
final class Tuples {
    private final Migration migration;
    private final Components components;

    Tuples(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The target that an element of {@code a, b = x, y} goes to; null when the flow is something else. */
    static Expr targetOf(Flow flow) {
        List<Expr> sources = TupleResults.elements(flow.source().parent());
        boolean assigned = sources != null && flow.source().parent().parent() instanceof Stmt.Assign assign
                && assign.value == flow.source().parent() && assign.targets.size() == 1;
        if (!assigned) {
            return null;
        }
        List<Expr> targets = TupleResults.elements(((Stmt.Assign) flow.source().parent().parent()).targets.get(0));
        Expr target = targets == null || targets.size() != sources.size() ? null : targets.get(sources.indexOf(flow.source()));
        boolean isThis = target != null && flow.target() instanceof Location.Var var && var.definition().site() == target;
        return isThis ? target : null;
    }

    /** What an element of a function's tuple carries, all variables that it goes to asked. */
    List<Component> carried(Location.Part part, ResourceGroup group) {
        List<Location> all = new ArrayList<>();
        all.add(part);
        for (CallSite site : migration.flow().callsOf(part.function())) {
            Definition definition = definition(site, part);
            if (definition != null) {
                all.add(new Location.Var(definition));
            }
        }
        Set<Component> asked = new LinkedHashSet<>();
        all.forEach(location -> asked.addAll(migration.demandedOf(location)));
        asked.forEach(component -> all.forEach(location -> {
            migration.demand(location, component);
            migration.own(location, component);
        }));
        return components.carriers().ordered(part, group);
    }

    /** Registers the names that take an element of a function's tuple apart, at every call. */
    void unpack(Location.Part part, ResourceGroup group) {
        for (CallSite site : migration.flow().callsOf(part.function())) {
            Definition definition = definition(site, part);
            if (definition != null) {
                Node target = definition.site();
                migration.rewriter(site.file()).replace(target, () -> {
                    List<String> names = carried(part, group).stream()
                            .map(component -> components.carriers().nameOf(site.file(), definition, component, group)).toList();
                    return names.isEmpty() ? ((Expr.Name) target).id : String.join(", ", names);
                });
            }
        }
    }

    private Definition definition(CallSite site, Location.Part part) {
        Node parent = site.call().parent();
        List<Expr> all = parent instanceof Stmt.Assign assign ? TupleResults.elements(assign.targets.get(0)) : null;
        List<Expr> targets = all == null ? null : TupleResults.targets(site.call(), all.size());
        return targets == null || part.index() >= targets.size() ? null : migration.flow().index().definitionAt(targets.get(part.index()));
    }
}
