package dev.defrost.recipes.java;

import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.Space;

/**
 * Visits the code of a tree alone. OpenRewrite's own visitors go through documentation, too: what that refers to ({@code @see}, {@code @link}) runs
 * nothing, and has no place in the text ({@link NodeSpans}).
 */
class CodeVisitor extends JavaVisitor<Integer> {
    @Override
    public Space visitSpace(Space space, Space.Location location, Integer p) {
        return space;
    }
}
