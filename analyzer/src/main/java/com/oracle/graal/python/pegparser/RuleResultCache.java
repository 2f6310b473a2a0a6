package com.oracle.graal.python.pegparser;

import java.util.Arrays;

/**
 * What the parser remembers of rules that it tried, by the token at which and the rule. It stands in for GraalPy's class of this name, whose
 * maps of maps of boxed numbers take a sixth of the time of a large run; where that one is found first, all works as well. One table with
 * open addressing instead: of two to the power of some number of slots, less than half are taken.
 */
class RuleResultCache<T> {
    private static final int FIRST_SIZE = 1 << 10;

    private final AbstractParser parser;
    private long[] keys = new long[FIRST_SIZE];
    private Object[] nodes = new Object[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int taken;

    public RuleResultCache(AbstractParser parser) {
        this.parser = parser;
    }

    public boolean hasResult(int position, int rule) {
        return keys[slot(key(position, rule))] != 0;
    }

    /** The remembered result; the parser goes on behind it. Only for what {@link #hasResult}. */
    @SuppressWarnings("unchecked")
    public T getResult(int position, int rule) {
        int slot = slot(key(position, rule));
        parser.reset(ends[slot]);
        return (T) nodes[slot];
    }

    public T putResult(int position, int rule, T node) {
        if (taken * 2 >= keys.length) {
            grow();
        }
        long key = key(position, rule);
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            taken++;
        }
        nodes[slot] = node;
        ends[slot] = parser.mark();
        return node;
    }

    public void clear() {
        Arrays.fill(keys, 0);
        Arrays.fill(nodes, null);
        taken = 0;
    }

    /** Never 0, which marks a free slot. */
    private static long key(int position, int rule) {
        return ((long) position << 32 | rule) + 1;
    }

    /** Where the key is, or where it would go. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[at] != key && keys[at] != 0) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] oldNodes = nodes;
        int[] oldEnds = ends;
        keys = new long[oldKeys.length * 2];
        nodes = new Object[keys.length];
        ends = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                nodes[slot] = oldNodes[i];
                ends[slot] = oldEnds[i];
            }
        }
    }
}
