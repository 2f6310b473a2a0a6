package dev.defrost.findings;

import java.util.List;

/**
 * One message of the linter: a fact and what to do. {@code rule} is the code ({@code DFR103}); {@code group} is the number of the group that
 * a migration would change, -1 for none; {@code related} points at other places that explain it.
 */
public record Finding(String rule, Severity severity, Span span, String message, int group, List<Related> related) {
    /** Another place and what it has to do with the finding. */
    public record Related(Span span, String message) {}
}
