package dev.defrost.python.semantics;

import dev.defrost.python.syntax.ExceptHandler;
import dev.defrost.python.syntax.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The control-flow graph of one function, module body, class body or lambda. Exceptions inside {@code try} and {@code with} are
 * edges; outside them only {@code raise} leaves early. A {@code finally} exists once, with an edge to every way on. What cannot
 * be reached has elements too, without predecessors that can.
 */
public final class ControlFlow {
    private final List<Element> order;
    private final int[] position;
    private final int reachable;
    private final Element exit;
    private final Map<Node, Element> anchors;
    private final Map<ExceptHandler, Element> handlerEnds;
    private final List<List<Element>> predecessors;
    private final List<List<Element>> successors;
    /** By the number of its last element: what a straight run of elements leads to. */
    private final Map<Integer, BitSet> reached = new HashMap<>();
    /** For each element the number of the last one of its straight run: no edge leads in or out between them. */
    private final int[] runEnd;
    private Dominators dominators;

    ControlFlow(
            List<Element> elements,
            Element exit,
            Map<Node, Element> anchors,
            Map<ExceptHandler, Element> handlerEnds,
            List<List<Element>> predecessors,
            List<List<Element>> successors) {
        this.exit = exit;
        this.anchors = anchors;
        this.handlerEnds = handlerEnds;
        this.predecessors = predecessors;
        this.successors = successors;
        List<Element> ordered = reversePostOrder(elements);
        this.reachable = ordered.size();
        this.position = positions(elements, ordered);
        this.order = Collections.unmodifiableList(ordered);
        dropEdgesFromDeadCode();
        this.runEnd = runEnds();
        predecessors.replaceAll(Collections::unmodifiableList);
        successors.replaceAll(Collections::unmodifiableList);
    }

    /** The graph of the scope; of a comprehension: that of the scope around it. */
    public static ControlFlow of(Scope scope) {
        return new FlowBuilder(scope.outsideComprehensions()).build();
    }

    /** Every element, in reverse post-order; elements that cannot be reached come last. */
    public List<Element> elements() {
        return order;
    }

    public Element entry() {
        return order.get(0);
    }

    public Element exit() {
        return exit;
    }

    /**
     * The element in which the node is evaluated; for a node inside a nested scope: the element that holds it; null for
     * foreign nodes.
     */
    public Element elementOf(Node node) {
        for (Node holder = node; holder != null; holder = holder.parent()) {
            Element element = anchors.get(holder);
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    public List<Element> predecessors(Element element) {
        return predecessors.get(element.number());
    }

    public List<Element> successors(Element element) {
        return successors.get(element.number());
    }

    /** Whether a path leads from the entry to the element. */
    public boolean isReachable(Element element) {
        return position(element) < reachable;
    }

    /**
     * Whether every path from the entry to {@code b} passes {@code a}; true for equal elements, false if either is
     * unreachable.
     */
    public boolean dominates(Element a, Element b) {
        if (a == b) {
            return true;
        }
        if (!isReachable(a) || !isReachable(b)) {
            return false;
        }
        if (dominators == null) {
            dominators = new Dominators(this);
        }
        return dominators.dominates(position(a), position(b));
    }

    /** Whether a path of one or more edges leads from {@code a} to {@code b}. */
    public boolean reaches(Element a, Element b) {
        int end = runEnd[a.number()];
        boolean later = runEnd[b.number()] == end && position(a) < position(b);
        return later || reached.computeIfAbsent(end, this::reachedFrom).get(b.number());
    }

    /** Whether the element can be executed again after itself in one execution of the scope. */
    public boolean inLoop(Element element) {
        return reaches(element, element);
    }

    /** The index in {@link #elements}. */
    int position(Element element) {
        return position[element.number()];
    }

    int reachableCount() {
        return reachable;
    }

    /** The element that unbinds the name of the handler; null if it has none. */
    Element endOf(ExceptHandler handler) {
        return handlerEnds.get(handler);
    }

    private BitSet reachedFrom(int start) {
        BitSet seen = new BitSet();
        Deque<Integer> pending = new ArrayDeque<>(List.of(start));
        while (!pending.isEmpty()) {
            for (Element next : successors.get(pending.pop())) {
                if (!seen.get(next.number())) {
                    seen.set(next.number());
                    pending.push(next.number());
                }
            }
        }
        return seen;
    }

    private int[] runEnds() {
        int[] ends = new int[order.size()];
        for (int i = order.size() - 1; i >= 0; i--) {
            int number = order.get(i).number();
            List<Element> next = successors.get(number);
            boolean straight = i < reachable && next.size() == 1 && predecessors.get(next.get(0).number()).size() == 1
                    && position[next.get(0).number()] > i;
            ends[number] = straight ? ends[next.get(0).number()] : number;
        }
        return ends;
    }

    private List<Element> reversePostOrder(List<Element> elements) {
        List<Element> finished = new ArrayList<>(elements.size());
        BitSet seen = new BitSet();
        int[] nextSuccessor = new int[elements.size()];
        Deque<Element> path = new ArrayDeque<>();
        path.push(elements.get(0));
        seen.set(0);
        while (!path.isEmpty()) {
            Element element = path.peek();
            List<Element> next = successors.get(element.number());
            int index = nextSuccessor[element.number()]++;
            if (index == next.size()) {
                finished.add(path.pop());
            } else if (!seen.get(next.get(index).number())) {
                seen.set(next.get(index).number());
                path.push(next.get(index));
            }
        }
        Collections.reverse(finished);
        return finished;
    }

    private static int[] positions(List<Element> elements, List<Element> ordered) {
        int[] positions = new int[elements.size()];
        Arrays.fill(positions, -1);
        for (int i = 0; i < ordered.size(); i++) {
            positions[ordered.get(i).number()] = i;
        }
        for (Element element : elements) {
            if (positions[element.number()] < 0) {
                positions[element.number()] = ordered.size();
                ordered.add(element);
            }
        }
        return positions;
    }

    private void dropEdgesFromDeadCode() {
        for (Element dead : order.subList(reachable, order.size())) {
            successors.get(dead.number()).removeIf(next -> {
                boolean alive = isReachable(next);
                if (alive) {
                    predecessors.get(next.number()).remove(dead);
                }
                return alive;
            });
        }
    }
}
