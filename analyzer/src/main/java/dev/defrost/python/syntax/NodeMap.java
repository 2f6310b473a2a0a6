package dev.defrost.python.syntax;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Something about each of many nodes, in a table for each tree: what is far faster and smaller than a map of all nodes of a program. Nodes
 * without anything cost as much as the others, so it is not for few of them.
 */
public final class NodeMap<N extends Node, T> {
    private final Map<Module, Table> tables = new IdentityHashMap<>();
    /** The table that was asked for last; most questions are about the same tree as the ones before. */
    private Table last;

    private record Table(Module module, Object[] cells) {}

    /** What was put for the node; null where nothing was, and for null. */
    @SuppressWarnings("unchecked")
    public T get(Node node) {
        Table table = node == null ? null : table(node.module());
        return table == null ? null : (T) table.cells[node.place()];
    }

    public void put(N node, T value) {
        Table table = table(node.module());
        if (table == null) {
            table = new Table(node.module(), new Object[node.module().descendants().size() + 1]);
            tables.put(node.module(), table);
            last = table;
        }
        table.cells[node.place()] = value;
    }

    /** What was put for the node, or else what is put for it now. */
    public T computeIfAbsent(N node, Function<? super N, ? extends T> made) {
        T found = get(node);
        if (found == null) {
            found = made.apply(node);
            put(node, found);
        }
        return found;
    }

    /** Goes through the nodes of which something is known, tree by tree in no order, within each in the order of a walk. */
    @SuppressWarnings("unchecked")
    public void forEach(BiConsumer<? super N, ? super T> action) {
        for (Table table : tables.values()) {
            for (int place = 0; place < table.cells.length; place++) {
                if (table.cells[place] != null) {
                    Node node = place == 0 ? table.module : table.module.descendants().get(place - 1);
                    action.accept((N) node, (T) table.cells[place]);
                }
            }
        }
    }

    private Table table(Module module) {
        Table table = last;
        if (table == null || table.module != module) {
            table = tables.get(module);
            last = table;
        }
        return table;
    }
}
