package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.ImportLink;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.syntax.Expr;
import java.util.Set;

/** Where a resource that stays is made, so that a client can be made beside it: in the variable itself, or in that of another file. */
final class Beside {
    private static final Set<String> PATCHERS = Set.of("object", "setattr", "multiple");

    private final Migration migration;
    private final Components components;

    Beside(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The variable that is filled by the creation; null when imports on the way may bring something else. */
    Location.Var maker(Location.Var read, ResourceGroup group) {
        Location.Var at = read;
        while (at.definition().kind() == Definition.Kind.IMPORT) {
            ImportLink link = migration.flow().importOf(at.definition());
            if (link == null || link.exported().size() != 1 || !Stability.isOnlyDefinition(at.definition()) || !components.into(at).isEmpty()
                    || migration.flow().values(at).size() != 1 || !staysAsMade(group)) {
                return null;
            }
            at = new Location.Var(link.exported().get(0));
        }
        return at;
    }

    /** Whether no unknown code gets the resource, which could change how its client works; patches of its members do not. */
    private static boolean staysAsMade(ResourceGroup group) {
        return group.occurrences().stream().noneMatch(each -> each.context() instanceof Occurrence.Stubbed
                || each.context() instanceof Occurrence.Escape && !isPatched(each.expr()));
    }

    private static boolean isPatched(Expr expr) {
        return expr.parent() instanceof Expr.Call call && call.arguments.indexOf(expr) == 0
                && call.function instanceof Expr.Attribute function && PATCHERS.contains(function.name);
    }
}
