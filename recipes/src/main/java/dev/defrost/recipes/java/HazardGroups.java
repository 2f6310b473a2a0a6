package dev.defrost.recipes.java;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.TextEdit;
import dev.defrost.findings.Use;
import dev.defrost.java.Hazard;
import dev.defrost.java.JavaSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The traps of an earlier migration as groups, each with nothing but itself. */
final class HazardGroups {
    /** The kind of their uses. */
    static final String KIND = "hazard";

    private final JavaOptions options;
    private final Set<String> editable;
    private final List<Group> groups = new ArrayList<>();
    private final Map<Finding, Integer> numbers = new HashMap<>();
    private final Map<Integer, Hazard> byGroup = new TreeMap<>();

    HazardGroups(List<JavaSource> sources, JavaOptions options) {
        this.options = options;
        this.editable = sources.stream().filter(JavaSource::editable).map(JavaSource::path).collect(Collectors.toSet());
    }

    /** Adds their groups, numbered from {@code first}, and the edits of those that are migrated. */
    void add(List<Hazard> hazards, int first, Map<String, List<TextEdit>> edits) {
        for (Hazard hazard : hazards) {
            int id = first + groups.size();
            String path = hazard.findings().get(0).span().path();
            byGroup.put(id, hazard);
            hazard.findings().forEach(finding -> numbers.put(finding, id));
            boolean free = free(hazard.edits(), edits.getOrDefault(path, List.of()));
            Outcome outcome = outcome(hazard, id, path, free);
            groups.add(new Group(id, List.of(), hazard.findings().stream()
                    .map(finding -> new Use(finding.span(), "dynamodb", "SDK v2", finding.rule(), KIND)).toList(), outcome));
            if (isApplied(outcome)) {
                List<TextEdit> all = new ArrayList<>(edits.getOrDefault(path, List.of()));
                all.addAll(hazard.edits());
                all.sort(Comparator.comparingInt(TextEdit::start));
                edits.put(path, all);
            }
        }
    }

    List<Group> groups() {
        return groups;
    }

    Map<Integer, Hazard> byGroup() {
        return byGroup;
    }

    /** The number of the group of a finding; null for one that is no trap. */
    Integer number(Finding finding) {
        return numbers.get(finding);
    }

    private Outcome outcome(Hazard hazard, int id, String path, boolean free) {
        if (options.kept().contains(id)) {
            return kept(BlockerCode.NOT_SELECTED, BlockerCode.NOT_SELECTED.text());
        }
        if (!editable.contains(path)) {
            return kept(BlockerCode.OUTSIDE_PATH, path + " would have to change");
        }
        return free ? new Outcome.Migrated(hazard.safety())
                : new Outcome.Migrated(new Safety.Manual("run the migration again: the code around it changes first"));
    }

    private static Outcome kept(BlockerCode code, String message) {
        return new Outcome.Kept(List.of(new Blocker(code, null, message, List.of())));
    }

    private boolean isApplied(Outcome outcome) {
        return outcome instanceof Outcome.Migrated migrated
                && (migrated.safety() instanceof Safety.Safe || migrated.safety() instanceof Safety.Unsafe && options.unsafe());
    }

    private static boolean free(List<TextEdit> edits, List<TextEdit> taken) {
        return edits.stream().noneMatch(edit -> taken.stream().anyMatch(other -> edit.start() < other.end() && other.start() < edit.end()));
    }
}
