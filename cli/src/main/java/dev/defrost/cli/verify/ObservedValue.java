package dev.defrost.cli.verify;

import java.util.List;

/**
 * What an expression of a changed statement was, each time.
 *
 * @param key the function and the role of the expression in it, which both versions of the program share
 */
public record ObservedValue(String file, int line, int endLine, String key, List<Sample> samples) {
    /**
     * When it was computed, and what.
     *
     * @param digest the same for equal values, whatever the types of their numbers, and for DynamoDB's typed form of them
     * @param exact tells the types of numbers apart; empty when they are open
     */
    public record Sample(int number, String digest, String exact) {
        boolean differs(Sample other) {
            return !digest.equals(other.digest) || !exact.isEmpty() && !other.exact.isEmpty() && !exact.equals(other.exact);
        }
    }

    /** The function, as Python names it in its module. */
    public String function() {
        String name = key.substring(0, key.lastIndexOf('|'));
        return name.startsWith(".") ? name.substring(1) : name;
    }

    boolean isReturned() {
        return key.endsWith("|return");
    }
}
