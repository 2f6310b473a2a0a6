package dev.defrost.python.semantics;

import java.util.ArrayList;
import java.util.List;

/**
 * The reachable elements of a graph as basic blocks. In reverse post-order an element with one successor stands right before
 * that successor if it is its only predecessor, so that a block is a range of positions.
 */
final class Blocks {
    private final int[] blockOf;
    private final int[] starts;
    private final int[][] predecessors;

    Blocks(ControlFlow flow) {
        List<Element> order = flow.elements();
        blockOf = new int[flow.reachableCount()];
        List<Integer> leaders = new ArrayList<>();
        for (int i = 0; i < blockOf.length; i++) {
            if (i == 0 || !continues(flow, order.get(i - 1), order.get(i))) {
                leaders.add(i);
            }
            blockOf[i] = leaders.size() - 1;
        }
        starts = leaders.stream().mapToInt(Integer::intValue).toArray();
        predecessors = new int[starts.length][];
        for (int block = 0; block < starts.length; block++) {
            predecessors[block] = flow.predecessors(order.get(starts[block])).stream()
                    .mapToInt(element -> blockOf[flow.position(element)])
                    .distinct()
                    .toArray();
        }
    }

    private static boolean continues(ControlFlow flow, Element before, Element after) {
        return flow.successors(before).size() == 1
                && flow.successors(before).get(0) == after
                && flow.predecessors(after).size() == 1;
    }

    int count() {
        return starts.length;
    }

    int blockOf(int position) {
        return blockOf[position];
    }

    /** The position of the block's first element. */
    int start(int block) {
        return starts[block];
    }

    int[] predecessors(int block) {
        return predecessors[block];
    }
}
