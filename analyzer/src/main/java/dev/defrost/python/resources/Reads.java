package dev.defrost.python.resources;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import java.util.ArrayList;
import java.util.List;

/** Which locations an expression reads directly. */
public final class Reads {
    private Reads() {}

    /** The locations whose value the expression is; empty when it makes a value of its own. */
    public static List<Location> locations(ValueFlow flow, Expr expr) {
        if (expr instanceof Expr.Name name) {
            return ofName(flow, name);
        }
        if (expr instanceof Expr.Attribute attribute) {
            return ofAttribute(flow, attribute);
        }
        if (expr instanceof Expr.Call call) {
            List<Location> results = new ArrayList<>();
            for (Value callee : flow.values(call.function)) {
                if (callee instanceof Value.Function function) {
                    results.add(new Location.Result(function.node()));
                } else if (callee instanceof Value.BoundFunction function) {
                    results.add(new Location.Result(function.node()));
                }
            }
            results.addAll(flow.fixtures().requested(flow.fileOf(call), call));
            results.addAll(taken(flow, expr));
            return results;
        }
        return expr instanceof Expr.Subscript ? taken(flow, expr) : List.of();
    }

    /** The contents of the lists that the expression takes an element from. */
    private static List<Location> taken(ValueFlow flow, Expr expr) {
        return Lists.takenFrom(flow, expr).map(list -> Lists.containers(flow.values(list)).stream()
                .<Location>flatMap(each -> Dicts.contents(each, Dicts.keyOf(expr)).stream()).toList()).orElse(List.of());
    }

    private static List<Location> ofName(ValueFlow flow, Expr.Name name) {
        Definition made = flow.index().definitionAt(name);
        if (made != null) {
            return List.of(new Location.Var(made));
        }
        ParsedFile file = flow.fileOf(name);
        Variable variable = file.scopes().resolve(name);
        List<Location> locations = new ArrayList<>();
        if (variable == null) {
            flow.index().starImported(file, name.id).forEach(definition -> locations.add(new Location.Var(definition)));
            return locations;
        }
        file.defUse().reaching(name).forEach(definition -> locations.add(new Location.Var(definition)));
        return locations;
    }

    private static List<Location> ofAttribute(ValueFlow flow, Expr.Attribute attribute) {
        List<Location> locations = new ArrayList<>();
        for (Value owner : flow.values(attribute.value)) {
            ClassInfo info = owner instanceof Value.Instance instance ? instance.info()
                    : owner instanceof Value.ClassValue cls ? cls.info() : null;
            if (info != null) {
                Location field = new Location.Field(info.root(), attribute.name);
                if (!flow.values(field).isEmpty()) {
                    locations.add(field);
                }
                propertyResults(info, attribute.name, locations);
            } else if (owner instanceof Value.Super parent) {
                Location field = new Location.Field(parent.info().root(), attribute.name);
                if (!flow.values(field).isEmpty()) {
                    locations.add(field);
                }
                parent.info().bases().forEach(base -> propertyResults(base, attribute.name, locations));
            } else if (owner instanceof Value.ModuleValue module) {
                flow.index().exported(module.file(), attribute.name).forEach(definition -> locations.add(new Location.Var(definition)));
            }
        }
        return locations;
    }

    private static void propertyResults(ClassInfo info, String name, List<Location> locations) {
        for (ClassInfo owner : info.ownersOf(name)) {
            if (Decorators.has(owner.ownMethod(name), "property") || Decorators.has(owner.ownMethod(name), "cached_property")) {
                Location result = new Location.Result(owner.ownMethod(name));
                if (!locations.contains(result)) {
                    locations.add(result);
                }
            }
        }
    }
}
