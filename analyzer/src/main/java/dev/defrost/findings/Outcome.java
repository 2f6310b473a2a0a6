package dev.defrost.findings;

import java.util.List;
import java.util.Set;

/** What becomes of a group. */
public sealed interface Outcome {
    /** It can be migrated, or was. */
    record Migrated(Safety safety) implements Outcome {}

    /**
     * It stays as it is, but for the uses at {@code moved}: what is made from a kept resource may move to the client all the same, and where
     * the resource stays only for something kept that is made from it, everything else does.
     */
    record Kept(List<Blocker> blockers, Set<Span> moved) implements Outcome {
        public Kept(List<Blocker> blockers) {
            this(blockers, Set.of());
        }
    }

    /** The tool failed on it; nothing is changed. */
    record Failed(String error) implements Outcome {}
}
