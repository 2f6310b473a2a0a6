package dev.defrost.recipes.python.rewrite;

import dev.defrost.recipes.python.text.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds the value of request parameters from targets such as {@code Filters[0].Values[0]} ({@code boto3/resources/params.py}). */
final class ParameterTree {
    private final Map<String, Object> root = new LinkedHashMap<>();

    /** A list under construction: its elements by index. */
    private static final class Items {
        final Map<Integer, Object> elements = new LinkedHashMap<>();
    }

    @SuppressWarnings("unchecked")
    void put(String target, String code) {
        Object container = root;
        Object key = null;
        for (String step : steps(target)) {
            if (key != null) {
                container = child(container, key, step);
            }
            key = step.startsWith("[") ? index(container, step) : step;
        }
        set(container, key, code);
    }

    private static List<String> steps(String target) {
        List<String> steps = new ArrayList<>();
        for (String part : target.split("\\.")) {
            int bracket = part.indexOf('[');
            steps.add(bracket < 0 ? part : part.substring(0, bracket));
            if (bracket >= 0) {
                steps.add(part.substring(bracket));
            }
        }
        return steps;
    }

    private static Object index(Object container, String step) {
        String digits = step.substring(1, step.length() - 1);
        return digits.isEmpty() || digits.equals("*") ? ((Items) container).elements.size() : Integer.parseInt(digits);
    }

    private static Object child(Object container, Object key, String nextStep) {
        Object existing = get(container, key);
        if (existing == null) {
            existing = nextStep.startsWith("[") ? new Items() : new LinkedHashMap<String, Object>();
            set(container, key, existing);
        }
        return existing;
    }

    @SuppressWarnings("unchecked")
    private static Object get(Object container, Object key) {
        return container instanceof Items items ? items.elements.get(key) : ((Map<String, Object>) container).get(key);
    }

    @SuppressWarnings("unchecked")
    private static void set(Object container, Object key, Object value) {
        if (container instanceof Items items) {
            items.elements.put((Integer) key, value);
        } else {
            ((Map<String, Object>) container).put((String) key, value);
        }
    }

    /** The top-level parameters with their code, in the order in which they were put. */
    Map<String, String> parameters(Layout layout) {
        Map<String, String> all = new LinkedHashMap<>();
        root.forEach((name, value) -> all.put(name, code(value, layout)));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static String code(Object value, Layout layout) {
        if (value instanceof Items items) {
            return items.elements.values().stream().map(each -> code(each, layout)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return ((Map<String, Object>) map).entrySet().stream()
                    .map(entry -> layout.quoted(entry.getKey()) + ": " + code(entry.getValue(), layout))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return (String) value;
    }
}
