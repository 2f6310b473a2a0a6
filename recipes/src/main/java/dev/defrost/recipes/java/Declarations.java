package dev.defrost.recipes.java;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openrewrite.java.tree.J;

/**
 * Which declaration a simple name means, by the rules for scopes of the Java language: the innermost one around it. Pattern variables are not
 * found; nothing else in scope can have their names.
 */
final class Declarations {
    private final Map<J, J> parents;

    /** @param parents what encloses each node of a file */
    Declarations(Map<J, J> parents) {
        this.parents = parents;
    }

    /** The declaration of a variable in this file; null if none is found. */
    J.VariableDeclarations.NamedVariable of(J.Identifier name) {
        J child = name;
        for (J at = parents.get(name); at != null; child = at, at = parents.get(at)) {
            J.VariableDeclarations.NamedVariable found = declared(at, child, name.getSimpleName());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether a variable is a field of a class. */
    boolean isField(J.VariableDeclarations.NamedVariable variable) {
        return parents.get(parents.get(variable)) instanceof J.Block block && isClassBody(block);
    }

    /** Whether a variable is a parameter of a method or constructor. */
    boolean isParameter(J.VariableDeclarations.NamedVariable variable) {
        return parents.get(parents.get(variable)) instanceof J.MethodDeclaration;
    }

    private boolean isClassBody(J.Block block) {
        return parents.get(block) instanceof J.ClassDeclaration || parents.get(block) instanceof J.NewClass;
    }

    /** What a node declares that its part {@code child} sees. */
    J.VariableDeclarations.NamedVariable declared(J at, J child, String name) {
        if (at instanceof J.VariableDeclarations declaration) {
            return in(List.of(declaration), null, name);
        }
        if (at instanceof J.Block block) {
            return isClassBody(block) ? in(block.getStatements(), null, name) : inBlock(block, child, name);
        }
        if (at instanceof J.Case branch) {
            return in(branch.getStatements(), child, name);
        }
        if (at instanceof J.ForLoop loop) {
            return in(loop.getControl().getInit(), null, name);
        }
        if (at instanceof J.ForEachLoop loop && child == loop.getBody()) {
            return in(List.of(loop.getControl().getVariable()), null, name);
        }
        if (at instanceof J.Try block && block.getResources() != null && block.getCatches().stream().noneMatch(c -> c == child)
                && block.getFinally() != child) {
            return in(block.getResources().stream().map(J.Try.Resource::getVariableDeclarations).toList(), null, name);
        }
        if (at instanceof J.Try.Catch handler) {
            return in(List.of(handler.getParameter().getTree()), null, name);
        }
        if (at instanceof J.Lambda lambda) {
            return in(lambda.getParameters().getParameters(), null, name);
        }
        return at instanceof J.MethodDeclaration method ? in(method.getParameters(), null, name) : null;
    }

    /** The branches of a {@code switch} are one scope. */
    private J.VariableDeclarations.NamedVariable inBlock(J.Block block, J child, String name) {
        for (J statement : block.getStatements()) {
            if (statement == child) {
                return null;
            }
            J.VariableDeclarations.NamedVariable found = in(statement instanceof J.Case branch ? branch.getStatements() : List.of(statement), null, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The declaration among some statements, up to {@code end} if it is one of them. */
    private static J.VariableDeclarations.NamedVariable in(Collection<? extends J> statements, J end, String name) {
        for (J statement : statements) {
            if (statement == end) {
                return null;
            }
            if (statement instanceof J.VariableDeclarations declaration) {
                for (J.VariableDeclarations.NamedVariable variable : declaration.getVariables()) {
                    if (variable.getSimpleName().equals(name)) {
                        return variable;
                    }
                }
            }
        }
        return null;
    }
}
