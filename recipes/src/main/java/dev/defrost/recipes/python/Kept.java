package dev.defrost.recipes.python;

import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import java.util.Collection;

/** Which groups stay as they are. */
final class Kept {
    private Kept() {}

    static boolean isKept(ResourceGroup group) {
        return group.isBlocked();
    }

    /** Whether the group's resource stays although every use of it can be migrated: something kept is made from it. */
    static boolean isNeeded(ResourceGroup group) {
        return group.isBlocked() && group.blockers().stream().allMatch(blocker -> blocker.code() == BlockerCode.STILL_NEEDED);
    }

    /** Keeps what kept groups are made from, all the way up; answers whether that kept something new. */
    static boolean spread(Collection<ResourceGroup> groups) {
        boolean changed = false;
        boolean again = true;
        while (again) {
            again = false;
            for (ResourceGroup group : groups) {
                if (group.isBlocked()) {
                    for (ResourceGroup parent : group.derivedFrom()) {
                        if (!parent.isBlocked()) {
                            Blocker cause = group.blockers().get(0);
                            parent.block(BlockerCode.STILL_NEEDED, cause.span(), cause.code() == BlockerCode.STILL_NEEDED ? cause.message() : "it is still needed: " + cause.message());
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
    static boolean isService(ResourceGroup group) {
        return group.values().stream().allMatch(value -> value instanceof Value.Resource resource && resource.type().isServiceResource());
    }
}
