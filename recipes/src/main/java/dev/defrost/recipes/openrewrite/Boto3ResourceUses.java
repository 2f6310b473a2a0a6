package dev.defrost.recipes.openrewrite;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import dev.defrost.findings.Group;
import org.openrewrite.Column;
import org.openrewrite.DataTable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Recipe;

/** Every use of the resource interface, migrated or not. */
@JsonIgnoreType
public final class Boto3ResourceUses extends DataTable<Boto3ResourceUses.Row> {
    public Boto3ResourceUses(Recipe recipe) {
        super(recipe, "Uses of boto3 resources", "Every place where the program used boto3's resource interface before the migration.");
    }

    void insert(Group group, ExecutionContext ctx) {
        group.uses().forEach(use -> insertRow(ctx, new Row(
                use.span().path(), use.span().line(), use.span().column(), use.service(), use.resource(), use.construct(), use.kind(),
                group.id())));
    }

    /** One use. */
    public record Row(
            @Column(displayName = "Source path", description = "The file of the use.") String sourcePath,
            @Column(displayName = "Line", description = "The line, from 1.") int line,
            @Column(displayName = "Column", description = "The column, from 1.") int column,
            @Column(displayName = "Service", description = "The service, by boto3's name.") String service,
            @Column(displayName = "Resource", description = "The type of the resource.") String resource,
            @Column(displayName = "Construct", description = "What of the resource is used.") String construct,
            @Column(displayName = "Kind", description = "What kind of construct that is, such as `action` or `collection`.") String kind,
            @Column(displayName = "Group", description = "The group of uses that is migrated or kept as a whole.") int group) {}
}
