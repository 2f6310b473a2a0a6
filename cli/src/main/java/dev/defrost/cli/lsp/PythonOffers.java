package dev.defrost.cli.lsp;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Span;
import dev.defrost.findings.Use;
import dev.defrost.recipes.python.MigrationPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Each change is planned on the exact texts, with all other groups kept. */
final class PythonOffers implements Offers {
    /** How often groups are added that the wanted ones cannot do without. */
    private static final int MAX_ROUNDS = 8;

    private final Program program;
    private final MigrationPlan plan;
    private final boolean unsafe;
    private final Set<String> unsure;

    /** @param unsafe whether changes are offered that a user can see */
    PythonOffers(Program program, boolean unsafe) {
        this.program = program;
        this.unsafe = unsafe;
        Program.Snapshot settled = program.settle();
        this.plan = settled.plan();
        this.unsure = new HashSet<>(settled.broken());
        settled.broken().forEach(path -> unsure.addAll(program.files().neighbours(path)));
    }

    @Override
    public List<Group> groups() {
        return plan.groups();
    }

    @Override
    public Optional<String> obstacle(Group group) {
        if (Offers.spans(group).anyMatch(span -> unsure.contains(span.path()))) {
            return Optional.of("a file that may use it does not parse");
        }
        return Offers.obstacle(group.outcome(), unsafe);
    }

    @Override
    public String title(Group group) {
        Use first = group.uses().get(0);
        String name = group.locations().isEmpty() ? first.service() + "." + first.resource() : group.locations().get(0).name();
        return "Replace `" + name + "` (" + Offers.counted(group.uses().size()) + ") with client calls";
    }

    @Override
    public int fingerprint() {
        return program.settle().sources().hashCode();
    }

    @Override
    public Optional<Fix> of(int id) {
        return find(id).filter(group -> obstacle(group).isEmpty()).flatMap(group -> planned(Set.of(id), Set.of(id), path -> true));
    }

    @Override
    public Optional<Fix> within(String path) {
        Set<Integer> wanted = ids(group -> Offers.spans(group).allMatch(span -> span.path().equals(path)) && Offers.isSafe(group));
        return planned(wanted, Set.of(), path::equals);
    }

    @Override
    public Optional<Fix> touching(String path) {
        return planned(ids(group -> Offers.spans(group).anyMatch(span -> span.path().equals(path))), Set.of(), any -> true);
    }

    @Override
    public Optional<Fix> everything() {
        return planned(ids(group -> true), Set.of(), any -> true);
    }

    @Override
    public boolean hasWithin(String path) {
        return plan.groups().stream().anyMatch(group -> obstacle(group).isEmpty() && Offers.isSafe(group)
                && Offers.spans(group).allMatch(span -> span.path().equals(path)));
    }

    private Optional<Group> find(int id) {
        return plan.groups().stream().filter(group -> group.id() == id).findFirst();
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
                return fits && !made.edits().isEmpty() ? Optional.of(new Fix(made.edits(), Map.of(),
                        Offers.reasons(plan.groups().stream().filter(group -> wanted.contains(group.id()))))) : Optional.empty();
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
                plan.groups().stream().filter(other -> Offers.spans(other).anyMatch(span -> overlap(span, blocker.span())))
                        .filter(other -> obstacle(other).isEmpty()).map(Group::id).forEach(more::add);
            }
        }
        return wanted.addAll(more);
    }

    private static boolean overlap(Span one, Span other) {
        return one.path().equals(other.path()) && one.start() < other.end() && other.start() < one.end();
    }
}
