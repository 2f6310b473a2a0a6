package dev.defrost.recipes.python;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Span;
import dev.defrost.findings.Use;
import dev.defrost.python.resources.Groups;
import dev.defrost.recipes.python.rewrite.Kept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The plan for a program without some of its tests, together with what the plan for all of it says of them. A group keeps its number where it
 * begins with the same use of the program; others are numbered by their first use, which tells them in a later plan of the same files.
 */
final class MergedPlan {
    private final MigrationPlan whole;
    private final Set<String> left;
    private final Map<Span, Integer> places = new HashMap<>();
    private final Map<Span, Integer> numbers = new HashMap<>();

    /**
     * @param groups the groups of the whole plan, those that it does not report among them
     * @param left the paths of the tests that are left out
     */
    MergedPlan(MigrationPlan whole, Groups groups, Set<String> left) {
        this.whole = whole;
        this.left = left;
        int next = groups.all().size() + 1;
        for (Group group : whole.groups()) {
            group.uses().stream().filter(use -> !left.contains(use.span().path())).findFirst()
                    .ifPresent(use -> numbers.putIfAbsent(use.span(), group.id()));
            for (Use use : group.uses()) {
                places.put(use.span(), next++);
            }
        }
    }

    /** How many numbers behind those of the groups a plan may use: one for each use, of which an expression has two at most. */
    static int numbersBehind(Groups groups) {
        return 2 * groups.all().stream().mapToInt(group -> group.occurrences().size()).sum();
    }

    /** The numbers that a plan without the tests has for the groups with these numbers. */
    Set<Integer> numbersIn(MigrationPlan program, Set<Integer> wanted) {
        return program.groups().stream().filter(group -> wanted.contains(number(group.uses()))).map(Group::id).collect(Collectors.toSet());
    }

    private int number(List<Use> uses) {
        Span first = uses.get(0).span();
        Integer number = numbers.get(first);
        return number == null ? places.get(first) : number;
    }

    /** Both plans in one: the program's, and the uses that are only known with the tests, which stay. */
    MigrationPlan with(MigrationPlan program) {
        Map<Integer, Integer> renumbered = program.groups().stream().collect(Collectors.toMap(Group::id, group -> number(group.uses())));
        List<Group> groups = new ArrayList<>();
        program.groups().forEach(group -> groups.add(new Group(renumbered.get(group.id()), group.locations(), group.uses(), group.outcome())));
        Set<Span> known = program.groups().stream().flatMap(group -> group.uses().stream()).map(Use::span).collect(Collectors.toSet());
        Map<Span, Integer> staying = new HashMap<>();
        for (Group group : whole.groups()) {
            List<Use> uses = group.uses().stream().filter(use -> !known.contains(use.span())).toList();
            if (!uses.isEmpty()) {
                Group stays = staying(group, uses, groups);
                groups.add(stays);
                uses.forEach(use -> staying.put(use.span(), stays.id()));
            }
        }
        List<Finding> findings = new ArrayList<>();
        program.findings().forEach(finding -> findings.add(numbered(finding, renumbered.getOrDefault(finding.group(), finding.group()))));
        whole.findings().stream().filter(finding -> left.contains(finding.span().path()) || staying.containsKey(finding.span()))
                .forEach(finding -> findings.add(numbered(finding, staying.getOrDefault(finding.span(), -1))));
        findings.sort(Comparator.comparing((Finding finding) -> finding.span().path()).thenComparing(finding -> finding.span().start())
                .thenComparing(Finding::rule));
        return new MigrationPlan(groups, findings, program.skipped(), program.edits(), program.rewritten(), program.newFiles());
    }

    private Group staying(Group group, List<Use> uses, List<Group> taken) {
        Set<Integer> ids = taken.stream().map(Group::id).collect(Collectors.toSet());
        Set<Group.GroupLocation> held = new HashSet<>();
        taken.forEach(each -> held.addAll(each.locations()));
        Span first = uses.get(0).span();
        List<Blocker> blockers = new ArrayList<>();
        if (uses.stream().anyMatch(use -> left.contains(use.span().path())) || !(group.outcome() instanceof Outcome.Kept)) {
            blockers.add(new Blocker(BlockerCode.LEFT_TEST, first, BlockerCode.LEFT_TEST.text(), List.of(first)));
        }
        if (group.outcome() instanceof Outcome.Kept kept) {
            blockers.addAll(kept.blockers());
        }
        return new Group(ids.contains(group.id()) ? places.get(first) : group.id(),
                group.locations().stream().filter(location -> !held.contains(location)).toList(), uses, new Outcome.Kept(blockers));
    }

    private static Finding numbered(Finding finding, int group) {
        return new Finding(finding.rule(), finding.severity(), finding.span(), finding.message(), group, finding.related());
    }
}
