package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.List;
import java.util.Set;

/** Identifiers that an action answers with together with the data: where both are filled, the call is made once, and they are taken from the data. */
final class TakenFromData {
    private final Migration migration;
    private final Components components;

    TakenFromData(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Whether the data that the source answers with, which is written too, holds this component. */
    boolean takes(ParsedFile file, Expr source, Component component, List<Component> written) {
        return written.contains(Component.DATA) && path(source, component) != null
                && components.piece(file, source, Component.DATA).form() == Piece.Form.EFFECT
                && components.piece(file, source, component).form() == Piece.Form.EFFECT;
    }

    /** The component as a part of the data, which has this name. */
    Piece piece(ParsedFile file, Expr source, Component component, String data) {
        return Piece.name(data, Set.of()).within(data + Paths.subscripts(path(source, component), migration.layout(file)));
    }

    private String path(Expr source, Component component) {
        boolean acts = component.kind() == Component.Kind.IDENTIFIER && source instanceof Expr.Call call && migration.flow().values(call.function).stream()
                .anyMatch(value -> value instanceof Value.Method method && method.construct() instanceof Construct.Action);
        Origins.Made made = acts ? components.origins().of(source) : null;
        String path = made == null || made.result().path() == null ? null : made.inElement(component.identifier());
        return path == null || path.isEmpty() || !components.isPresent(made, path) ? null : path;
    }
}
