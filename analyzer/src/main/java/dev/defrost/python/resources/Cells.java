package dev.defrost.python.resources;

import dev.defrost.python.syntax.Expr;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the locations of a program hold. It only grows, and whoever has read a location is evaluated again when it does. */
final class Cells {
    /**
     * A set that grows beyond this keeps no more strings, containers and {@linkplain Value.External names from outside} that tell nothing: what
     * is left out is there as another value. There is no end of names, since {@code node = node.parent} makes a longer one of each.
     */
    private static final int MAX_VALUES = 16;

    private final WorkList work;
    private final Map<Location, Cell> cells = new LinkedHashMap<>();
    /** The bodies to which it only matters that a location holds something; it does not yet. */
    private final Map<Location, Set<Body>> waiting = new HashMap<>();
    private final Set<Expr> lostLists = new HashSet<>();
    private boolean grown;

    /** What a location may hold, and who has to know when that grows. */
    private static final class Cell {
        private Set<Value> held = Set.of();
        private Set<Body> readers = Set.of();

        boolean hold(Value value) {
            boolean more = !held.contains(value);
            held = more ? with(held, value) : held;
            return more;
        }

        void tell(Body reader) {
            readers = readers.contains(reader) ? readers : with(readers, reader);
        }

        /** The set with one more element; most have one, and there are many sets. */
        private static <T> Set<T> with(Set<T> set, T added) {
            if (set.isEmpty()) {
                return Set.of(added);
            }
            Set<T> more = set;
            if (set.size() == 1) {
                more = new LinkedHashSet<>(4);
                more.addAll(set);
            }
            more.add(added);
            return more;
        }
    }

    Cells(WorkList work) {
        this.work = work;
    }

    /** What a location may hold; empty when nothing is known. */
    Set<Value> held(Location location) {
        Cell cell = cells.get(location);
        return cell == null ? Set.of() : cell.held;
    }

    /** The same for a body that wants to know of more; null for one that is never evaluated again. */
    Set<Value> read(Location location, Body reader) {
        Cell cell = cells.computeIfAbsent(location, key -> new Cell());
        if (reader != null) {
            cell.tell(reader);
        }
        return cell.held;
    }

    /** Adds values to what a location holds. */
    void add(Location location, Set<Value> added) {
        if (added.isEmpty()) {
            return;
        }
        Cell cell = cells.computeIfAbsent(location, key -> new Cell());
        if (cell.held.isEmpty()) {
            Set<Body> unsettled = waiting.remove(location);
            if (unsettled != null) {
                unsettled.forEach(Body::unsettle);
            }
        }
        boolean more = false;
        for (Value value : added) {
            if (cell.held.contains(value) || value instanceof Value.StandIn && cell.held.stream().anyMatch(Value.StandIn.class::isInstance)) {
                continue;
            }
            boolean dropped = cell.held.size() >= MAX_VALUES && isCounted(value);
            if (dropped) {
                lostLists.addAll(Lists.containers(Set.of(value)));
            }
            more |= cell.hold(dropped ? Value.OTHER : value);
        }
        if (more) {
            grown = true;
            cell.readers.forEach(work::hasGrown);
        }
    }

    private static boolean isCounted(Value value) {
        return value instanceof Value.Text || Lists.isContainer(value) || value instanceof Value.External external && !external.isTelling();
    }

    /** The body is evaluated in each round as soon as the location holds something. */
    void await(Location location, Body body) {
        waiting.computeIfAbsent(location, key -> new LinkedHashSet<>(4)).add(body);
    }

    /** Whether the list has come to a place that holds too many values to follow them all. */
    boolean isLost(Expr list) {
        return lostLists.contains(list);
    }

    /** All locations of which something is known. */
    Set<Location> locations() {
        return cells.keySet();
    }

    /** The locations that may hold a value. */
    List<Location> holding(Value value) {
        return cells.entrySet().stream().filter(each -> each.getValue().held.contains(value)).map(Map.Entry::getKey).toList();
    }

    /** The contents of lists that may hold objects of the project. */
    List<Location.Content> listsOfObjects() {
        return cells.entrySet().stream()
                .filter(each -> each.getKey() instanceof Location.Content && each.getValue().held.stream().anyMatch(Value.Instance.class::isInstance))
                .map(each -> (Location.Content) each.getKey()).toList();
    }

    /** Runs something; answers whether any location has grown meanwhile. */
    boolean growIn(Runnable evaluation) {
        grown = false;
        evaluation.run();
        return grown;
    }
}
