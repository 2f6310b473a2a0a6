package dev.defrost.recipes.python;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Use;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes the plans of parts over so that what large programs say many times over is in memory once: findings and uses are most of what stays of them. */
final class Sharing {
    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    /** The same plan. */
    MigrationPlan of(MigrationPlan plan) {
        return new MigrationPlan(plan.groups().stream().map(this::of).toList(), plan.findings().stream().map(this::of).toList(), plan.skipped(),
                orNone(plan.edits()), orNone(plan.rewritten()), orNone(plan.newFiles()));
    }

    private Finding of(Finding finding) {
        return new Finding(finding.rule(), finding.severity(), finding.span(), one(finding.message()), finding.group(), finding.related());
    }

    private Group of(Group group) {
        List<Group.GroupLocation> locations = List.copyOf(group.locations().stream().map(each ->
                new Group.GroupLocation(each.kind(), one(each.name()), each.span(), each.service(), each.resource())).toList());
        List<Use> uses = List.copyOf(group.uses().stream().map(each ->
                new Use(each.span(), each.service(), each.resource(), one(each.construct()), each.kind())).toList());
        Outcome outcome = group.outcome() instanceof Outcome.Migrated migrated ? one(migrated) : group.outcome();
        return new Group(group.id(), locations, uses, outcome);
    }

    @SuppressWarnings("unchecked")
    private <T> T one(T value) {
        return (T) known.computeIfAbsent(value, key -> key);
    }

    private static <K, V> Map<K, V> orNone(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : map;
    }
}
