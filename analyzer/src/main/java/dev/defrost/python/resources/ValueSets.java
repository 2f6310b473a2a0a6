package dev.defrost.python.resources;

import java.util.LinkedHashSet;
import java.util.Set;

/** Sets of values, as what locations and expressions hold. */
final class ValueSets {
    private ValueSets() {}

    /** The values without what a migration follows: the trace ends here. */
    static Set<Value> plain(Set<Value> value) {
        Set<Value> plain = new LinkedHashSet<>();
        for (Value each : value) {
            plain.add(each instanceof Value.StandIn ? each : Value.OTHER);
            if (each.equals(Value.UNKNOWN)) {
                plain.add(each);
            }
        }
        return few(plain);
    }

    /** The same values in less memory: most expressions hold one. */
    static Set<Value> few(Set<Value> all) {
        return all.isEmpty() ? Set.of() : all.size() == 1 ? Set.of(all.iterator().next()) : all;
    }

    static Set<Value> union(Set<Value> one, Set<Value> other) {
        if (one.isEmpty()) {
            return other;
        }
        Set<Value> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
