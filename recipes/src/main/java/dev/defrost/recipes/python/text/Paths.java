package dev.defrost.recipes.python.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The JMESPaths of boto3's resource definitions, as subscripts: names, {@code [n]} and {@code []} only. */
public final class Paths {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private Paths() {}

    /** {@code Reservations[0].Instances[0]} as {@code ["Reservations"][0]["Instances"][0]}; the empty string for {@code @}. */
    public static String subscripts(String path, Layout layout) {
        if (path == null || path.equals("@")) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (String part : path.split("\\.")) {
            int bracket = part.indexOf('[');
            String name = bracket < 0 ? part : part.substring(0, bracket);
            out.append('[').append(layout.quoted(name)).append(']');
            if (bracket >= 0) {
                out.append(part.substring(bracket));
            }
        }
        return out.toString();
    }

    /** The path with every index as {@code []}, by which always-present members are looked up. */
    public static String normal(String path) {
        return path == null || path.equals("@") ? "" : INDEX.matcher(path).replaceAll("[]");
    }

    /** The names of a projection {@code A[].B[]}; null when the path is of another form. */
    public static List<String> lists(String path) {
        List<String> names = new ArrayList<>();
        for (String part : path.split("\\.")) {
            if (!part.endsWith("[]") || part.startsWith("[")) {
                return null;
            }
            names.add(part.substring(0, part.length() - 2));
        }
        return names;
    }

    /** What {@code path} adds to {@code prefix}; null when it does not start with it. */
    public static String rest(String path, String prefix) {
        if (path.equals(prefix)) {
            return "";
        }
        return path.startsWith(prefix + ".") ? path.substring(prefix.length() + 1) : null;
    }

    /** Everything up to the last list of the path. */
    public static String listPrefix(String path) {
        int last = path.lastIndexOf("[]");
        return last < 0 ? null : path.substring(0, last + 2);
    }

    /** {@code Reservations} as a loop variable: {@code reservation}. */
    public static String singular(String name) {
        String snake = snake(name);
        if (snake.endsWith("ies")) {
            return snake.substring(0, snake.length() - 3) + "y";
        }
        if (snake.endsWith("sses") || snake.endsWith("xes")) {
            return snake.substring(0, snake.length() - 2);
        }
        return snake.endsWith("s") && !snake.endsWith("ss") ? snake.substring(0, snake.length() - 1) : snake + "_item";
    }

    /** {@code QueueUrl} as {@code queue_url}. */
    public static String snake(String name) {
        return name.replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2").replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase();
    }
}
