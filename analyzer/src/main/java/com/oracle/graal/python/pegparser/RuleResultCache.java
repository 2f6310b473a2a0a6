package com.oracle.graal.python.pegparser;

import java.util.Arrays;

/**
 * What the parser remembers of rules that it tried, by the token at which and the rule. It stands in for GraalPy's class of this name, whose
 * maps of maps of boxed numbers take a sixth of the time of a large run; where that one is found first, all works as well. The parser tells the
 * results of all rules and asks for those of 28, always before it tells them: only these have a column in the table, whose rows are tokens.
 * Its pieces are made where something is remembered.
 */
class RuleResultCache<T> {
    private static final int COLUMNS = 32;
    private static final int ROWS = 64;
    /** The parser numbers its rules from here on. */
    private static final int FIRST_RULE = 1000;

    private final AbstractParser parser;
    /** The column of each rule, counted from 1. */
    private byte[] columns = new byte[1024];
    private int used;
    private Object[][] nodes = new Object[16][];
    /** Where the parser goes on, counted from 1; 0 where nothing is remembered. */
    private int[][] ends = new int[16][];

    public RuleResultCache(AbstractParser parser) {
        this.parser = parser;
    }

    public boolean hasResult(int position, int rule) {
        if (columns[rule - FIRST_RULE] == 0) {
            add(rule);
        }
        int piece = position / ROWS;
        return piece < ends.length && ends[piece] != null && ends[piece][cell(position, rule)] != 0;
    }

    /** The remembered result; the parser goes on behind it. Only for what {@link #hasResult}. */
    @SuppressWarnings("unchecked")
    public T getResult(int position, int rule) {
        int cell = cell(position, rule);
        parser.reset(ends[position / ROWS][cell] - 1);
        return (T) nodes[position / ROWS][cell];
    }

    public T putResult(int position, int rule, T node) {
        if (columns[rule - FIRST_RULE] == 0) {
            return node;
        }
        int piece = position / ROWS;
        if (piece >= ends.length) {
            nodes = Arrays.copyOf(nodes, piece * 2);
            ends = Arrays.copyOf(ends, piece * 2);
        }
        if (ends[piece] == null) {
            nodes[piece] = new Object[ROWS * COLUMNS];
            ends[piece] = new int[ROWS * COLUMNS];
        }
        int cell = cell(position, rule);
        nodes[piece][cell] = node;
        ends[piece][cell] = parser.mark() + 1;
        return node;
    }

    public void clear() {
        Arrays.fill(nodes, null);
        Arrays.fill(ends, null);
    }

    private int cell(int position, int rule) {
        return position % ROWS * COLUMNS + columns[rule - FIRST_RULE] - 1;
    }

    private void add(int rule) {
        if (used == COLUMNS) {
            throw new IllegalStateException("the grammar asks for more rules than " + COLUMNS);
        }
        columns[rule - FIRST_RULE] = (byte) ++used;
    }
}
