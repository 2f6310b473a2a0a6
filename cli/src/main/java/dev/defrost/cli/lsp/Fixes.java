package dev.defrost.cli.lsp;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Span;
import dev.defrost.recipes.python.MigrationPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The changes that can be offered for a program. Each is planned on the exact texts, with all other groups kept. */
final class Fixes {
    /** How often groups are added that the wanted ones cannot do without. */
    private static final int MAX_ROUNDS = 8;

    private final Program program;
    private final MigrationPlan plan;
    private final boolean unsafe;
    private final Set<String> unsure;

    /** @param unsafe whether changes are offered that a user can see */
    Fixes(Program program, boolean unsafe) {
        this.program = program;
        this.unsafe = unsafe;
        Program.Snapshot settled = program.settle();
        this.plan = settled.plan();
        this.unsure = new HashSet<>(settled.broken());
        settled.broken().forEach(path -> unsure.addAll(program.files().neighbours(path)));
    }

    List<Group> groups() {
        return plan.groups();
    }

    /** Why no change is offered for a group; empty when one is. */
    Optional<String> obstacle(Group group) {
        if (spans(group).anyMatch(span -> unsure.contains(span.path()))) {
            return Optional.of("a file that may use it does not parse");
        }
        if (group.outcome() instanceof Outcome.Kept kept) {
            return Optional.of(kept.blockers().isEmpty() ? "it is kept" : kept.blockers().get(0).message());
        }
        if (group.outcome() instanceof Outcome.Failed failed) {
            return Optional.of(failed.error());
        }
        Safety safety = ((Outcome.Migrated) group.outcome()).safety();
        if (safety instanceof Safety.Manual manual) {
            return Optional.of(manual.howTo());
        }
        return safety instanceof Safety.Unsafe && !unsafe
                ? Optional.of("it changes something that can be seen; the setting \"unsafe\" offers it") : Optional.empty();
    }

    /** The change that migrates one group, and with it those that it cannot do without. */
    Optional<Fix> of(int id) {
        return find(id).filter(group -> obstacle(group).isEmpty()).flatMap(group -> planned(Set.of(id), Set.of(id), path -> true));
    }

    /** The change that migrates all that this file alone holds. */
    Optional<Fix> within(String path) {
        Set<Integer> wanted = ids(group -> spans(group).allMatch(span -> span.path().equals(path)) && isSafe(group));
        return planned(wanted, Set.of(), path::equals);
    }

    /** The change that migrates all that this file has a part of, in whatever files. */
    Optional<Fix> touching(String path) {
        return planned(ids(group -> spans(group).anyMatch(span -> span.path().equals(path))), Set.of(), any -> true);
    }

    /** The change that migrates all that can be. */
    Optional<Fix> everything() {
        return planned(ids(group -> true), Set.of(), any -> true);
    }

    /** Whether the change of the file alone would do something. */
    boolean hasWithin(String path) {
        return plan.groups().stream().anyMatch(group -> obstacle(group).isEmpty() && isSafe(group)
                && spans(group).allMatch(span -> span.path().equals(path)));
    }

    Optional<Group> find(int id) {
        return plan.groups().stream().filter(group -> group.id() == id).findFirst();
    }

    static Stream<Span> spans(Group group) {
        return Stream.concat(group.uses().stream().map(use -> use.span()), group.locations().stream().map(location -> location.span()));
    }

    static boolean isSafe(Group group) {
        return group.outcome() instanceof Outcome.Migrated migrated && migrated.safety() instanceof Safety.Safe;
    }

    private Set<Integer> ids(Predicate<Group> choice) {
        return plan.groups().stream().filter(choice).filter(group -> obstacle(group).isEmpty()).map(Group::id).collect(Collectors.toSet());
    }

    /** Plans with all but the wanted groups kept; takes in what they cannot do without, and leaves out what cannot move, unless it must. */
    private Optional<Fix> planned(Set<Integer> start, Set<Integer> must, Predicate<String> allowed) {
        Set<Integer> wanted = new HashSet<>(start);
        for (int round = 0; round < MAX_ROUNDS && !wanted.isEmpty() && wanted.containsAll(must); round++) {
            Set<Integer> kept = plan.groups().stream().map(Group::id).filter(id -> !wanted.contains(id)).collect(Collectors.toSet());
            MigrationPlan made = program.planWithout(kept, unsafe);
            List<Group> stuck = made.groups().stream()
                    .filter(group -> wanted.contains(group.id()) && !(group.outcome() instanceof Outcome.Migrated)).toList();
            if (stuck.isEmpty()) {
                boolean fits = made.edits().keySet().stream().allMatch(path -> allowed.test(path) && !unsure.contains(path));
                return fits && !made.edits().isEmpty() ? Optional.of(new Fix(made.edits(), Map.of(), reasons(wanted))) : Optional.empty();
            }
            if (!extend(wanted, stuck)) {
                stuck.forEach(group -> wanted.remove(group.id()));
            }
        }
        return Optional.empty();
    }

    /** Adds the groups at the places that keep the stuck ones; answers whether there were any. */
    private boolean extend(Set<Integer> wanted, List<Group> stuck) {
        Set<Integer> more = new HashSet<>();
        for (Group group : stuck) {
            List<Blocker> blockers = group.outcome() instanceof Outcome.Kept kept ? kept.blockers() : List.of();
            for (Blocker blocker : blockers) {
                plan.groups().stream().filter(other -> spans(other).anyMatch(span -> overlap(span, blocker.span())))
                        .filter(other -> obstacle(other).isEmpty()).map(Group::id).forEach(more::add);
            }
        }
        return wanted.addAll(more);
    }

    private static boolean overlap(Span one, Span other) {
        return one.path().equals(other.path()) && one.start() < other.end() && other.start() < one.end();
    }

    private List<String> reasons(Set<Integer> wanted) {
        return plan.groups().stream().filter(group -> wanted.contains(group.id()))
                .filter(group -> group.outcome() instanceof Outcome.Migrated migrated && migrated.safety() instanceof Safety.Unsafe)
                .flatMap(group -> ((Safety.Unsafe) ((Outcome.Migrated) group.outcome()).safety()).reasons().stream())
                .map(Safety.Reason::message).distinct().toList();
    }
}
