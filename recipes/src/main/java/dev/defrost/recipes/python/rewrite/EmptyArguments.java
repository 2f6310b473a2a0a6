package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.CallSite;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Parameters;
import dev.defrost.python.syntax.Stmt;
import java.util.List;

/**
 * {@code *args} that a function hands on to an action, which takes none ({@code botocore/client.py}): where no call of the function gives any, they
 * are always empty.
 */
final class EmptyArguments {
    private EmptyArguments() {}

    /** Whether the call has no positional arguments, whatever is spread into it. */
    static boolean areAll(Migration migration, ParsedFile file, List<Expr> arguments, ResourceGroup group) {
        return arguments.stream().allMatch(each -> each instanceof Expr.Starred starred && starred.value instanceof Expr.Name name
                && isEmpty(migration, file, name, group));
    }

    private static boolean isEmpty(Migration migration, ParsedFile file, Expr.Name name, ResourceGroup group) {
        Variable variable = file.scopes().resolve(name);
        if (variable == null || variable.definitions().size() != 1 || !(variable.scope().node() instanceof Stmt.FunctionDef function)) {
            return false;
        }
        Definition only = variable.definitions().get(0);
        Parameters parameters = function.parameters;
        int named = parameters.positionalOnly.size() + parameters.positional.size();
        return only.site() == parameters.varArgs && function.decorators.isEmpty() && areCallsKnown(migration, function, group)
                && migration.flow().callsOf(function).stream().allMatch(site -> isOf(migration, site, function)
                        && site.call().arguments.size() + site.bound() <= named
                        && site.call().arguments.stream().noneMatch(Expr.Starred.class::isInstance));
    }

    /** Whether the call is one of the function itself, now and with the arguments that stand there. */
    private static boolean isOf(Migration migration, CallSite site, Stmt.FunctionDef function) {
        return migration.flow().values(site.call().function).stream().allMatch(callee -> callee instanceof Value.Function known && known.node() == function
                || callee instanceof Value.BoundFunction method && method.node() == function);
    }

    /** Whether the group is only migrated when all calls of the function are visible: it has a parameter of the group's, or is attached to its resources. */
    private static boolean areCallsKnown(Migration migration, Stmt.FunctionDef function, ResourceGroup group) {
        Node around = function.parent();
        boolean attached = LiftedFunctions.of(migration, group).stream().anyMatch(each -> each.function() == around);
        return attached || migration.flow().valueUseOf(function) == null && !migration.flow().isCalledWithElements(function) && function.parameters.positional.stream()
                .anyMatch(each -> group.locations().contains(new Location.Var(migration.flow().index().definitionAt(each))));
    }
}
