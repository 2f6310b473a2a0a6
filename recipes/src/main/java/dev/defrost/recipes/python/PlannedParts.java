package dev.defrost.recipes.python;

import dev.defrost.findings.Finding;
import dev.defrost.findings.Group;
import dev.defrost.findings.SkippedFile;
import dev.defrost.findings.TextEdit;
import dev.defrost.python.SourceFile;
import dev.defrost.recipes.python.options.MigrationOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plans a program part by part, so that trees and values are there of the parts only that are worked on. The plan is the one that the program
 * would have as a whole.
 */
final class PlannedParts {
    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding, String>comparing(finding -> finding.span().path())
            .thenComparing(finding -> finding.span().start()).thenComparing(Finding::rule);

    /** The plan for a part, with numbers of its own, and {@link SolvedPart#starts}. */
    record Planned(MigrationPlan plan, List<String> starts) {
        static Planned of(SolvedPart part, MigrationOptions options, Runnable checkpoint) {
            return new Planned(part.plan(options, checkpoint), part.starts());
        }

        private Planned shared(Sharing sharing) {
            return new Planned(sharing.of(plan), starts);
        }
    }

    private PlannedParts() {}

    /**
     * The plan of which no group is told to stay.
     *
     * @param parallel whether parts are worked on at the same time
     */
    static MigrationPlan plan(List<List<SourceFile>> parts, boolean parallel, Function<List<SourceFile>, Planned> plan) {
        Sharing sharing = new Sharing();
        Planned[] planned = each(parts.size(), parallel, part -> plan.apply(parts.get(part)).shared(sharing));
        return joined(planned, new GroupNumbers(Stream.of(planned).map(Planned::starts).toList()));
    }

    /**
     * The plan that leaves some groups as they are: which these are is known only when all are found.
     *
     * @param solve finds the groups of a part
     */
    static MigrationPlan keeping(List<List<SourceFile>> parts, boolean parallel, MigrationOptions options, Runnable checkpoint,
            Function<List<SourceFile>, SolvedPart> solve) {
        List<SolvedPart> solved = parts.stream().map(solve).toList();
        GroupNumbers numbers = new GroupNumbers(solved.stream().map(SolvedPart::starts).toList());
        return joined(each(parts.size(), parallel, part -> Planned.of(
                solved.get(part), options.withKept(numbers.within(part, options.kept())), checkpoint)), numbers);
    }

    private static Planned[] each(int size, boolean parallel, Function<Integer, Planned> work) {
        IntStream parts = IntStream.range(0, size);
        return (parallel ? parts.parallel() : parts).mapToObj(work::apply).toArray(Planned[]::new);
    }

    /** Forgets each part as soon as it is taken over: findings are most of what is left of a large program. */
    private static MigrationPlan joined(Planned[] planned, GroupNumbers numbers) {
        if (planned.length == 1) {
            return planned[0].plan();
        }
        List<Group> groups = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<SkippedFile> skipped = new ArrayList<>();
        Map<String, List<TextEdit>> edits = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        Map<String, String> made = new TreeMap<>();
        for (int i = 0; i < planned.length; i++) {
            int part = i;
            MigrationPlan plan = planned[part].plan();
            planned[part] = null;
            plan.groups().forEach(group -> groups.add(new Group(numbers.of(part, group.id()), group.locations(), group.uses(), group.outcome())));
            plan.findings().forEach(each -> findings.add(new Finding(each.rule(), each.severity(), each.span(), each.message(),
                    each.group() < 0 ? each.group() : numbers.of(part, each.group()), each.related())));
            skipped.addAll(plan.skipped());
            edits.putAll(plan.edits());
            texts.putAll(plan.rewritten());
            made.putAll(plan.newFiles());
        }
        groups.sort(Comparator.comparingInt(Group::id));
        findings.sort(BY_PLACE);
        skipped.sort(Comparator.comparing(SkippedFile::path));
        return new MigrationPlan(groups, findings, skipped, new LinkedHashMap<>(edits), new LinkedHashMap<>(texts), new LinkedHashMap<>(made));
    }
}
