package dev.defrost.recipes.python;

import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Group;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.StandIn;
import dev.defrost.python.resources.Value;
import dev.defrost.python.resources.ValueFlow;
import dev.defrost.python.semantics.ImportGraph;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.recipes.python.options.MigrationOptions;
import dev.defrost.recipes.python.rewrite.Doubts;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets a program go that only its tests keep, where the user allows it: tests that patch, fake or compare in ways that no rewrite follows stay
 * as they are, for people to change, and the program is planned as if they were not there. What they may meet of it is UNSAFE, and its reason
 * names them. Tests stay only where that frees something.
 */
final class LeftTests {
    private static final int NAMED = 3;

    private final RewrittenPart whole;
    private final Runnable checkpoint;

    /** @param whole the part of a program with all its tests */
    LeftTests(RewrittenPart whole, Runnable checkpoint) {
        this.whole = whole;
        this.checkpoint = checkpoint;
    }

    /** The plan for the part, which was rewritten with these options. */
    MigrationPlan plan(MigrationOptions options) {
        MigrationPlan plan = whole.plan();
        MigrationOptions all = options.withKept(Set.of());
        Set<ResourceGroup> stuck = stuck(plan, options);
        Set<ParsedFile> left = testsLoading(stuck);
        if (left.isEmpty()) {
            return plan;
        }
        Set<ResourceGroup> free = freed(without(left, all), stuck);
        if (free.isEmpty()) {
            return plan;
        }
        left = tests(free.stream().flatMap(this::keeping));
        RewrittenPart program = without(left, all);
        Set<ResourceGroup> missing = new HashSet<>(free);
        missing.removeAll(freed(program, stuck));
        if (!missing.isEmpty()) {
            left.addAll(testsLoading(missing));
            program = without(left, all);
        }
        MergedPlan merged = new MergedPlan(plan, whole.groups(), paths(left));
        if (!options.kept().isEmpty()) {
            program = without(left, options.withKept(merged.numbersIn(program.plan(), options.kept())));
        }
        mark(program, left);
        return merged.with(program.plan());
    }

    /** The groups that the program keeps, and not because somebody wants to keep them or what is made from them. */
    private Set<ResourceGroup> stuck(MigrationPlan plan, MigrationOptions options) {
        Set<Integer> reported = plan.groups().stream().map(Group::id).filter(id -> !options.kept().contains(id)).collect(Collectors.toSet());
        Set<ResourceGroup> blocked = whole.groups().all().stream()
                .filter(group -> group.isBlocked() && reported.contains(group.id())).collect(Collectors.toSet());
        if (!options.kept().isEmpty() && !blocked.isEmpty()) {
            Set<Integer> always = without(Set.of(), options.withKept(Set.of())).groups().all().stream()
                    .filter(ResourceGroup::isBlocked).map(ResourceGroup::id).collect(Collectors.toSet());
            blocked.removeIf(group -> !always.contains(group.id()));
        }
        return blocked;
    }

    private RewrittenPart without(Set<ParsedFile> left, MigrationOptions options) {
        return whole.part().without(left, checkpoint).rewritten(options, checkpoint);
    }

    /** The tests that load a file of the program in which one of these groups is used. */
    private Set<ParsedFile> testsLoading(Set<ResourceGroup> groups) {
        return tests(groups.stream().flatMap(group -> group.occurrences().stream()).map(Occurrence::file)
                .filter(file -> !ImportGraph.isPlacedAsTest(file)));
    }

    /** All tests among the files and what loads them, but none that the program loads itself. */
    private Set<ParsedFile> tests(Stream<ParsedFile> files) {
        ImportGraph imports = whole.flow().index().imports();
        return files.distinct().flatMap(file -> imports.loaders(file).stream()).distinct()
                .filter(file -> imports.loaders(file).stream().allMatch(ImportGraph::isPlacedAsTest)).collect(Collectors.toSet());
    }

    /** The tests in which something lies that keeps the group: a place that is not followed, or what makes something else that may be there. */
    private Stream<ParsedFile> keeping(ResourceGroup group) {
        ValueFlow flow = whole.flow();
        Stream<Value> values = Stream.concat(group.occurrences().stream().flatMap(each -> flow.values(each.expr()).stream()),
                group.locations().stream().flatMap(each -> flow.values(each).stream()));
        return Stream.concat(group.blockers().stream().map(each -> flow.index().project().file(each.span().path())), values.map(value -> madeIn(value, flow)))
                .filter(file -> file != null && ImportGraph.isPlacedAsTest(file));
    }

    private static ParsedFile madeIn(Value value, ValueFlow flow) {
        return value instanceof Value.StandIn standIn ? flow.fileOf(standIn.made()) : value instanceof Value.Instance instance ? instance.info().file() : null;
    }

    /** The tests in which something of the group lies. */
    private Stream<ParsedFile> using(ResourceGroup group) {
        return Stream.of(
                group.occurrences().stream().map(Occurrence::file),
                group.flows().stream().map(Flow::file),
                group.standIns().stream().map(StandIn::test),
                group.locations().stream().filter(Location.Var.class::isInstance)
                        .map(each -> whole.flow().fileOf(((Location.Var) each).definition().site()))).flatMap(each -> each);
    }

    /** Those of the stuck groups of which something moves without the tests. */
    private Set<ResourceGroup> freed(RewrittenPart program, Set<ResourceGroup> stuck) {
        return program.groups().all().stream().filter(group -> !group.isBlocked()).flatMap(this::before)
                .filter(stuck::contains).collect(Collectors.toSet());
    }

    private Stream<ResourceGroup> before(ResourceGroup group) {
        return group.occurrences().stream().map(each -> whole.groups().of(each.expr())).filter(Objects::nonNull).distinct();
    }

    /** Says of every group that moves which tests have to follow by hand. */
    private void mark(RewrittenPart program, Set<ParsedFile> left) {
        for (ResourceGroup group : program.groups().all()) {
            if (group.isBlocked() || group.occurrences().isEmpty()) {
                continue;
            }
            Set<ResourceGroup> before = before(group).collect(Collectors.toSet());
            before.forEach(each -> group.addReasons(each.reasons()));
            List<String> meeting = meeting(group, before, left).map(ParsedFile::path).sorted().toList();
            if (!meeting.isEmpty()) {
                Occurrence first = group.occurrences().get(0);
                Doubts.raise(group, BlockerCode.LEFT_TEST, Spans.of(first.file(), first.expr()), message(meeting), true);
            }
        }
    }

    /**
     * The tests that meet what a group holds. Where something else than a test's own code kept it, such as a value that only a test passes, all
     * that may run together with it. What was only kept beside others is as SAFE as they are.
     */
    private Stream<ParsedFile> meeting(ResourceGroup group, Set<ResourceGroup> before, Set<ParsedFile> left) {
        Set<ParsedFile> known = before.stream()
                .flatMap(each -> Stream.concat(keeping(each), using(each))).filter(left::contains).collect(Collectors.toSet());
        boolean beside = before.stream().flatMap(each -> each.blockers().stream())
                .allMatch(each -> each.code() == BlockerCode.STILL_NEEDED || each.code() == BlockerCode.PARENT_KEPT);
        if (!known.isEmpty() || beside) {
            return known.stream();
        }
        ImportGraph imports = whole.flow().index().imports();
        return left.stream().filter(test -> group.occurrences().stream().anyMatch(each -> imports.together(each.file(), test)));
    }

    private static String message(List<String> tests) {
        String named = String.join(", ", tests.subList(0, Math.min(NAMED, tests.size())));
        String more = tests.size() > NAMED ? " and " + (tests.size() - NAMED) + " more" : "";
        return named + more + (tests.size() == 1 ? " stays as it is and may have" : " stay as they are and may have") + " to change";
    }

    private static Set<String> paths(Set<ParsedFile> left) {
        return left.stream().map(ParsedFile::path).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
