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
     * @param digest the same for equal values, whatever the types of their numbers, and for DynamoDB's typed form of them; empty for
     *     what is not plain data, as resources are not
     * @param exact tells the types of numbers apart; empty when they are open
     * @param prints hashes of a list or dict as it stands, and of the members of a dict
     * @param length how many elements a list has; -1 for other values
     */
    public record Sample(int number, String digest, String exact, List<String> prints, int length) {
        boolean isComparable(Sample other) {
            return !digest.isEmpty() && !other.digest.isEmpty();
        }

        /** Whether one is in DynamoDB's typed form and the other is not. */
        boolean isOfOtherForm(Sample other) {
            return !prints.isEmpty() && !other.prints.isEmpty() && !prints.get(0).equals(other.prints.get(0));
        }

        /** Of lists with resources on one side the lengths count. */
        boolean differs(Sample other) {
            if (!isComparable(other)) {
                return length >= 0 && other.length >= 0 && length != other.length;
            }
            return !digest.equals(other.digest) || !exact.isEmpty() && !other.exact.isEmpty() && !exact.equals(other.exact);
        }
    }

    /** The function, as Python names it in its module. */
    public String function() {
        String name = key.substring(0, key.lastIndexOf('|'));
        return name.startsWith(".") ? name.substring(1) : name;
    }

    /** Whether its statement is where a frame is. */
    boolean holds(Frame frame) {
        return frame.file().equals(file) && line <= frame.line() && frame.line() <= endLine;
    }

    boolean isReturned() {
        return role().equals("return");
    }

    boolean isAssigned() {
        return role().startsWith("= ");
    }

    /** Whether it goes into a call that stands for itself, whose result nobody uses. */
    boolean isPassed() {
        return role().startsWith("argument");
    }

    /** What the expression is in its function. */
    String role() {
        return key.substring(key.lastIndexOf('|') + 1);
    }
}
