package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.stream.Stream;

/** Python mangles the name of an attribute {@code __x} with the class around it: in another class the same name is another attribute. */
final class PrivateNames {
    private PrivateNames() {}

    static boolean isMangled(String name) {
        return name.startsWith("__") && !name.endsWith("__");
    }

    /** A second class of the hierarchy that has a private attribute of this name too, or speaks of it by its mangled name; null when none does. */
    static Node second(ProgramIndex index, Location.Field field) {
        if (!isMangled(field.name())) {
            return null;
        }
        Node first = null;
        for (ClassInfo info : field.root().family()) {
            boolean has = withDescendants(info.node()).anyMatch(node -> isCalled(node, field.name()) && classAround(node) == info.node());
            if (has && first != null) {
                return info.node();
            }
            first = has ? info.node() : first;
        }
        return index.files().stream().flatMap(file -> file.module().descendants().stream())
                .filter(node -> node instanceof Expr.Attribute attribute && field.root().family().stream()
                        .anyMatch(info -> attribute.name.equals("_" + info.node().name.replaceFirst("^_+", "") + field.name())))
                .findFirst().orElse(null);
    }

    private static boolean isCalled(Node node, String name) {
        return node instanceof Expr.Attribute attribute && attribute.name.equals(name) || node instanceof Expr.Name read && read.id.equals(name);
    }

    private static Node classAround(Node node) {
        Node at = node.parent();
        while (at != null && !(at instanceof Stmt.ClassDef)) {
            at = at.parent();
        }
        return at;
    }

    private static Stream<Node> withDescendants(Node node) {
        Stream.Builder<Node> all = Stream.builder();
        all.add(node);
        node.forEachChild(child -> withDescendants(child).forEach(all::add));
        return all.build();
    }
}
