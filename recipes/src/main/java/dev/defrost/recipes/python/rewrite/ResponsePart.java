package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.semantics.Definition;
import dev.defrost.python.syntax.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * What an expression holds of a response that stays typed. {@code paths} lead from here to attribute values: {@code ""} is a value itself,
 * <code>{}</code> a dict of values, {@code []{}} a list of those, {@code Items[]{}} a structure. {@code trail} is how the response came here,
 * {@code hops} the variables on the way; {@code optional} says that None may be in its place.
 */
record ResponsePart(Expr.Call root, List<String> paths, List<String> trail, boolean optional, List<Hop> hops) {
    static final String ELEMENT = "[]";
    static final String ANY_KEY = "*";

    /** A variable: the definition that fills it and the expression that it is filled from (the iterable of an element). */
    record Hop(Definition definition, Expr source, boolean element) {}

    static ResponsePart whole(Expr.Call call, List<String> paths) {
        return new ResponsePart(call, paths, List.of(), false, List.of());
    }

    boolean isPlain() {
        return paths.isEmpty();
    }

    boolean isWhole() {
        return trail.isEmpty();
    }

    boolean isValue() {
        return paths.equals(List.of(""));
    }

    /** A dict of attribute values, such as an item or a key. */
    boolean isMap() {
        return paths.equals(List.of("{}"));
    }

    boolean isList() {
        return paths.stream().allMatch(path -> path.startsWith("[]"));
    }

    /** Whether the part is some dict: of values, of other parts, or a structure with known names. */
    boolean isDict() {
        return !isValue() && !isList();
    }

    /** What a key of a dict leads to. */
    ResponsePart member(String key, boolean mayMiss) {
        List<String> below = new ArrayList<>();
        for (String path : paths) {
            String rest = path.startsWith("{}") ? path.substring(2) : afterName(path, key);
            if (rest != null) {
                below.add(rest);
            }
        }
        return below(below, key, mayMiss);
    }

    /** What a key that is not known leads to; null where names have a meaning. */
    ResponsePart anyMember(boolean mayMiss) {
        boolean named = paths.stream().anyMatch(path -> !path.startsWith("{}"));
        return named ? null : below(paths.stream().map(path -> path.substring(2)).toList(), ANY_KEY, mayMiss);
    }

    ResponsePart element() {
        return below(paths.stream().map(path -> path.substring(2)).toList(), ELEMENT, false);
    }

    ResponsePart required() {
        return new ResponsePart(root, paths, trail, false, hops);
    }

    ResponsePart through(Definition definition, Expr source, boolean element, boolean mayBeNone) {
        List<Hop> longer = new ArrayList<>(hops);
        longer.add(new Hop(definition, source, element));
        return new ResponsePart(root, paths, trail, optional || mayBeNone, longer);
    }

    private ResponsePart below(List<String> rest, String step, boolean mayMiss) {
        List<String> longer = new ArrayList<>(trail);
        longer.add(step);
        return new ResponsePart(root, rest, longer, mayMiss, hops);
    }

    private static String afterName(String path, String key) {
        String name = path.startsWith(".") ? path.substring(1) : path;
        boolean same = name.startsWith(key) && (name.length() == key.length() || "{[.".indexOf(name.charAt(key.length())) >= 0);
        return same ? name.substring(key.length()) : null;
    }

    /** Whether the other part lies in this one or is it. */
    boolean holds(ResponsePart other) {
        if (other.trail.size() < trail.size()) {
            return false;
        }
        for (int i = 0; i < trail.size(); i++) {
            String mine = trail.get(i);
            String others = other.trail.get(i);
            if (!mine.equals(others) && !mine.equals(ANY_KEY) && !others.equals(ANY_KEY)) {
                return false;
            }
        }
        return true;
    }
}
