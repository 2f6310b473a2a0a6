package dev.defrost.cli.verify;

import java.util.List;

/**
 * How a test ended, or a phase of it.
 *
 * @param exception the exception's type; empty when there was none
 * @param at the project's frames that the exception passed, the innermost first
 */
public record TestOutcome(String phase, String outcome, String exception, String message, List<Frame> at) {
    /** Whether the test did not do what its author wants. */
    public boolean isFailure() {
        return outcome.equals("failed") || outcome.equals("error");
    }

    /** One line for people. */
    public String describe() {
        String where = phase.equals("call") ? "" : " in " + phase;
        return outcome + where + (exception.isEmpty() ? "" : " with " + exception + (message.isEmpty() ? "" : ": " + firstLine()));
    }

    private String firstLine() {
        String line = message.strip().lines().findFirst().orElse("");
        return line.length() <= 200 ? line : line.substring(0, 197) + "...";
    }
}
