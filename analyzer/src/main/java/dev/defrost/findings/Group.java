package dev.defrost.findings;

import java.util.List;

/** Locations connected by value flow, their uses and what becomes of them. */
public record Group(int id, List<GroupLocation> locations, List<Use> uses, Outcome outcome) {
    /** A variable, parameter, attribute or return value that holds the resource; {@code name} as user code writes it. */
    public record GroupLocation(String kind, String name, Span span, String service, String resource) {}

    /** Whether the code of this use is rewritten, or would be: kept groups may have such uses, too. */
    public boolean isMigrated(Use use) {
        return outcome instanceof Outcome.Migrated || outcome instanceof Outcome.Kept kept && kept.moved().contains(use.span());
    }
}
