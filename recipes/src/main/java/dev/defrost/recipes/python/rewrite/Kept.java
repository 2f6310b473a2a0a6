package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Groups;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.ResultShape;
import dev.defrost.python.resources.Spans;
import dev.defrost.python.resources.Value;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import java.util.Collection;

/** Which groups stay as they are. */
public final class Kept {
    private Kept() {}

    /** Whether a group stays as it is, so far. */
    public static boolean isKept(ResourceGroup group) {
        return group.isBlocked();
    }

    /** Whether the group's resource stays although every use of it can be migrated: something kept is made from it. */
    public static boolean isNeeded(ResourceGroup group) {
        return group.isBlocked() && group.blockers().stream().allMatch(blocker -> blocker.code() == BlockerCode.STILL_NEEDED);
    }

    /**
     * Keeps what kept groups are made from, all the way up, and what actions make in a way that the kept object has to run itself; answers whether
     * that kept something new.
     *
     * @param bridges where resources may be made anew instead; null when they may not
     */
    public static boolean spread(Collection<ResourceGroup> groups, Groups program, BridgePlaces bridges) {
        boolean changed = false;
        for (ResourceGroup group : groups) {
            if (runsActions(group)) {
                changed |= keepResults(group, program);
            }
        }
        return spreadUp(groups, program, bridges) || changed;
    }

    /** Whether actions of the group's objects stay as they are: they make the object forget its data, which the program may ask for. */
    static boolean runsActions(ResourceGroup group) {
        return group.isBlocked() && isRemembering(group);
    }

    /** Whether boto3 may keep loaded data in the group's objects, which their actions make it forget ({@code boto3/resources/factory.py}). */
    private static boolean isRemembering(ResourceGroup group) {
        return group.occurrences().stream().anyMatch(each -> each.value() instanceof Value.Resource resource && resource.type().actionsDropData()
                && (each.context() instanceof Occurrence.Escape || each.context() instanceof Occurrence.Member member
                        && isData(resource.type().construct(member.access().name))));
    }

    /** Whether more than identifiers is read of what boto3 loads. */
    static boolean readsData(ResourceGroup group) {
        return group.occurrences().stream().anyMatch(each -> each.value() instanceof Value.Resource resource
                && each.context() instanceof Occurrence.Member member && !member.access().name.equals("meta")
                && isData(resource.type().construct(member.access().name)));
    }

    private static boolean isData(Construct construct) {
        return construct == null || construct instanceof Construct.Attribute || construct instanceof Construct.Reference
                || LoadKinds.isLoad(construct);
    }

    private static boolean keepResults(ResourceGroup group, Groups program) {
        boolean changed = false;
        for (Occurrence occurrence : group.occurrences()) {
            if (occurrence.value() instanceof Value.Resource resource && occurrence.context() instanceof Occurrence.Member member
                    && resource.type().construct(member.access().name) instanceof Construct.Action action
                    && member.access().parent() instanceof Expr.Call call && !isTaken(action, call)) {
                ResourceGroup made = program.of(call);
                if (made != null && made != group && !made.isBlocked()) {
                    made.block(BlockerCode.PARENT_KEPT, Spans.of(occurrence.file(), call),
                            "the action makes the object that it is called on, which stays, forget its data");
                    changed = true;
                }
            }
        }
        return changed;
    }

    /** Whether a variable gets the one object that the action answers with, so that its parts can be taken from it there. */
    private static boolean isTaken(Construct.Action action, Expr.Call call) {
        return action.result() != null && !ResultShape.isList(action.result()) && call.parent() instanceof Stmt.Assign assign
                && assign.value == call && assign.targets.size() == 1 && assign.targets.get(0) instanceof Expr.Name;
    }

    private static boolean spreadUp(Collection<ResourceGroup> groups, Groups program, BridgePlaces bridges) {
        boolean changed = false;
        boolean again = true;
        while (again) {
            again = false;
            for (ResourceGroup group : groups) {
                if (group.isBlocked()) {
                    for (ResourceGroup parent : group.derivedFrom()) {
                        if (!parent.isBlocked() && bridges != null && bridges.serve(parent, group, program)) {
                            parent.addReasons(bridges.reasons(parent, group, program));
                        } else if (!parent.isBlocked()) {
                            Blocker cause = group.blockers().get(0);
                            parent.block(BlockerCode.STILL_NEEDED, cause.span(),
                                    cause.code() == BlockerCode.STILL_NEEDED ? cause.message() : "it is still needed: " + cause.message());
                            again = true;
                            changed = true;
                        }
                    }
                }
            }
        }
        return changed;
    }

    /** Whether the group holds service resources only: no identifiers, no data, so a client made beside it can serve others. */
    public static boolean isService(ResourceGroup group) {
        return group.values().stream().allMatch(value -> value instanceof Value.Resource resource && resource.type().isServiceResource());
    }
}
