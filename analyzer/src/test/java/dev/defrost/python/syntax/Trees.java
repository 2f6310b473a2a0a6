package dev.defrost.python.syntax;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Prints trees and walks them, for tests. */
final class Trees {
    private Trees() {
    }

    static Module parse(String text) {
        ParseResult result = PythonParser.parse(new SourceText("test.py", text));
        if (result instanceof ParseResult.Parsed parsed) {
            return parsed.module();
        }
        throw new AssertionError(result + " in:\n" + text);
    }

    static ParseResult.Failed fail(String text) {
        ParseResult result = PythonParser.parse(new SourceText("test.py", text));
        if (result instanceof ParseResult.Failed failed) {
            return failed;
        }
        throw new AssertionError("accepted: " + text);
    }

    /**
     * A node as {@code (Kind member ...)}: members in the order of their declaration, a missing one as {@code -}, a flag by
     * its name when set and not at all otherwise, text in single quotes.
     */
    static String print(Node node) {
        StringJoiner parts = new StringJoiner(" ", "(", ")");
        parts.add(node.getClass().getSimpleName());
        for (Field field : node.getClass().getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                add(parts, field, value(field, node));
            }
        }
        return parts.toString();
    }

    static String print(List<? extends Node> nodes) {
        StringJoiner parts = new StringJoiner("\n");
        nodes.forEach(node -> parts.add(print(node)));
        return parts.toString();
    }

    static void walk(Node node, Consumer<Node> action) {
        action.accept(node);
        node.forEachChild(child -> walk(child, action));
    }

    static <N extends Node> List<N> all(Node root, Class<N> kind) {
        List<N> found = new ArrayList<>();
        walk(root, node -> {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        });
        return found;
    }

    private static void add(StringJoiner parts, Field field, Object value) {
        if (value instanceof Boolean flag) {
            if (flag) {
                parts.add(field.getName());
            }
        } else {
            parts.add(text(value));
        }
    }

    private static String text(Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof Node node) {
            return print(node);
        }
        if (value instanceof List<?> list) {
            StringJoiner parts = new StringJoiner(" ", "[", "]");
            list.forEach(element -> parts.add(text(element)));
            return parts.toString();
        }
        return value instanceof String string ? "'" + string + "'" : value.toString();
    }

    private static Object value(Field field, Node node) {
        try {
            return field.get(node);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
