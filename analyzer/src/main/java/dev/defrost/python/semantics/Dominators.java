package dev.defrost.python.semantics;

import java.util.Arrays;
import java.util.List;

/** The dominator tree over the reachable elements (Cooper, Harvey, Kennedy), numbered so that a question takes constant time. */
final class Dominators {
    private final int[] first;
    private final int[] last;

    Dominators(ControlFlow flow) {
        int[] parent = immediate(flow);
        int count = parent.length;
        first = new int[count];
        last = new int[count];
        int[] size = new int[count];
        for (int node = count - 1; node >= 0; node--) {
            size[node]++;
            if (node > 0) {
                size[parent[node]] += size[node];
            }
        }
        int[] free = new int[count];
        for (int node = 0; node < count; node++) {
            if (node > 0) {
                first[node] = free[parent[node]];
                free[parent[node]] += size[node];
            }
            free[node] = first[node] + 1;
            last[node] = first[node] + size[node];
        }
    }

    /** Whether the element at position {@code a} dominates the one at {@code b}. */
    boolean dominates(int a, int b) {
        return first[a] <= first[b] && first[b] < last[a];
    }

    /** A node's immediate dominator comes before it in reverse post-order. */
    private static int[] immediate(ControlFlow flow) {
        List<Element> order = flow.elements();
        int[] parent = new int[flow.reachableCount()];
        Arrays.fill(parent, -1);
        parent[0] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 1; node < parent.length; node++) {
                int found = -1;
                for (Element predecessor : flow.predecessors(order.get(node))) {
                    int candidate = flow.position(predecessor);
                    if (parent[candidate] >= 0) {
                        found = found < 0 ? candidate : common(parent, found, candidate);
                    }
                }
                changed |= parent[node] != found;
                parent[node] = found;
            }
        }
        return parent;
    }

    private static int common(int[] parent, int a, int b) {
        while (a != b) {
            if (a > b) {
                a = parent[a];
            } else {
                b = parent[b];
            }
        }
        return a;
    }
}
