package dev.defrost.python.resources;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Span;
import dev.defrost.python.syntax.Expr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Locations and creations connected by value flow. Making one resource from another does not connect them: {@link #derivedFrom} names the
 * groups that this one's creations start from.
 */
public final class ResourceGroup {
    private final int id;
    private final Set<Location> locations = new LinkedHashSet<>();
    private final Set<Location> holders = new LinkedHashSet<>();
    private final List<Expr> origins = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<Blocker> blockers = new ArrayList<>();
    private final Set<Blocker> doubts = new HashSet<>();
    private final Set<Blocker> bridgeable = new HashSet<>();
    private final Set<ResourceGroup> derivedFrom = new LinkedHashSet<>();
    private final Set<Value> values = new LinkedHashSet<>();
    private final List<Safety.Reason> reasons = new ArrayList<>();
    private final List<StandIn> standIns = new ArrayList<>();
    private final List<UncalledPatch> uncalledPatches = new ArrayList<>();
    private final List<Flow> passed = new ArrayList<>();
    private boolean takesStandIns;
    private boolean unfollowed;
    private String refusal;
    private String failure;

    ResourceGroup(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }

    public Set<Location> locations() {
        return locations;
    }

    /** The places that hold lists with the group's values in them. */
    public Set<Location> holders() {
        return holders;
    }

    /** Whether a value of the group, or a list with one in it, may be at such a place. */
    boolean reaches(Predicate<Location> place) {
        return locations.stream().anyMatch(place) || holders.stream().anyMatch(place);
    }

    /** The expressions that make the group's values. */
    public List<Expr> origins() {
        return origins;
    }

    /** Every place where a value of the group is evaluated, in file and source order. */
    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /** The kinds of values that the group holds. */
    public Set<Value> values() {
        return values;
    }

    /** The moves of the group's values into locations. */
    public List<Flow> flows() {
        return flows;
    }

    /** The mocks of tests that stand for the group's resource and have to be migrated with it. */
    public List<StandIn> standIns() {
        return standIns;
    }

    /** The patches of functions set on the group's resources that have to name the functions where they stand then. */
    public List<UncalledPatch> uncalledPatches() {
        return uncalledPatches;
    }

    /** The moves of stand-ins to where the group's values go. */
    List<Flow> passed() {
        return passed;
    }

    /** Says that all stand-ins among the group's values migrate with it: nothing else is there because of them. */
    void takeStandIns() {
        takesStandIns = true;
        flows.addAll(passed);
    }

    /** Whether what moves belongs to the group: stand-ins that do not migrate stay as they are. */
    public boolean takes(Flow move) {
        return takesStandIns || !passed.contains(move);
    }

    boolean takesStandIns() {
        return takesStandIns;
    }

    /** Says why the stand-ins among the group's values do not migrate. */
    void refuseStandIns(String why) {
        refusal = why;
    }

    /** Why stand-ins among the group's values do not migrate; null when nothing is known of that. */
    String refusal() {
        return refusal;
    }

    public List<Blocker> blockers() {
        return blockers;
    }

    public Set<ResourceGroup> derivedFrom() {
        return derivedFrom;
    }

    /** The groups that this one's creations start from, and those that these start from, all the way up. */
    public Set<ResourceGroup> ancestors() {
        Set<ResourceGroup> found = new LinkedHashSet<>(derivedFrom);
        for (List<ResourceGroup> next = List.copyOf(found); !next.isEmpty(); ) {
            next = next.stream().flatMap(each -> each.derivedFrom.stream()).filter(found::add).toList();
        }
        return found;
    }

    /**
     * Whether the group holds batch writers only, which stay the objects that they are ({@code boto3/dynamodb/table.py}): only their creation is
     * written anew, whatever holds them.
     */
    public boolean isOfWriters() {
        return values.stream().anyMatch(Value.BatchWriter.class::isInstance)
                && values.stream().allMatch(value -> value instanceof Value.BatchWriter || value.equals(Value.NONE));
    }

    /** Whether batch writers of the group may be used in code that is not seen. */
    public boolean isUnfollowed() {
        return unfollowed;
    }

    /** Gives up to know all uses of a group of batch writers, which is no reason to keep it. */
    void unfollow() {
        unfollowed = true;
        blockers.clear();
        doubts.clear();
    }

    /** Adds a reason to keep the group; the same reason at the same place counts once. */
    public void block(BlockerCode code, Span span, String message) {
        boolean known = blockers.stream().anyMatch(b -> b.code() == code && b.span().equals(span));
        if (!known) {
            blockers.add(new Blocker(code, span, message, List.of(span)));
        }
    }

    /**
     * Adds a reason to keep the group that is only a possibility: the group can be rewritten, and the program still works unless something
     * happens that cannot be seen.
     */
    public void doubt(BlockerCode code, Span span, String message) {
        int known = blockers.size();
        block(code, span, message);
        doubts.addAll(blockers.subList(known, blockers.size()));
    }

    /** Adds a reason to keep the group that concerns one use only, for which a resource could be made anew. */
    public void blockUse(BlockerCode code, Span span, String message) {
        int known = blockers.size();
        block(code, span, message);
        bridgeable.addAll(blockers.subList(known, blockers.size()));
    }

    /** Takes reasons that concern one use only for possibilities: a resource is made anew for each of these uses. */
    public void bridge() {
        doubts.addAll(bridgeable);
    }

    /** The reasons to keep the group, when all of them are only possibilities; else none. */
    public List<Blocker> doubts() {
        return doubts.containsAll(blockers) ? List.copyOf(blockers) : List.of();
    }

    /** Takes the possibilities into account by saying what they are: the group is not kept for them, and not SAFE. */
    public void tolerate(Function<Blocker, Safety.Reason> reason) {
        List<Blocker> tolerated = doubts();
        addReasons(tolerated.stream().map(reason).toList());
        blockers.removeAll(tolerated);
    }

    /** Says why a migration would not be SAFE; what is known already counts once. */
    public void addReasons(List<Safety.Reason> more) {
        more.stream().distinct().filter(each -> !reasons.contains(each)).forEach(reasons::add);
    }

    /** Why a migration would not be SAFE; empty when nothing is known against it. */
    public List<Safety.Reason> reasons() {
        return reasons;
    }

    /** Says that the tool itself failed on this group, so that it stays. */
    public void fail(Span span, String error) {
        if (failure == null) {
            failure = error;
            blockers.add(new Blocker(BlockerCode.UNSUPPORTED_CONSTRUCT, span, "Defrost failed on it: " + error, List.of(span)));
        }
    }

    /** How the tool failed on this group; null when it did not. */
    public String failure() {
        return failure;
    }

    public boolean isBlocked() {
        return !blockers.isEmpty();
    }
}
