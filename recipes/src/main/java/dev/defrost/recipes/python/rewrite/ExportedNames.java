package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.Removal;
import java.util.List;

/** What {@code __all__} lists: the variables that carry a resource's components in the place of the one that held it. */
final class ExportedNames {
    private final Migration migration;
    private final Components components;

    ExportedNames(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    void rewrite(ResourceGroup group) {
        for (Location location : group.locations()) {
            if (location instanceof Location.Var var && var.definition().variable().scope().kind() == Scope.Kind.MODULE) {
                Expr.Constant entry = migration.flow().index().exports().entry(var.definition());
                if (entry != null) {
                    migration.rewriter(migration.flow().fileOf(entry)).replace(entry, () -> listed(var, entry, group));
                }
            }
        }
    }

    private String listed(Location.Var location, Expr.Constant entry, ResourceGroup group) {
        ParsedFile file = migration.flow().fileOf(entry);
        String quote = file.module().source.slice(entry).substring(0, 1);
        List<String> names = components.carriers().ordered(location, group).stream().filter(each -> migration.isOwned(location, each))
                .map(each -> quote + components.carriers().nameOf(file, location.definition(), each, group) + quote).toList();
        return names.isEmpty() ? Removal.NAME : String.join(", ", names);
    }
}
