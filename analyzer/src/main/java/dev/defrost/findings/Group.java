package dev.defrost.findings;

import java.util.List;

/** Locations connected by value flow, their uses and what becomes of them. */
public record Group(int id, List<GroupLocation> locations, List<Use> uses, Outcome outcome) {
    /** A variable, parameter, attribute or return value that holds the resource; {@code name} as user code writes it. */
    public record GroupLocation(String kind, String name, Span span, String service, String resource) {}
}
