package dev.defrost.cli.report;

import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Use;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An outcome without its details. */
public enum OutcomeKind {
    SAFE,
    UNSAFE,
    MANUAL,
    KEPT,
    FAILED;

    public static OutcomeKind of(Outcome outcome) {
        if (outcome instanceof Outcome.Kept) {
            return KEPT;
        }
        if (outcome instanceof Outcome.Migrated migrated) {
            Safety safety = migrated.safety();
            return safety instanceof Safety.Safe ? SAFE : safety instanceof Safety.Unsafe ? UNSAFE : MANUAL;
        }
        return FAILED;
    }

    /** The fate of one use: a use of a kept group that moves to the client all the same is SAFE. */
    public static OutcomeKind of(Group group, Use use) {
        return group.outcome() instanceof Outcome.Kept && group.isMigrated(use) ? SAFE : of(group.outcome());
    }

    /** How many groups have which outcome; every outcome has its entry. */
    public static Map<OutcomeKind, Integer> count(List<Group> groups) {
        Map<OutcomeKind, Integer> counts = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : values()) {
            counts.put(kind, 0);
        }
        groups.forEach(group -> counts.merge(of(group.outcome()), 1, Integer::sum));
        return counts;
    }

    /** A group's fate in one sentence. */
    public static String describe(Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            return kept.blockers().isEmpty() ? "kept" : "kept: " + kept.blockers().get(0).message();
        }
        if (outcome instanceof Outcome.Failed failed) {
            return "failed: " + failed.error();
        }
        Safety safety = ((Outcome.Migrated) outcome).safety();
        if (safety instanceof Safety.Unsafe unsafe) {
            return "can be migrated with --unsafe: " + unsafe.reasons().stream().map(Safety.Reason::message).distinct()
                    .reduce((a, b) -> a + "; " + b).orElse("something visible changes");
        }
        return safety instanceof Safety.Manual manual ? "by hand: " + manual.howTo() : "can be migrated safely";
    }
}
