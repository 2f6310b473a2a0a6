package dev.defrost.cli.lsp;

import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import dev.defrost.findings.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The changes that can be offered for a program as it is now. */
interface Offers {
    /** The groups of the program. */
    List<Group> groups();

    /** Why no change is offered for a group; empty when one is. */
    Optional<String> obstacle(Group group);

    /** What the change for a group is called. */
    String title(Group group);

    /** The change that migrates one group, and with it those that it cannot do without. */
    Optional<Fix> of(int group);

    /** The change that migrates all that this file alone holds. */
    Optional<Fix> within(String path);

    /** Whether {@link #within} may find something. */
    boolean hasWithin(String path);

    /** The change that migrates all that this file has a part of, in whatever files. */
    Optional<Fix> touching(String path);

    /** The change that migrates all that can be. */
    Optional<Fix> everything();

    /** Tells texts apart that these offers hold for. */
    int fingerprint();

    static Stream<Span> spans(Group group) {
        return Stream.concat(group.uses().stream().map(use -> use.span()), group.locations().stream().map(location -> location.span()));
    }

    static boolean isSafe(Group group) {
        return group.outcome() instanceof Outcome.Migrated migrated && migrated.safety() instanceof Safety.Safe;
    }

    /** Why a group's own outcome forbids a change. */
    static Optional<String> obstacle(Outcome outcome, boolean unsafe) {
        if (outcome instanceof Outcome.Kept kept) {
            return Optional.of(kept.blockers().isEmpty() ? "it is kept" : kept.blockers().get(0).message());
        }
        if (outcome instanceof Outcome.Failed failed) {
            return Optional.of(failed.error());
        }
        Safety safety = ((Outcome.Migrated) outcome).safety();
        if (safety instanceof Safety.Manual manual) {
            return Optional.of(manual.howTo());
        }
        return safety instanceof Safety.Unsafe && !unsafe
                ? Optional.of("it changes something that can be seen; the setting \"unsafe\" offers it") : Optional.empty();
    }

    /** What a user can see of the changes of these groups. */
    static List<String> reasons(Stream<Group> groups) {
        return groups.filter(group -> group.outcome() instanceof Outcome.Migrated migrated && migrated.safety() instanceof Safety.Unsafe)
                .flatMap(group -> ((Safety.Unsafe) ((Outcome.Migrated) group.outcome()).safety()).reasons().stream())
                .map(Safety.Reason::message).distinct().toList();
    }

    static String counted(int uses) {
        return uses + (uses == 1 ? " use" : " uses");
    }
}
