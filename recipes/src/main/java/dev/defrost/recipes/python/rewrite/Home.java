package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.List;

/**
 * What holds an object in a scope: a variable, or an attribute of an object of the project.
 *
 * @param scope the scope in which it is used, which need not be the variable's own
 * @param variable null for an attribute
 * @param field null for a variable
 * @param text how it is written: another receiver of the same attribute is another object
 */
record Home(ParsedFile file, Scope scope, Variable variable, Location.Field field, String text) {
    /** The home that an expression reads; null when it is no variable or attribute, or of an unknown one. */
    static Home of(Migration migration, ParsedFile file, Expr expr) {
        Scope scope = Components.codeScope(file, expr);
        if (expr instanceof Expr.Name name) {
            Variable variable = file.scopes().resolve(name);
            boolean own = variable != null && variable.scope().kind() != Scope.Kind.CLASS
                    && Reads.locations(migration.flow(), name).stream().allMatch(Location.Var.class::isInstance);
            return own ? new Home(file, scope, variable, null, name.id) : null;
        }
        List<Location> read = Reads.locations(migration.flow(), expr);
        boolean field = read.size() == 1 && read.get(0) instanceof Location.Field && expr instanceof Expr.Attribute attribute
                && attribute.value instanceof Expr.Name;
        return field ? new Home(file, scope, null, (Location.Field) read.get(0), text(file, expr)) : null;
    }

    /** Whether the variable is filled and read in one scope of one file. */
    static boolean isLocal(Migration migration, Variable variable, ResourceGroup group) {
        Scope scope = variable.scope();
        if (scope.kind() == Scope.Kind.CLASS || !variable.declarations().isEmpty()) {
            return false;
        }
        for (Definition definition : variable.definitions()) {
            if (definition.kind() == Definition.Kind.IMPORT || definition.kind() == Definition.Kind.STAR_IMPORT || definition.madeIn() != scope) {
                return false;
            }
        }
        boolean readOutside = variable.reads().stream().anyMatch(read -> {
            ParsedFile file = migration.flow().fileOf(read);
            return file.scopes().scopeOf(read) != scope && Components.codeScope(file, read) != scope;
        });
        return !readOutside && group.occurrences().stream().allMatch(each -> each.expr() instanceof Expr.Name || readsOther(migration, each, variable))
                && group.locations().stream().noneMatch(each -> each instanceof Location.Var var
                        && var.definition().kind() == Definition.Kind.IMPORT);
    }

    private static boolean readsOther(Migration migration, Occurrence occurrence, Variable variable) {
        return Reads.locations(migration.flow(), occurrence.expr()).stream()
                .noneMatch(each -> each instanceof Location.Var var && var.definition().variable() == variable);
    }

    /** Whether other scopes fill or read it too. */
    boolean isShared(Migration migration, ResourceGroup group) {
        return variable == null || variable.scope() != scope && !isIn(variable.scope(), scope) && !isOfLambda() || !isLocal(migration, variable, group);
    }

    /** Whether the variable is a lambda's, whose body is evaluated in a step of the scope around it. */
    boolean isOfLambda() {
        return variable != null && variable.scope().kind() == Scope.Kind.LAMBDA;
    }

    /** The variable of a comprehension is one of the scope around it. */
    private static boolean isIn(Scope inner, Scope scope) {
        Scope at = inner;
        while (at.kind() == Scope.Kind.COMPREHENSION) {
            at = at.parent();
        }
        return at == scope;
    }

    List<Definition> definitions() {
        return variable == null ? List.of() : variable.definitions();
    }

    /** Whether the expression reads this home, in its scope. */
    boolean holds(Expr expr) {
        if (expr.module() != file.module() || Components.codeScope(file, expr) != scope) {
            return false;
        }
        return variable != null ? expr instanceof Expr.Name name && file.scopes().resolve(name) == variable
                : expr instanceof Expr.Attribute && text(file, expr).equals(text);
    }

    boolean isFilledBy(Flow flow) {
        return variable != null ? flow.target() instanceof Location.Var var && var.definition().variable() == variable
                : flow.target().equals(field);
    }

    /** The target in this scope by which the flow fills this home; null when it fills something else, or elsewhere. */
    Node target(Migration migration, Flow flow) {
        if (!isFilledBy(flow) || flow.file() != file) {
            return null;
        }
        if (flow.target() instanceof Location.Var var) {
            boolean here = var.definition().kind() != Definition.Kind.PARAMETER && isIn(var.definition().madeIn(), scope);
            return here ? var.definition().site() : null;
        }
        Node parent = flow.source().parent();
        Node target = parent instanceof Stmt.Assign assign ? assign.targets.get(0) : parent instanceof Stmt.AnnAssign assign ? assign.target : null;
        return Components.codeScope(file, flow.source()) == scope ? target : null;
    }

    private static String text(ParsedFile file, Expr expr) {
        return file.module().source.text().substring(expr.start, expr.end);
    }
}
