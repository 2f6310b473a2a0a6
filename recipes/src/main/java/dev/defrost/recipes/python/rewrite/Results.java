package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Piece;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What functions return instead of a resource: its one component, or several as a tuple that is unpacked where the function is called. */
final class Results {
    private final Migration migration;
    private final Components components;

    /** The components of this call's result get variables in front of its statement. */
    private record Unpacked(ParsedFile file, Expr call) {}

    Results(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The results of functions, properties included, and the contents of lists that the expression may be; empty when it reads something else. */
    static List<Location> read(Migration migration, Expr expr) {
        List<Location> read = expr instanceof Expr.Call || expr instanceof Expr.Attribute || expr instanceof Expr.Subscript
                ? Reads.locations(migration.flow(), expr) : List.of();
        return read.stream().allMatch(each -> each instanceof Location.Result || each instanceof Location.Content) ? read : List.of();
    }

    /** Asks every function that may be called for the component. */
    void demand(List<Location> read, Component component) {
        for (Location location : read) {
            migration.demand(location, component);
            migration.own(location, component);
        }
    }

    /** What each of the functions returns, in order: all that is asked of any of them. */
    List<Component> returned(List<Location> read, ResourceGroup group) {
        Set<Component> all = new LinkedHashSet<>();
        read.forEach(location -> all.addAll(migration.demandedOf(location)));
        all.forEach(component -> demand(read, component));
        if (read.stream().anyMatch(Location.Content.class::isInstance)) {
            List<Component> carried = new ListElements(migration, components).carried(group);
            carried.forEach(component -> demand(read, component));
            return carried;
        }
        return components.carriers().ordered(read.get(0), group);
    }

    /** The same components for a result and a location that takes it whole. */
    List<Component> alike(List<Location> read, Location target, ResourceGroup group) {
        migration.demandedOf(target).forEach(component -> demand(read, component));
        List<Component> returned = returned(read, group);
        returned.forEach(component -> {
            migration.demand(target, component);
            migration.own(target, component);
        });
        return returned;
    }

    /** One component of a call's result, where the call stands. */
    Piece part(ParsedFile file, Expr expr, List<Location> read, Component component, ResourceGroup group) {
        demand(read, component);
        List<Component> returned = returned(read, group);
        if (returned.size() < 2) {
            return Piece.effect(migration.rewriter(file).renderInside(expr));
        }
        record Part(Expr expr) {}
        boolean once = migration.countPlace(new Part(expr), component) == 1;
        boolean repeatable = isElementOfName(expr);
        if (!(once && repeatable) && new Hoists(migration, components).mayHoist(file, expr)) {
            migration.learn(new Unpacked(file, expr));
            return Piece.name(name(file, expr, component), Set.of());
        }
        if (!once && !repeatable) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, expr, "the function's result is used where it cannot be unpacked");
        }
        return Piece.effect(migration.rewriter(file).renderInside(expr) + "[" + returned.indexOf(component) + "]");
    }

    /** {@code objs[0]}: cheap and without effect, so that it may be written more than once. */
    private static boolean isElementOfName(Expr expr) {
        return expr instanceof Expr.Subscript subscript && subscript.value instanceof Expr.Name
                && (subscript.index instanceof Expr.Constant || subscript.index instanceof Expr.UnaryOp sign && sign.operand instanceof Expr.Constant);
    }

    private String name(ParsedFile file, Expr expr, Component component) {
        return new Hoists(migration, components).name(file, expr, component);
    }

    /** Writes the variables in front of their statements. */
    void emit() {
        for (Object fact : migration.facts()) {
            if (fact instanceof Unpacked unpacked && !Kept.isKept(migration.group(unpacked.call))) {
                ResourceGroup group = migration.group(unpacked.call);
                Stmt statement = Hoists.statementOf(unpacked.call);
                Layout layout = migration.layout(unpacked.file);
                List<String> names = returned(Reads.locations(migration.flow(), unpacked.call), group).stream()
                        .map(component -> name(unpacked.file, unpacked.call, component)).toList();
                String code = String.join(", ", names) + " = " + migration.rewriter(unpacked.file).renderInside(unpacked.call);
                migration.rewriter(unpacked.file).insertInOrder(unpacked.call, statement.start, code + layout.newline() + layout.indentOf(statement.start));
            }
        }
    }
}
