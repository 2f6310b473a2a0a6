package dev.defrost.cli.report;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Use;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts by rule, by service and outcome, and by what keeps groups. */
public final class Statistics {
    private Statistics() {}

    public static String of(Report report) {
        StringBuilder out = new StringBuilder("\nFindings by rule\n");
        table(out, count(report.findings(), Finding::rule));
        out.append("\nUses by service").append(header()).append('\n');
        services(report.groups()).forEach((service, counts) -> {
            out.append(String.format("  %-16s", service));
            for (OutcomeKind kind : OutcomeKind.values()) {
                out.append(String.format("%8d", counts.getOrDefault(kind, 0)));
            }
            out.append('\n');
        });
        out.append("\nGroups kept because of\n");
        table(out, count(report.groups().stream().map(Group::outcome)
                .filter(outcome -> outcome instanceof Outcome.Kept).flatMap(outcome -> ((Outcome.Kept) outcome).blockers().stream())
                .toList(), (Blocker blocker) -> blocker.code().code()));
        return out.toString();
    }

    private static String header() {
        StringBuilder out = new StringBuilder("   ");
        for (OutcomeKind kind : OutcomeKind.values()) {
            out.append(String.format("%8s", kind));
        }
        return out.toString();
    }

    private static Map<String, Map<OutcomeKind, Integer>> services(List<Group> groups) {
        Map<String, Map<OutcomeKind, Integer>> services = new TreeMap<>();
        for (Group group : groups) {
            for (Use use : group.uses()) {
                services.computeIfAbsent(use.service(), key -> new EnumMap<>(OutcomeKind.class))
                        .merge(OutcomeKind.of(group, use), 1, Integer::sum);
            }
        }
        return services;
    }

    private static <T> Map<String, Long> count(List<T> items, Function<T, String> key) {
        return items.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static void table(StringBuilder out, Map<String, Long> counts) {
        counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> out.append(String.format("  %-24s%8d%n", entry.getKey(), entry.getValue())));
        if (counts.isEmpty()) {
            out.append("  none\n");
        }
    }
}
