package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.FileRewriter;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.List;
import java.util.Set;

/**
 * Identifiers that an action's result takes from the request: {@code create_user(UserName=unique("user"))} evaluates the name once, the call
 * and what is done with the user both need it. Such an argument gets a variable in front of its statement.
 */
final class RequestIdentifiers {
    private final Migration migration;
    private final Components components;

    /** This argument of a call has a variable, which is an identifier of what the call returns. */
    private record Named(ParsedFile file, Expr.Call call, Expr argument, Component identifier) {}

    RequestIdentifiers(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The identifier that the argument fills, beside the call; of the form EFFECT when the argument would be evaluated again. */
    Piece beside(ParsedFile file, Expr.Call call, Expr argument, Component identifier) {
        Piece piece = components.ofArgument(file, argument);
        if (piece.isRepeatable() || !new Hoists(migration, components).mayHoist(file, argument)) {
            return piece;
        }
        migration.learn(new Named(file, call, argument, identifier));
        boolean ofTarget = target(file, call) != null;
        return new Piece(name(file, call, identifier), ofTarget ? Piece.Form.NAME : Piece.Form.PURE, Set.of());
    }

    /** Writes the names of the variables into the calls, before anyone asks for the code of these. */
    void useNames() {
        for (Named named : settled()) {
            migration.rewriter(named.file).replace(named.argument, () -> name(named.file, named.call, named.identifier));
        }
    }

    /** Writes the variables in front of their statements. */
    void emit() {
        for (Named named : settled()) {
            FileRewriter rewriter = migration.rewriter(named.file);
            Layout layout = migration.layout(named.file);
            int start = Hoists.statementOf(named.call).start;
            String code = name(named.file, named.call, named.identifier) + " = " + Layout.onOneStatement(rewriter.renderInside(named.argument));
            rewriter.insertOnce(named.argument, start, code + layout.newline() + layout.indentOf(start));
        }
    }

    private List<Named> settled() {
        return migration.facts().stream().filter(Named.class::isInstance).map(Named.class::cast)
                .filter(named -> !Kept.isKept(migration.group(named.call))).toList();
    }

    private String name(ParsedFile file, Expr.Call call, Component identifier) {
        ResourceGroup group = migration.group(call);
        Definition target = target(file, call);
        if (target != null) {
            return components.carriers().ownName(target, identifier, group);
        }
        ResourceDefinition type = Carriers.type(group);
        String wanted = Paths.snake(type.name()) + "_" + Components.pythonName(type, identifier.identifier());
        String name = call.parent() instanceof Stmt.Assign ? "new_" + wanted : wanted;
        return migration.names().local(List.of("request", call, identifier), Components.codeScope(file, call), name, name + "_2");
    }

    /** The variable that the call's result is assigned to, when nobody can see that it has the identifier before the call is made. */
    private Definition target(ParsedFile file, Expr.Call call) {
        if (!(call.parent() instanceof Stmt.Assign assign) || assign.targets.size() != 1 || !(assign.targets.get(0) instanceof Expr.Name target)) {
            return null;
        }
        Definition definition = file.scopes().resolve(target).definitions().stream().filter(each -> each.site() == target).findFirst().orElse(null);
        Location location = definition == null ? null : new Location.Var(definition);
        boolean hidden = location != null && !Fillings.isRead(file, location, call)
                && !new Fillings(migration, components).mayBeSeenPartly(file, location, call);
        return hidden ? definition : null;
    }
}
