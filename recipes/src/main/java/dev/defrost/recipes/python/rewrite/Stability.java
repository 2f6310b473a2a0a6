package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether names still mean at a use what they meant at an earlier definition. */
final class Stability {
    private final ParsedFile file;

    Stability(ParsedFile file) {
        this.file = file;
    }

    /**
     * Whether every name, read at {@code use}, has the value that it had when {@code at} was last executed. Only names with a single
     * definition qualify.
     */
    boolean holds(Set<Definition> names, Definition at, Node use) {
        return names.stream().allMatch(name -> holds(name, at, use));
    }

    private boolean holds(Definition name, Definition at, Node use) {
        Variable variable = name.variable();
        if (!isOnlyDefinition(name) || !isVisible(variable, use) || !lastsAsLongAs(variable.scope(), at.variable().scope())) {
            return false;
        }
        if (name.kind() == Definition.Kind.PARAMETER || name.kind() == Definition.Kind.IMPORT
                || name.kind() == Definition.Kind.FUNCTION || name.kind() == Definition.Kind.CLASS) {
            return true;
        }
        Scope home = variable.scope();
        if (home.kind() == Scope.Kind.COMPREHENSION) {
            return encloses(home.node(), use) && encloses(home.node(), at.site());
        }
        ControlFlow flow = file.defUse().controlFlow(home);
        Element made = flow.elementOf(name.site());
        Scope atScope = file.scopes().scopeOf(at.site());
        Scope useScope = file.scopes().scopeOf(use);
        boolean sameScope = isWithin(atScope, home) && isWithin(useScope, home);
        if (!sameScope) {
            return made != null && !flow.inLoop(made);
        }
        Element start = flow.elementOf(at.site());
        Element end = flow.elementOf(use);
        if (made == null || start == null || end == null) {
            return false;
        }
        return made == start || !flow.reaches(start, made) || !reachesAvoiding(flow, made, end, start);
    }

    /**
     * Whether the names of {@code home} are there, unchanged, for as long as those of {@code held}: what fills a variable of a scope around it
     * ({@code global}, {@code nonlocal}) may have done so in an earlier call, with other names.
     */
    private static boolean lastsAsLongAs(Scope home, Scope held) {
        for (Scope at = held; at != null; at = at.parent()) {
            if (at == home) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether every name has at {@code use} the value that it has where the comprehension begins that fills {@code at}: a comprehension runs in
     * place, and nobody but its function fills a variable of a function, unless a function inside it declares that.
     */
    boolean holdsThroughout(Set<Definition> names, Definition at, Node use) {
        Node comprehension = at.site().parent() instanceof Comprehension clause ? clause.parent() : null;
        boolean inPlace = comprehension != null && !(comprehension instanceof Expr.GeneratorExp) && encloses(comprehension, use);
        for (Node node = use; inPlace && node != comprehension; node = node.parent()) {
            inPlace = !(node instanceof Expr.Lambda) && !(node instanceof Expr.GeneratorExp);
        }
        return inPlace && names.stream().map(Definition::variable).allMatch(variable -> variable.scope().kind() == Scope.Kind.FUNCTION
                && variable.declarations().isEmpty() && isVisible(variable, use)
                && variable.definitions().stream().noneMatch(each -> encloses(comprehension, each.site())));
    }

    /** Comprehensions run in place: their names are those of the scope around them. */
    private static boolean isWithin(Scope scope, Scope home) {
        Scope at = scope;
        while (at.kind() == Scope.Kind.COMPREHENSION) {
            at = at.parent();
        }
        return at == home;
    }

    static boolean isOnlyDefinition(Definition definition) {
        return definition.variable().definitions().stream().allMatch(other -> other == definition);
    }

    private boolean isVisible(Variable variable, Node use) {
        Scope scope = file.scopes().scopeOf(use);
        return scope.lookup(variable.name()) == variable;
    }

    private static boolean encloses(Node outer, Node inner) {
        return outer.start <= inner.start && inner.end <= outer.end;
    }

    private static boolean reachesAvoiding(ControlFlow flow, Element from, Element to, Element avoid) {
        Set<Element> seen = new HashSet<>(List.of(avoid));
        ArrayDeque<Element> queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            for (Element next : flow.successors(queue.poll())) {
                if (next == to) {
                    return true;
                }
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return false;
    }
}
