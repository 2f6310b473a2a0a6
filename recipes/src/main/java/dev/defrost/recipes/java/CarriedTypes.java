package dev.defrost.recipes.java;

import dev.defrost.findings.TextEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openrewrite.Tree;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypedTree;

/**
 * Gives the tree of a changed text the types that only the tree before the change knew: the bundled types end at DynamoDB, and recipes that
 * follow in the same run look at what else the file uses.
 */
final class CarriedTypes extends CodeVisitor {
    private record Place(Class<?> kind, int start, int end) {}

    private final NodeSpans after;
    private final List<TextEdit> edits;
    private final Map<Place, J> before = new HashMap<>();

    private CarriedTypes(J.CompilationUnit after, J.CompilationUnit before, List<TextEdit> edits) {
        this.after = NodeSpans.of(after);
        this.edits = edits;
        NodeSpans spans = NodeSpans.of(before);
        new CodeVisitor() {
            @Override
            public J preVisit(J tree, Integer p) {
                if (spans.has(tree)) {
                    CarriedTypes.this.before.putIfAbsent(new Place(tree.getClass(), spans.start(tree), spans.end(tree)), tree);
                }
                return tree;
            }
        }.visit(before, 0);
    }

    /** The tree {@code after}, typed as well as both trees are; the edits lead from the text of {@code before} to its text. */
    static J.CompilationUnit onto(J.CompilationUnit after, J.CompilationUnit before, List<TextEdit> edits) {
        return (J.CompilationUnit) new CarriedTypes(after, before, edits).visitNonNull(after, 0);
    }

    @Override
    public J visit(Tree tree, Integer p) {
        J visited = super.visit(tree, p);
        if (visited == null || !(tree instanceof J node) || !after.has(node)) {
            return visited;
        }
        J old = before.get(new Place(tree.getClass(), offsetBefore(after.start(node)), offsetBefore(after.end(node))));
        return old == null ? visited : typed(visited, old);
    }

    private static J typed(J node, J old) {
        if (node instanceof J.Identifier to && old instanceof J.Identifier from) {
            J.Identifier typed = isUnknown(to.getType()) ? to.withType(from.getType()) : to;
            return isUnknown(to.getFieldType()) ? typed.withFieldType(from.getFieldType()) : typed;
        }
        if (node instanceof J.MethodInvocation to && old instanceof J.MethodInvocation from) {
            return to.getMethodType() == null ? to.withMethodType(from.getMethodType()) : to;
        }
        if (node instanceof J.NewClass to && old instanceof J.NewClass from) {
            return to.getConstructorType() == null ? to.withConstructorType(from.getConstructorType()) : to;
        }
        if (node instanceof J.MemberReference to && old instanceof J.MemberReference from) {
            return to.getMethodType() == null ? to.withMethodType(from.getMethodType()) : to;
        }
        if (node instanceof J.VariableDeclarations.NamedVariable to && old instanceof J.VariableDeclarations.NamedVariable from) {
            return isUnknown(to.getVariableType()) ? to.withVariableType(from.getVariableType()) : to;
        }
        if (node instanceof J.ClassDeclaration || node instanceof J.MethodDeclaration) {
            return node;
        }
        return node instanceof TypedTree to && old instanceof TypedTree from && isUnknown(to.getType()) ? to.withType(from.getType()) : node;
    }

    private static boolean isUnknown(JavaType type) {
        if (type instanceof JavaType.Variable variable) {
            return isUnknown(variable.getType());
        }
        if (type instanceof JavaType.Array array) {
            return isUnknown(array.getElemType());
        }
        return type == null || type instanceof JavaType.Unknown
                || type instanceof JavaType.Parameterized generic && generic.getTypeParameters().stream().anyMatch(CarriedTypes::isUnknown);
    }

    /** Where a place of the new text was in the old one; -1 for one that an edit made. */
    private int offsetBefore(int offset) {
        int shift = 0;
        for (TextEdit edit : edits) {
            int start = edit.start() + shift;
            int end = start + edit.replacement().length();
            if (offset <= start) {
                break;
            }
            if (offset < end) {
                return -1;
            }
            shift = end - edit.end();
        }
        return offset - shift;
    }
}
