package dev.defrost.recipes.openrewrite;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import dev.defrost.findings.Blocker;
import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Group;
import dev.defrost.findings.Outcome;
import dev.defrost.findings.Safety;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.Column;
import org.openrewrite.DataTable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Recipe;

/** What became of every group. */
@JsonIgnoreType
public final class Boto3ResourceOutcomes extends DataTable<Boto3ResourceOutcomes.Row> {
    public Boto3ResourceOutcomes(Recipe recipe) {
        super(recipe, "Outcomes of the migration of boto3 resources",
                "Whether each group of uses was migrated, how safe that is, and why it was kept otherwise.");
    }

    void insert(Group group, ExecutionContext ctx) {
        insertRow(ctx, row(group.id(), group.outcome()));
    }

    private static Row row(int group, Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            return new Row(group, "kept", "", codes(kept.blockers().stream().map(Blocker::code).map(BlockerCode::code)));
        } else if (outcome instanceof Outcome.Failed failed) {
            return new Row(group, "failed", "", failed.error());
        }
        Safety safety = ((Outcome.Migrated) outcome).safety();
        if (safety instanceof Safety.Safe safe) {
            return new Row(group, "migrated", "SAFE", codes(safe.assumptions().stream()));
        } else if (safety instanceof Safety.Unsafe unsafe) {
            return new Row(group, "migrated", "UNSAFE", codes(unsafe.reasons().stream().map(Safety.Reason::code)));
        }
        return new Row(group, "migrated", "MANUAL", ((Safety.Manual) safety).howTo());
    }

    private static String codes(Stream<String> codes) {
        return codes.distinct().sorted().collect(Collectors.joining(", "));
    }

    /** One group. */
    public record Row(
            @Column(displayName = "Group", description = "The group, as in the table of uses.") int group,
            @Column(displayName = "Outcome", description = "`migrated`, `kept` or `failed`.") String outcome,
            @Column(displayName = "Safety", description = "`SAFE`, `UNSAFE` or `MANUAL`; empty unless migrated.") String safety,
            @Column(displayName = "Reasons",
                    description = "Why it was kept or is not safe, or the assumptions that it relies on; codes, separated by commas.")
            String reasons) {}
}
