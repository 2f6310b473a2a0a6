package dev.defrost.cli.lsp;

import dev.defrost.findings.Group;
import dev.defrost.recipes.java.JavaPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one change that a plan for Java makes: all of its groups together. */
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
        return Offers.obstacle(group.outcome(), unsafe);
    }

    @Override
    public String title(Group group) {
        int uses = groups().stream().filter(each -> obstacle(each).isEmpty()).mapToInt(each -> each.uses().size()).sum();
        return "Replace the Document API of SDK v1 (" + Offers.counted(obstacle(group).isEmpty() ? uses : group.uses().size())
                + ") with calls of SDK v2";
    }

    @Override
    public Optional<Fix> of(int group) {
        return everything();
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
