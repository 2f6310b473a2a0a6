package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Removal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rewrites {@code global} and {@code nonlocal}: what carries a variable's components is declared in its place. */
final class Declarations {
    private final Migration migration;
    private final Components components;

    Declarations(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    void rewrite() {
        Map<Variable, List<Location.Var>> declared = new LinkedHashMap<>();
        for (ResourceGroup group : migration.groups().all()) {
            if (!Kept.isKept(group)) {
                for (Location location : group.locations()) {
                    if (location instanceof Location.Var var && !var.definition().variable().declarations().isEmpty()) {
                        declared.computeIfAbsent(var.definition().variable(), key -> new ArrayList<>()).add(var);
                    }
                }
            }
        }
        Set<Stmt> statements = new LinkedHashSet<>();
        declared.keySet().forEach(variable -> statements.addAll(variable.declarations()));
        for (Stmt statement : statements) {
            ParsedFile file = migration.flow().fileOf(statement);
            migration.rewriter(file).replace(statement, () -> code(statement, declared));
        }
    }

    private String code(Stmt statement, Map<Variable, List<Location.Var>> declared) {
        boolean global = statement instanceof Stmt.Global;
        Set<String> names = new LinkedHashSet<>(global ? ((Stmt.Global) statement).names : ((Stmt.Nonlocal) statement).names);
        declared.forEach((variable, locations) -> {
            if (variable.declarations().contains(statement)) {
                names.remove(variable.name());
                locations.forEach(location -> names.addAll(carriers(statement, location)));
            }
        });
        return names.isEmpty() ? Removal.MARK : (global ? "global " : "nonlocal ") + String.join(", ", names);
    }

    private List<String> carriers(Stmt statement, Location.Var location) {
        Definition definition = location.definition();
        ResourceGroup group = migration.groups().of(location);
        ParsedFile file = migration.flow().fileOf(definition.site());
        List<String> names = components.carriers().ordered(location, group).stream().filter(each -> migration.isOwned(location, each))
                .map(each -> components.carriers().nameOf(file, definition, each, group)).toList();
        names.forEach(name -> components.keepVisible(file, statement, name, definition.variable().scope(), group));
        return names;
    }
}
