package dev.defrost.findings;

import java.util.List;

/** What becomes of a group. */
public sealed interface Outcome {
    /** It can be migrated, or was. */
    record Migrated(Safety safety) implements Outcome {}

    /** It stays as it is. */
    record Kept(List<Blocker> blockers) implements Outcome {}

    /** The tool failed on it; nothing is changed. */
    record Failed(String error) implements Outcome {}
}
