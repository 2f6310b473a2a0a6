package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.FixtureLink;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What fixtures give instead of a resource. pytest finds parameters by their names, so they keep them: one component is passed as it is,
 * several as a tuple that is taken apart where the test begins.
 */
final class FixtureValues {
    private final Migration migration;
    private final Components components;

    FixtureValues(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Whether pytest fills the parameter. */
    static boolean isFilled(Migration migration, Location.Var parameter) {
        for (FixtureLink link : migration.flow().fixtureLinks()) {
            if (link.bound() == parameter.definition()) {
                return true;
            }
        }
        return false;
    }

    /** Gives every parameter what its fixture gives, and takes it apart. */
    void emit() {
        for (FixtureLink link : migration.flow().fixtureLinks()) {
            Location.Var parameter = new Location.Var(link.bound());
            ResourceGroup group = migration.groups().of(parameter);
            if (group != null && !Kept.isKept(group)) {
                migration.workFor(group);
                alike(parameter, link.source());
                unpack(link, parameter, group);
            }
        }
    }

    private void alike(Location parameter, Location source) {
        Set<Component> all = new LinkedHashSet<>(migration.demandedOf(parameter));
        all.addAll(migration.demandedOf(source));
        for (Component component : all) {
            for (Location location : List.of(parameter, source)) {
                migration.demand(location, component);
                migration.own(location, component);
            }
        }
    }

    private boolean isRead(Location.Var parameter, ResourceGroup group) {
        return group.occurrences().stream().anyMatch(each -> Reads.locations(migration.flow(), each.expr()).contains(parameter));
    }

    private void unpack(FixtureLink link, Location.Var parameter, ResourceGroup group) {
        ParsedFile file = link.file();
        Stmt.FunctionDef function = (Stmt.FunctionDef) link.bound().variable().scope().node();
        List<Component> given = components.carriers().ordered(parameter, group);
        if (given.contains(Component.DATA) && Kept.readsData(group)) {
            migration.block(group, BlockerCode.LAZY_LOAD, file, link.parameter(), "what boto3 loads would be loaded by each of those that share the fixture");
            return;
        }
        List<String> names = given.stream().map(component -> components.carriers().nameOf(file, link.bound(), component, group)).toList();
        if (names.isEmpty() || names.equals(List.of(link.parameter().name)) || !isRead(parameter, group)) {
            return;
        }
        List<Stmt> body = function.body;
        boolean documented = body.get(0) instanceof Stmt.ExprStmt expr && expr.value instanceof Expr.Constant && body.size() > 1;
        Stmt first = body.get(documented ? 1 : 0);
        Layout layout = migration.layout(file);
        int start = start(first);
        if (!file.module().source.text().substring(file.module().source.lineStart(file.module().source.line(start)), start).isBlank()) {
            migration.block(group, BlockerCode.FIXED_SIGNATURE, file, link.parameter(), "there is no line in front of which the fixture's value can be taken apart");
            return;
        }
        boolean defines = first instanceof Stmt.FunctionDef || first instanceof Stmt.ClassDef;
        migration.rewriter(file).insertFirstOnce(List.of("fixture", link.parameter()), start,
                String.join(", ", names) + " = " + link.parameter().name + layout.newline().repeat(defines ? 2 : 1) + layout.indentOf(start));
    }

    /** Where the statement begins, with its decorators. */
    private static int start(Stmt statement) {
        List<Expr> decorators = statement instanceof Stmt.FunctionDef function ? function.decorators
                : statement instanceof Stmt.ClassDef cls ? cls.decorators : List.of();
        return decorators.isEmpty() ? statement.start
                : statement.module().source.text().lastIndexOf('@', decorators.get(0).start);
    }
}
