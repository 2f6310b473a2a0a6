package dev.defrost.recipes.java;

import java.util.HashMap;
import java.util.Map;

/** Joins keys to groups. */
final class UnionFind {
    private final Map<String, String> parents = new HashMap<>();

    String find(String key) {
        String parent = parents.getOrDefault(key, key);
        if (parent.equals(key)) {
            return key;
        }
        String root = find(parent);
        parents.put(key, root);
        return root;
    }

    void join(String one, String other) {
        String a = find(one);
        String b = find(other);
        if (!a.equals(b)) {
            parents.put(a, b);
        }
    }
}
