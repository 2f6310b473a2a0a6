package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a resource that is compared with another of its type as what boto3 compares: its identifiers, in a tuple when there are several. */
final class ComparedResources {
    /** Code that binds closer than a comparison. */
    private static final Pattern CLOSE = Pattern.compile("[\\w.]+|\"[^\"\\\\]*\"|'[^'\\\\]*'");

    private final Migration migration;
    private final Components components;

    ComparedResources(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    void rewrite(ResourceGroup group, ParsedFile file, Expr expr, ResourceDefinition type) {
        if (Kept.isKept(group)) {
            return;
        }
        boolean several = type.identifiers().size() > 1;
        // A reference may be None, which has no parts.
        boolean maybeAbsent = several && group.origins().stream().anyMatch(Expr.Attribute.class::isInstance);
        if (Reads.locations(migration.flow(), expr).isEmpty() || maybeAbsent) {
            migration.block(group, BlockerCode.OBJECT_IDENTITY, file, expr, "the object is made where it is compared");
            return;
        }
        List<Component> compared = type.identifiers().stream().map(each -> Component.identifier(each.modelName())).toList();
        migration.rewriter(file).replace(expr, () -> {
            if (isReturned(expr, compared, group)) {
                return migration.rewriter(file).renderInside(expr);
            }
            List<String> values = compared.stream().map(each -> components.piece(file, expr, each).code()).toList();
            String code = String.join(", ", values);
            return several || expr.parent() instanceof Expr.Compare && !CLOSE.matcher(code).matches() ? "(" + code + ")" : code;
        });
    }

    /** Whether the functions that answer here return just what is compared. */
    private boolean isReturned(Expr expr, List<Component> compared, ResourceGroup group) {
        List<Location> results = Results.read(migration, expr);
        Results calls = new Results(migration, components);
        compared.forEach(component -> calls.demand(results, component));
        return !results.isEmpty() && calls.returned(results, group).equals(compared);
    }
}
