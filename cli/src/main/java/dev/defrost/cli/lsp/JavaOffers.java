package dev.defrost.cli.lsp;

import dev.defrost.findings.Group;
import dev.defrost.findings.Safety;
import dev.defrost.java.Hazard;
import dev.defrost.recipes.java.JavaPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a plan for Java offers: a change for each group, and one for each trap of an earlier migration. */
final class JavaOffers implements Offers {
    private final JavaPart part;
    private final JavaPlan plan;
    private final boolean unsafe;
    private final boolean createFiles;

    /** @param createFiles whether the client can make the files that the change may need */
    JavaOffers(JavaPart part, boolean unsafe, boolean createFiles) {
        this.part = part;
        this.plan = part.plan().orElse(null);
        this.unsafe = unsafe;
        this.createFiles = createFiles;
    }

    @Override
    public List<Group> groups() {
        return plan == null ? List.of() : plan.groups();
    }

    @Override
    public Optional<String> obstacle(Group group) {
        Hazard hazard = plan.hazards().get(group.id());
        if (hazard != null) { // who asks for the fix of one has decided
            return !hazard.edits().isEmpty() ? Optional.empty()
                    : Optional.of(hazard.safety() instanceof Safety.Manual manual ? manual.howTo() : "there is nothing to change");
        }
        return Offers.obstacle(group.outcome(), unsafe);
    }

    @Override
    public String title(Group group) {
        Hazard hazard = plan.hazards().get(group.id());
        if (hazard != null) {
            return hazard.title().isEmpty() ? "Change this by hand" : hazard.title();
        }
        return "Replace the Document API of SDK v1 (" + Offers.counted(group.uses().size()) + ") with calls of SDK v2";
    }

    @Override
    public Optional<Fix> of(int group) {
        JavaPlan.Change change = plan == null ? null : plan.changes().get(group);
        return change == null || !createFiles && !change.newFiles().isEmpty() ? Optional.empty()
                : Optional.of(new Fix(change.edits(), change.newFiles(), List.of()));
    }

    @Override
    public Optional<Fix> within(String path) {
        return everything().filter(fix -> fix.newFiles().isEmpty() && fix.edits().keySet().equals(Set.of(path)));
    }

    @Override
    public boolean hasWithin(String path) {
        return within(path).isPresent();
    }

    @Override
    public Optional<Fix> touching(String path) {
        return everything().filter(fix -> fix.edits().containsKey(path));
    }

    @Override
    public Optional<Fix> everything() {
        return plan == null || plan.edits().isEmpty() || !createFiles && !plan.newFiles().isEmpty() ? Optional.empty()
                : Optional.of(new Fix(plan.edits(), plan.newFiles(), Offers.reasons(plan.groups().stream())));
    }

    @Override
    public int fingerprint() {
        return part.fingerprint();
    }
}
