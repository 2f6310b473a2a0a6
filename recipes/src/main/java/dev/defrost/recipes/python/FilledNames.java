package dev.defrost.recipes.python;

import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A net below all rewrites: a variable that a rewrite brings is filled on every path to where it is read. Only for functions and modules in which
 * that was so of all variables before; reads in functions and generators within them are left out, as they may run later.
 */
final class FilledNames {
    private final Set<String> known = new HashSet<>();
    /** The scopes, by the names around them, that read a variable where it may be unbound. */
    private final Set<String> careless = new HashSet<>();
    private final Set<String> unfilled = new LinkedHashSet<>();

    private FilledNames() {}

    /** The variables of {@code after} that {@code before} does not know and that may be unbound where they are read. */
    static Set<String> unfilled(ParsedFile before, ParsedFile after) {
        FilledNames names = new FilledNames();
        names.know(before.scopes().moduleScope());
        names.look(after, after.scopes().moduleScope());
        if (!names.unfilled.isEmpty()) {
            names.careless(before, before.scopes().moduleScope());
            names.unfilled.clear();
            names.look(after, after.scopes().moduleScope());
        }
        return names.unfilled;
    }

    private void know(Scope scope) {
        scope.variables().forEach(variable -> known.add(variable.name()));
        scope.children().forEach(this::know);
    }

    private void look(ParsedFile after, Scope scope) {
        for (Variable variable : scope.variables()) {
            if (!known.contains(variable.name()) && isOfPath(scope) && !careless.contains(path(scope)) && mayBeUnbound(after, variable)) {
                unfilled.add(variable.name());
            }
        }
        scope.children().forEach(child -> look(after, child));
    }

    private void careless(ParsedFile before, Scope scope) {
        if (isOfPath(scope) && scope.variables().stream().anyMatch(variable -> mayBeUnbound(before, variable))) {
            careless.add(path(scope));
        }
        scope.children().forEach(child -> careless(before, child));
    }

    private static boolean isOfPath(Scope scope) {
        return scope.kind() == Scope.Kind.MODULE || scope.kind() == Scope.Kind.FUNCTION;
    }

    private static boolean mayBeUnbound(ParsedFile file, Variable variable) {
        return !variable.crossesScopes() && !variable.definitions().isEmpty()
                && variable.reads().stream().anyMatch(read -> isInPlace(read, variable.scope()) && isReached(file, variable.scope(), read)
                        && file.defUse().maybeUnbound(variable, read));
    }

    private static boolean isReached(ParsedFile file, Scope scope, Expr.Name read) {
        ControlFlow control = file.defUse().controlFlow(scope);
        Element element = control.elementOf(read);
        return element != null && control.isReachable(element);
    }

    private static boolean isInPlace(Node read, Scope scope) {
        for (Node at = read.parent(); at != null; at = at.parent()) {
            if (at == scope.node()) {
                return true;
            }
            if (at instanceof Stmt.FunctionDef || at instanceof Stmt.ClassDef || at instanceof Expr.Lambda || at instanceof Expr.GeneratorExp) {
                return false;
            }
        }
        return false;
    }

    private static String path(Scope scope) {
        StringBuilder path = new StringBuilder();
        for (Node at = scope.node(); at != null; at = at.parent()) {
            path.append(at instanceof Stmt.FunctionDef function ? "." + function.name : at instanceof Stmt.ClassDef cls ? "." + cls.name : "");
        }
        return path.toString();
    }
}
