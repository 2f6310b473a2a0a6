package dev.defrost.cli.verify;

import java.util.List;

/**
 * What an expression of a changed statement was, each time.
 *
 * @param key the function and the role of the expression in it, which both versions of the program share
 */
public record ObservedValue(String file, int line, int endLine, String key, List<Sample> samples) {
    /** When it was computed, and the digest of the value. */
    public record Sample(int number, String digest) {}
}
