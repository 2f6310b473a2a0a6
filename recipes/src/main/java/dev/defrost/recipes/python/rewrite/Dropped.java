package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Code of a chain such as {@code s3.Object(a(), b()).Bucket().name} that is lost when only some components of the object are asked for. */
final class Dropped {
    private final Migration migration;
    private final Components components;
    private final ParsedFile file;

    Dropped(Migration migration, Components components, ParsedFile file) {
        this.migration = migration;
        this.components = components;
        this.file = file;
    }

    /** Whether something that may have an effect is in none of the components that are asked of the expression. */
    boolean losesEffect(Expr expr, Set<Component> asked) {
        if (!(expr instanceof Expr.Call call) || !(call.function instanceof Expr.Attribute function) || subResource(call) == null) {
            return asked.isEmpty() && !new Inert(migration, file).isInert(expr);
        }
        Set<Expr> used = new HashSet<>();
        Set<Component> inherited = new HashSet<>();
        for (Component component : asked) {
            Expr argument = component.equals(Component.CLIENT) ? null : components.argument(call, component);
            if (argument != null) {
                used.add(argument);
            } else {
                parent(call, component, inherited);
            }
        }
        List<Expr> arguments = new ArrayList<>(call.arguments);
        call.keywords.stream().map((Keyword keyword) -> keyword.value).forEach(arguments::add);
        return arguments.stream().anyMatch(each -> !used.contains(each) && Effects.may(migration.types(file), each))
                || losesEffect(function.value, inherited);
    }

    private void parent(Expr.Call call, Component component, Set<Component> inherited) {
        if (component.equals(Component.CLIENT)) {
            inherited.add(component);
        }
        subResource(call).identifiers().stream()
                .filter(each -> each.source() == IdentifierSource.Source.IDENTIFIER && each.target().equals(component.identifier()))
                .forEach(each -> inherited.add(Component.identifier(each.value())));
    }

    private Construct.SubResource subResource(Expr.Call call) {
        for (Value callee : migration.flow().values(call.function)) {
            if (callee instanceof Value.Method method && method.construct() instanceof Construct.SubResource sub) {
                return sub;
            }
        }
        return null;
    }
}
