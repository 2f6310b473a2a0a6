package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Piece;
import java.util.Set;

/** Objects, told by identifiers of their own, that a function has loaded when it returns them or passes them on: their data goes with them. */
final class CarriedData {
    private final Migration migration;
    private final Components components;
    private final CacheFlow flow;

    CarriedData(Migration migration, Components components, CacheFlow flow) {
        this.migration = migration;
        this.components = components;
        this.flow = flow;
    }

    /** Whether data that has been loaded can go where this name's object goes. */
    boolean mayCarry(Expr source, ResourceGroup group) {
        ResourceDefinition type = source instanceof Expr.Name && goesOut(source, group) ? Carriers.type(group) : null;
        return type != null && type.load() != null && !SharedData.isShared(migration, group) && LoadKinds.ownKind(type) == null
                && type.identifiers().stream().noneMatch(each -> components.isInData(
                        Component.identifier(each.modelName()), group, components.origins().of(source, group)));
    }

    private static boolean goesOut(Expr source, ResourceGroup group) {
        Node parent = source.parent();
        boolean placed = parent instanceof Stmt.Return || parent instanceof Expr.Call || parent instanceof Keyword
                || parent instanceof Expr.TupleExpr tuple && tuple.parent() instanceof Stmt.Return;
        return placed && group.flows().stream().anyMatch(each -> each.source() == source && (each.target() instanceof Location.Result
                || each.target() instanceof Location.Part
                || each.target() instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER));
    }

    /** The data that goes with a name's object; null when none has been loaded, or it cannot go with it. */
    Piece data(ParsedFile file, Expr source, ResourceGroup group) {
        if (!mayCarry(source, group) || Kept.isKept(group) || !new SoleNames(migration, components).isFollowed(group)) {
            return null;
        }
        Home home = Home.of(migration, file, source);
        Set<Object> state = home == null ? Set.of() : flow.before(home, group, source);
        return CacheFlow.isLoaded(state) ? Piece.name(new DataStates(migration, components).loadedBy(state, home, group), Set.of()) : null;
    }
}
