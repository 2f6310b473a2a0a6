package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.List;

/** Parameters that a builtin fills with elements, as {@code key=} and {@code map} do: each gets one value, whatever its function asks for. */
final class ElementParameters {
    private final Migration migration;
    private final Components components;

    ElementParameters(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Keeps the group unless the parameter takes what an element is. */
    void check(Flow flow, ResourceGroup group) {
        if (!Kept.isKept(group) && flow.target() instanceof Location.Var var && Carriers.isParameter(var.definition())) {
            migration.onceSettled(flow, () -> {
                List<Component> asked = components.carriers().ordered(var, group);
                boolean lambda = var.definition().variable().scope().node() instanceof Expr.Lambda;
                boolean more = ListElements.isTaken(migration, flow) ? asked.size() > 1 && !lambda
                        : asked.stream().anyMatch(component -> !component.equals(Component.DATA));
                if (more) {
                    migration.block(group, BlockerCode.UNSUPPORTED_FLOW, flow.file(), flow.source(),
                            "a function that is called with each element needs more than the element");
                }
            });
        }
    }

    /** Whether the parameter is that of a lambda which stands where elements are gone through: it sees the names around the call. */
    static boolean isInPlace(Definition definition) {
        return Carriers.isParameter(definition) && definition.variable().scope().node() instanceof Expr.Lambda lambda
                && (lambda.parent() instanceof Expr.Call || lambda.parent() instanceof Keyword);
    }
}
