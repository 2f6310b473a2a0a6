package dev.defrost.python.semantics;

import dev.defrost.python.syntax.Node;
import java.util.List;
import java.util.Map;

/**
 * The control-flow graph of one function, module body, class body or lambda. Exceptions inside {@code try} and {@code with} are
 * edges; outside them only {@code raise} leaves early. A {@code finally} exists once, with an edge to every way on.
 */
public final class ControlFlow {
    private final List<Element> elements;
    private final Map<Node, Element> anchors;
    private final List<List<Element>> predecessors;
    private final List<List<Element>> successors;

    ControlFlow(List<Element> elements, Map<Node, Element> anchors, List<List<Element>> predecessors, List<List<Element>> successors) {
        this.elements = elements;
        this.anchors = anchors;
        this.predecessors = predecessors;
        this.successors = successors;
    }

    /** The graph of the scope; of a comprehension: that of the scope around it. */
    public static ControlFlow of(Scope scope) {
        throw new UnsupportedOperationException();
    }

    /** Every element, in reverse post-order; elements that cannot be reached come last. */
    public List<Element> elements() {
        return elements;
    }

    public Element entry() {
        return elements.get(0);
    }

    public Element exit() {
        throw new UnsupportedOperationException();
    }

    /** The element in which the node is evaluated; for a node inside a nested scope: the element that holds it; null for foreign nodes. */
    public Element elementOf(Node node) {
        Node holder = node;
        while (holder != null && !anchors.containsKey(holder)) {
            holder = holder.parent();
        }
        return holder == null ? null : anchors.get(holder);
    }

    public List<Element> predecessors(Element element) {
        return predecessors.get(element.number());
    }

    public List<Element> successors(Element element) {
        return successors.get(element.number());
    }

    /** Whether every path from the entry to {@code b} passes {@code a}; true for equal elements, false if either is unreachable. */
    public boolean dominates(Element a, Element b) {
        throw new UnsupportedOperationException();
    }

    /** Whether a path of one or more edges leads from {@code a} to {@code b}. */
    public boolean reaches(Element a, Element b) {
        throw new UnsupportedOperationException();
    }

    /** Whether the element can be executed again after itself in one execution of the scope. */
    public boolean inLoop(Element element) {
        return reaches(element, element);
    }
}
