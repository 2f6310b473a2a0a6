package dev.defrost.recipes.python;

import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names that the program looks at as names, by {@code locals()}, {@code vars()}, {@code dir()} or {@code globals()}: none of them may come or
 * go, whoever the variable belongs to.
 */
final class ObservedNames {
    private static final Set<String> OWN = Set.of("locals", "vars", "dir");
    private static final String OF_MODULE = "globals";

    private ObservedNames() {}

    /** A call that looks at names, and those that it finds. */
    record Observation(Expr.Call call, Set<String> names) {}

    /** All of them, in source order. */
    static List<Observation> of(ParsedFile file) {
        List<Observation> found = new ArrayList<>();
        for (Node node : file.module().descendants()) {
            Scope scope = observed(file, node);
            if (scope != null) {
                found.add(new Observation((Expr.Call) node, names(file, scope)));
            }
        }
        return found;
    }

    /** Whether the names of the module itself are looked at. */
    static boolean areOfModule(ParsedFile file) {
        return file.module().descendants().stream().map(node -> observed(file, node))
                .anyMatch(scope -> scope != null && scope.kind() == Scope.Kind.MODULE);
    }

    /** The scope whose names a call looks at; null for other nodes. */
    private static Scope observed(ParsedFile file, Node node) {
        if (!(node instanceof Expr.Call call) || !(call.function instanceof Expr.Name name) || !call.arguments.isEmpty() || !call.keywords.isEmpty()
                || !OWN.contains(name.id) && !name.id.equals(OF_MODULE) || file.scopes().resolve(name) != null) {
            return null;
        }
        return name.id.equals(OF_MODULE) ? file.scopes().moduleScope() : file.scopes().scopeOf(call).outsideComprehensions();
    }

    /** The scope's own names, and those that it reads of functions around it. */
    private static Set<String> names(ParsedFile file, Scope scope) {
        Set<String> names = new TreeSet<>();
        scope.variables().forEach(variable -> names.add(variable.name()));
        if (scope.kind() != Scope.Kind.MODULE) {
            for (Node node : file.module().descendants()) {
                boolean inside = scope.node().start <= node.start && node.end <= scope.node().end;
                Variable read = inside && node instanceof Expr.Name name ? file.scopes().resolve(name) : null;
                if (read != null && read.scope().kind() == Scope.Kind.FUNCTION && scope.isWithin(read.scope())) {
                    names.add(read.name());
                }
            }
        }
        return names;
    }
}
