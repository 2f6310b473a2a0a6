package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Paths;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Components of inline expressions that are needed more than once get a variable in front of their statement. */
final class Hoists {
    private final Migration migration;
    private final Components components;
    private final Order evaluation;

    /** A component of this expression has a variable. */
    record Hoist(ParsedFile file, Expr expr, Component component) {}

    Hoists(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
        this.evaluation = new Order(migration);
    }

    /** The variable that carries a component of this expression; null when it has none. */
    Piece find(ParsedFile file, Expr expr, Component component) {
        return migration.knows(new Hoist(file, expr, component)) ? Piece.name(name(file, expr, component), Set.of()) : null;
    }

    private record Used(Expr expr, Component component) {}

    /** Code for a component that is written at {@code at}, once; a second place makes it a variable. */
    Piece shared(ParsedFile file, Expr expr, Component component, Object at) {
        if (migration.knows(new Held(expr, component))) {
            return Piece.name(name(file, expr, component), Set.of());
        }
        Piece piece = components.piece(file, expr, component);
        if (piece.isRepeatable()) {
            return piece;
        }
        return migration.countPlace(new Used(expr, component), at) < 2 ? piece : repeatable(file, expr, component);
    }

    /** Code for the component that may be written more than once; blocks the group when that needs a variable that cannot be made. */
    Piece repeatable(ParsedFile file, Expr expr, Component component) {
        Piece piece = components.piece(file, expr, component);
        if (piece.isRepeatable()) {
            return piece;
        }
        ResourceGroup group = migration.group(expr);
        if (!mayHoist(file, expr) || !Reads.locations(migration.flow(), expr).isEmpty() && !(expr instanceof Expr.Call)) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, expr);
            return piece;
        }
        migration.learn(new Hoist(file, expr, component));
        return Piece.name(name(file, expr, component), Set.of());
    }

    /** The variable for a component of an expression. */
    String name(ParsedFile file, Expr expr, Component component) {
        ResourceDefinition type = Carriers.type(migration.group(expr));
        Scope scope = Components.codeScope(file, expr);
        String service = type == null ? "client" : type.service();
        boolean pages = migration.flow().values(expr).stream().anyMatch(Value.Listing.class::isInstance);
        String wanted = component.equals(Component.CLIENT) ? service : component.isOfOwner() ? component.ownersName()
                : component.equals(Component.DATA) ? Paths.snake(type.name()) + (pages ? "_pages" : "")
                : Paths.snake(type.name()) + "_" + Components.pythonName(type, component.identifier());
        return migration.names().local(List.of("hoist", file, expr, component), scope, wanted, wanted + "_2");
    }

    /**
     * A loop variable shares a component with what is iterated over, which the body may find changed: it is kept in a variable in front of the
     * loop, for uses in the body only. Behind the loop, and in code that runs later, the loop's variable may be an element of an earlier run.
     *
     * @param held what has the component; null when that cannot be told
     * @param own the component as it is asked of {@code held}
     */
    Piece beforeLoop(ParsedFile file, Definition definition, Piece piece, Expr held, Component own, Node use, ResourceGroup group) {
        if (!piece.isRepeatable()) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, file, definition.site());
            return piece;
        }
        if (held == null || !isInBody(file, definition, use) || !mayHoist(file, held)) {
            migration.block(group, BlockerCode.UNSUPPORTED_FLOW, file, definition.site(), "what the loop variable is made from may have changed at its use");
            return piece;
        }
        migration.learn(new Held(held, own));
        Stmt statement = statementOf(held);
        Layout layout = migration.layout(file);
        String name = name(file, held, own);
        migration.rewriter(file).insertFirstOnce(List.of("held", held, own), statement.start,
                name + " = " + components.piece(file, held, own).code() + layout.newline() + layout.indentOf(statement.start));
        return Piece.name(name, Set.of());
    }

    /** A component of what a loop iterates over has a variable, because the loop's body may change what it is read from. */
    private record Held(Expr expr, Component component) {}

    /** Whether the use runs in the body of the loop that fills the variable, before the loop goes on. */
    private static boolean isInBody(ParsedFile file, Definition definition, Node use) {
        Scope scope = definition.variable().scope();
        if (!(definition.site().parent() instanceof Stmt.For loop) || loop.isAsync || scope.kind() != Scope.Kind.FUNCTION && scope.kind() != Scope.Kind.MODULE) {
            return false;
        }
        Node child = use;
        for (Node at = use.parent(); at != null && at != loop; child = at, at = at.parent()) {
            if (at instanceof Expr.Lambda || at instanceof Expr.GeneratorExp || at instanceof Stmt.FunctionDef || at instanceof Stmt.ClassDef) {
                return false;
            }
        }
        return child instanceof Stmt statement && loop.body.contains(statement) && file.scopes().scopeOf(loop) == scope;
    }

    /** Writes the variables in front of their statements. */
    void emit() {
        Map<Stmt, List<Hoist>> byStatement = new LinkedHashMap<>();
        for (Object fact : migration.facts()) {
            if (fact instanceof Hoist hoist && !Kept.isKept(migration.group(hoist.expr))) {
                byStatement.computeIfAbsent(statementOf(hoist.expr), key -> new ArrayList<>()).add(hoist);
            }
        }
        byStatement.forEach((statement, hoists) -> {
            hoists.sort(Comparator.comparing((Hoist hoist) -> hoist.component.kind()).thenComparing(hoist -> -hoist.expr.end));
            hoists.forEach(hoist -> insert(statement, hoist));
        });
    }

    private void insert(Stmt statement, Hoist hoist) {
        Layout layout = migration.layout(hoist.file);
        Piece piece = components.madeHere(hoist.file, hoist.expr, hoist.component, migration.group(hoist.expr));
        String code = name(hoist.file, hoist.expr, hoist.component) + " = " + piece.code();
        migration.rewriter(hoist.file).insertInOrder(hoist.expr, statement.start, code + layout.newline() + layout.indentOf(statement.start));
    }

    static Stmt statementOf(Node node) {
        Node at = node;
        while (!(at instanceof Stmt)) {
            at = at.parent();
        }
        return (Stmt) at;
    }

    /** Whether the expression is the first thing with an effect that its statement evaluates, exactly once, on a line of its own. */
    boolean mayHoist(ParsedFile file, Expr expr) {
        Stmt statement = statementOf(expr);
        boolean elif = statement instanceof Stmt.If && file.module().source.text().startsWith("elif", statement.start);
        if (!migration.layout(file).isFirstOnLine(statement) || statement instanceof Stmt.While || elif
                || statement instanceof Stmt.FunctionDef || statement instanceof Stmt.ClassDef) {
            return false;
        }
        boolean changes = runsProject(expr);
        Node child = expr;
        for (Node parent = expr.parent(); ; child = parent, parent = parent.parent()) {
            if (!evaluation.isFirst(parent, child) || changes && readsChangeable(file, parent, child)) {
                return false;
            }
            if (parent == statement) {
                return true;
            }
        }
    }

    /** Whether evaluating the expression may run code of the project, which may fill names and attributes anew. */
    private boolean runsProject(Node node) {
        boolean[] found = {node instanceof Expr.Call call && (migration.flow().values(call.function).isEmpty()
                || migration.flow().values(call.function).stream().anyMatch(callee -> callee instanceof Value.Function
                        || callee instanceof Value.BoundFunction || callee instanceof Value.ClassValue))};
        node.forEachChild(child -> found[0] |= runsProject(child));
        return found[0];
    }

    /** Whether a name or attribute is read before {@code child} that other code may fill anew; what is called there stays what it is. */
    private static boolean readsChangeable(ParsedFile file, Node parent, Node child) {
        if (parent instanceof Stmt.Assign || parent instanceof Stmt.AnnAssign || parent instanceof Stmt.For || parent instanceof Expr.ListComp
                || parent instanceof Expr.SetComp || parent instanceof Expr.DictComp || parent instanceof Expr.GeneratorExp) {
            return false; // what stands before the child is evaluated behind it
        }
        boolean[] found = {false};
        parent.forEachChild(each -> {
            boolean called = parent instanceof Expr.Call call && call.function == each;
            if (each != child && each.end <= child.start && !called) {
                found[0] |= isChangeable(file, each);
            }
        });
        return found[0];
    }

    private static boolean isChangeable(ParsedFile file, Node node) {
        Variable variable = node instanceof Expr.Name name ? file.scopes().resolve(name) : null;
        boolean[] found = {node instanceof Expr.Attribute || node instanceof Expr.Subscript
                || variable != null && variable.definitions().size() > 1 && (!variable.declarations().isEmpty() || variable.scope().kind() == Scope.Kind.MODULE)};
        node.forEachChild(child -> found[0] |= isChangeable(file, child));
        return found[0];
    }
}
