package dev.defrost.recipes.java;

import org.openrewrite.java.tree.J;

/** Says which of two places in one method may run after the other. */
final class Sequence {
    private final ParsedFile file;
    private final Scope scope;

    Sequence(ParsedFile file, Scope scope) {
        this.file = file;
        this.scope = scope;
    }

    /**
     * Whether {@code second} may run after {@code first} with the same object in a variable. Unknown where they are in different methods
     * or lambdas, then it may.
     *
     * @param variable the declaration of the variable; null for one that is not a local variable of a block
     */
    boolean mayFollow(J first, J second, J.VariableDeclarations.NamedVariable variable) {
        return !areTogether(first, second) || file.spans().end(second) > file.spans().start(first) && !scope.isInside(second, first)
                && !(variable != null && areAlternatives(first, second))
                || isRepeated(first, second, variable);
    }

    /** Whether both are in the same method and lambda. */
    boolean areTogether(J one, J other) {
        J method = scope.enclosing(one, J.MethodDeclaration.class);
        return method != null && method == scope.enclosing(other, J.MethodDeclaration.class)
                && scope.enclosing(one, J.Lambda.class) == scope.enclosing(other, J.Lambda.class);
    }

    /** Whether one run of the method does at most one of the two: they stand in different branches of an {@code if}. */
    private boolean areAlternatives(J one, J other) {
        for (J at = scope.parent(one); at != null && !(at instanceof J.MethodDeclaration); at = scope.parent(at)) {
            if (at instanceof J.If choice && choice.getElsePart() != null) {
                J then = choice.getThenPart();
                J otherwise = choice.getElsePart();
                if (scope.isInside(one, then) && scope.isInside(other, otherwise) || scope.isInside(one, otherwise) && scope.isInside(other, then)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a loop runs both again with the same object. */
    private boolean isRepeated(J first, J second, J.VariableDeclarations.NamedVariable variable) {
        for (J at = scope.parent(second); at != null && !(at instanceof J.MethodDeclaration); at = scope.parent(at)) {
            boolean loop = at instanceof J.ForLoop || at instanceof J.ForEachLoop || at instanceof J.WhileLoop
                    || at instanceof J.DoWhileLoop;
            if (loop && scope.isInside(first, at) && (variable == null || !scope.isInside(variable, at))) {
                return true;
            }
        }
        return false;
    }
}
