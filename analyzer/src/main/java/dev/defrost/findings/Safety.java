package dev.defrost.findings;

import java.util.List;

/** How sure a migration is. */
public sealed interface Safety {
    /** The same calls, parameters, values and exceptions in every execution, given the listed assumptions (their codes). */
    record Safe(List<String> assumptions) implements Safety {}

    /** Something that a user can see changes; applied only when asked for. */
    record Unsafe(List<Reason> reasons) implements Safety {}

    /** Nothing is rewritten; {@code howTo} says what to write by hand. */
    record Manual(String howTo) implements Safety {}

    /** Why a migration is not safe: a code from the closed list and a sentence for people. */
    record Reason(String code, String message) {}
}
