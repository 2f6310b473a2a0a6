package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Parameter;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.syntax.Expr;
import java.util.List;

/** Elements that are taken from a call's answer where the call stands: the call must not go when nothing of the element is asked for. */
final class Taken {
    private final Migration migration;
    private final Components components;

    Taken(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Whether what is done with the element at once asks for something that only the element has. */
    boolean isAsked(Expr element, ResourceGroup group) {
        if (!(element.parent() instanceof Expr.Attribute access)) {
            return migration.flow().isMoved(element);
        }
        Origins.Made made = components.origins().of(group);
        for (Value value : migration.flow().values(element)) {
            if (value instanceof Value.Resource resource && made != null) {
                return asks(resource.type().construct(access.name), made);
            }
        }
        return false;
    }

    private boolean asks(Construct construct, Origins.Made made) {
        if (construct instanceof Construct.Identifier identifier) {
            return isInElement(identifier.modelName(), made);
        }
        if (construct instanceof Construct.IdentifierAlias alias) {
            return isInElement(alias.identifier(), made);
        }
        List<Parameter> parameters = construct instanceof Construct.Action action ? action.parameters()
                : construct instanceof Construct.Waiter waiter ? waiter.parameters()
                : construct instanceof Construct.Injected injected ? injected.parameters() : List.of();
        return construct instanceof Construct.Attribute || parameters.stream()
                .anyMatch(each -> each.source() == Parameter.Source.IDENTIFIER && isInElement(each.value(), made));
    }

    private static boolean isInElement(String identifier, Origins.Made made) {
        return made.inElement(identifier) != null;
    }
}
