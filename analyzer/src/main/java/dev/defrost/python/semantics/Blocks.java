package dev.defrost.python.semantics;

import java.util.Arrays;
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
        int[] leaders = new int[blockOf.length];
        int count = 0;
        for (int i = 0; i < blockOf.length; i++) {
            if (i == 0 || !continues(flow, order.get(i - 1), order.get(i))) {
                leaders[count++] = i;
            }
            blockOf[i] = count - 1;
        }
        starts = Arrays.copyOf(leaders, count);
        predecessors = new int[count][];
        for (int block = 0; block < count; block++) {
            predecessors[block] = blocksOf(flow, flow.predecessors(order.get(starts[block])));
        }
    }

    /** The blocks of the elements, each once. */
    private int[] blocksOf(ControlFlow flow, List<Element> elements) {
        int[] blocks = new int[elements.size()];
        int count = 0;
        for (Element element : elements) {
            int block = blockOf[flow.position(element)];
            boolean known = false;
            for (int i = 0; i < count; i++) {
                known |= blocks[i] == block;
            }
            if (!known) {
                blocks[count++] = block;
            }
        }
        return Arrays.copyOf(blocks, count);
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
