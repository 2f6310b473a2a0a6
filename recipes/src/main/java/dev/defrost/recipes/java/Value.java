package dev.defrost.recipes.java;

import java.util.ArrayList;
import java.util.List;

/** What an expression of the Document API becomes, before it is known where it goes. */
sealed interface Value {
    /** An expression. */
    record Text(String text) implements Value {}

    /** A key and its value; the value is null until a later call in the chain gives it. */
    record Pair(String key, String value) implements Value {}

    /** A map made here. */
    record MapOf(List<Entry> entries) implements Value {
        MapOf plus(List<Entry> more) {
            List<Entry> all = new ArrayList<>(entries);
            all.addAll(more);
            return new MapOf(List.copyOf(all));
        }
    }

    /** Entries that a call puts into an existing map. */
    record Puts(String map, List<Entry> entries) implements Value {}

    /**
     * A chain of calls on a builder; {@code collected} are entries of a map that one call of the builder takes in the end.
     *
     * @param built whether the chain stands for the object that the builder builds in the end
     */
    record Chain(String text, boolean fresh, String collector, List<Entry> collected, boolean built) implements Value {}

    /**
     * The writes to one table in a batch, all puts before all deletes, or the keys to read from one.
     *
     * @param all an expression of a list with all of them; null if they are seen one by one
     * @param grows whether other statements add more
     * @param options calls of the builder that has the keys, which say how they are read
     */
    record Writes(String table, List<String> puts, List<String> deletes, String all, boolean grows, List<String> options) implements Value {
        Writes with(String option) {
            List<String> more = new ArrayList<>(options);
            more.add(option);
            return new Writes(table, puts, deletes, all, grows, List.copyOf(more));
        }
    }

    /** What a statement adds to the writes or keys that a variable holds. */
    record Grown(String batch, List<String> added) implements Value {}

    /**
     * One entry of a map: a key and a value, or, if the key is null, an expression that is a map entry.
     *
     * @param checked whether SDK v1 rejects another such entry of the map with this key, as {@code Map.of} does
     */
    record Entry(String key, String value, boolean checked) {
        Entry(String key, String value) {
            this(key, value, false);
        }
    }
}
