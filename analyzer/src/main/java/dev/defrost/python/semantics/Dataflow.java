package dev.defrost.python.semantics;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/** Solves data-flow problems over a control-flow graph. */
public final class Dataflow {
    private Dataflow() {
    }

    /**
     * The state before each reachable element, at the least fixpoint. {@code transfer} gives the state after an element from the
     * state before it; {@code merge} joins the states of two paths. Both are pure and monotone, states are compared by equals.
     */
    public static <S> Map<Element, S> forward(
            ControlFlow flow, S initial, BiFunction<Element, S, S> transfer, BinaryOperator<S> merge) {
        List<Element> order = flow.elements();
        Map<Element, Integer> position = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            position.put(order.get(i), i);
        }
        Map<Element, S> before = new HashMap<>();
        before.put(flow.entry(), initial);
        BitSet pending = new BitSet();
        pending.set(position.get(flow.entry()));
        for (int next = pending.nextSetBit(0); next >= 0; next = pending.nextSetBit(0)) {
            pending.clear(next);
            Element element = order.get(next);
            S after = transfer.apply(element, before.get(element));
            for (Element successor : flow.successors(element)) {
                S known = before.get(successor);
                S merged = known == null ? after : merge.apply(known, after);
                if (!merged.equals(known)) {
                    before.put(successor, merged);
                    pending.set(position.get(successor));
                }
            }
        }
        return before;
    }
}
