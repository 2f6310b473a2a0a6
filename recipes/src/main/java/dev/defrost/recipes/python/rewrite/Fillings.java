package dev.defrost.recipes.python.rewrite;

import dev.defrost.findings.BlockerCode;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Scope;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import dev.defrost.recipes.python.text.Layout;
import dev.defrost.recipes.python.text.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The statements that fill what carries the components of a variable or attribute. Python stores a resource at once: an exception while it is
 * made leaves the old one, never the identifier of one resource beside the data of another.
 */
final class Fillings {
    private final Migration migration;
    private final Components components;

    /** A carrier and the code that fills it. */
    private record Part(Component component, String name, Piece piece) {
        boolean mayRaise() {
            return piece.form() == Piece.Form.EFFECT;
        }

        String statement() {
            return name + " = " + Layout.onOneStatement(piece.code());
        }
    }

    /** Names the carrier of a component. */
    interface Target {
        String name(Component component);
    }

    Fillings(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** The statements for the components, which come in the order in which making the value evaluates them; the list is the caller's. */
    List<String> statements(Flow flow, List<Component> inOrder, Target target, ResourceGroup group) {
        List<Part> parts = parts(flow, inOrder, target, true);
        boolean visible = parts.size() > 1 && mayBeSeenPartly(flow.file(), flow.target(), flow.source());
        long mayRaise = parts.stream().filter(part -> part.mayRaise() && !isSameClient(flow, part, group)).count();
        if (isRead(flow.file(), flow.target(), flow.source()) && readsEarlier(parts) || visible && mayRaise > 1) {
            TakenFromData taken = new TakenFromData(migration, components);
            if (inOrder.stream().anyMatch(each -> taken.takes(flow.file(), flow.source(), each, inOrder))) {
                migration.block(group, BlockerCode.EVALUATION_ORDER, flow.file(), flow.source(), "an exception between its parts would leave those of two resources");
            }
            return new ArrayList<>(List.of(together(flow, parts, parts(flow, inOrder, target, false), group)));
        }
        if (visible) {
            parts.sort(Comparator.comparing(part -> !part.mayRaise()));
        }
        return new ArrayList<>(parts.stream().map(Part::statement).toList());
    }

    /** Whether the code of a part reads the carrier of one before it. */
    private static boolean readsEarlier(List<Part> parts) {
        for (int i = 0; i < parts.size() - 1; i++) {
            Pattern name = Pattern.compile("(?<![\\w.])" + Pattern.quote(parts.get(i).name) + "\\b");
            if (parts.stream().skip(i + 1L).anyMatch(part -> name.matcher(part.piece.code()).find())) {
                return true;
            }
        }
        return false;
    }

    /** @param shared whether components after the client are made with what carries it then */
    private List<Part> parts(Flow flow, List<Component> inOrder, Target target, boolean shared) {
        List<Part> parts = new ArrayList<>();
        Piece client = null;
        TakenFromData taken = new TakenFromData(migration, components);
        for (Component component : inOrder) {
            boolean inData = taken.takes(flow.file(), flow.source(), component, inOrder);
            Supplier<Piece> made = () -> inData ? taken.piece(flow.file(), flow.source(), component, target.name(Component.DATA))
                    : components.piece(flow.file(), flow.source(), component);
            Piece piece = client == null ? made.get() : components.creations().withClient(flow.source(), client, made);
            String name = target.name(component);
            if (shared && component.equals(Component.CLIENT)) {
                client = Piece.name(name, Set.of());
            }
            if (!piece.code().equals(name)) {
                parts.add(new Part(component, name, piece));
            }
        }
        return parts;
    }

    /** All parts in one assignment, which stores nothing before all of them are made. */
    private String together(Flow flow, List<Part> parts, List<Part> alone, ResourceGroup group) {
        if (!parts.equals(alone)) {
            migration.block(group, BlockerCode.EVALUATION_ORDER, flow.file(), flow.source(), "an exception between its parts would leave those of two resources");
        }
        return String.join(", ", parts.stream().map(Part::name).toList()) + " = "
                + String.join(", ", parts.stream().map(part -> inTuple(part.piece.code(), flow.source())).toList());
    }

    private static String inTuple(String code, Expr source) {
        return source instanceof Expr.Conditional || code.contains("\n") ? "(" + code + ")" : code;
    }

    /** Whether the part is a client that is made the same way, of constants, wherever the location is filled. */
    private boolean isSameClient(Flow flow, Part part, ResourceGroup group) {
        if (!part.component.equals(Component.CLIENT) || !isOldOrOfConstants(flow, flow.source())) {
            return false;
        }
        Absence absence = new Absence(migration, components);
        List<Flow> others = fillingSame(flow.target()).stream().filter(each -> migration.groups().of(each) == group)
                .filter(each -> !absence.isAlwaysNone(each.source())).toList();
        return others.stream().allMatch(each -> Results.read(migration, each.source()).isEmpty())
                && others.stream().map(each -> components.client(each.file(), each.source()).code()).distinct().count() == 1;
    }

    private boolean isOldOrOfConstants(Flow flow, Expr source) {
        if (source instanceof Expr.BoolOp bool) {
            return bool.values.stream().allMatch(value -> isOldOrOfConstants(flow, value));
        }
        boolean old = !(source instanceof Expr.Call) && isRead(flow.file(), flow.target(), source);
        return old || components.creations().isMadeOfConstants(source);
    }

    /** The moves into the location, or into the same variable, in source order. */
    private List<Flow> fillingSame(Location location) {
        if (!(location instanceof Location.Var var) || var.definition().variable().definitions().size() == 1) {
            return migration.flow().flowsInto(location);
        }
        Set<Flow> into = new HashSet<>();
        var.definition().variable().definitions().forEach(each -> into.addAll(migration.flow().flowsInto(new Location.Var(each))));
        return into.size() < 2 ? List.copyOf(into) : migration.flow().flows().stream().filter(into::contains).toList();
    }

    /** Whether the source reads what it is assigned to. */
    static boolean isRead(ParsedFile file, Location target, Node source) {
        boolean[] found = {target instanceof Location.Field field && source instanceof Expr.Attribute access && access.name.equals(field.name())
                || target instanceof Location.Var var && source instanceof Expr.Name name && file.scopes().resolve(name) == var.definition().variable()};
        source.forEachChild(child -> found[0] |= isRead(file, target, child));
        return found[0];
    }

    /** Whether code that runs after an exception in the source may look at the location. */
    boolean mayBeSeenPartly(ParsedFile file, Location target, Expr source) {
        Stmt statement = Hoists.statementOf(source);
        if (!(target instanceof Location.Var var)) {
            boolean fresh = functionOf(statement) instanceof Stmt.FunctionDef function && function.name.equals("__init__");
            return !fresh || isCaught(statement);
        }
        Definition definition = var.definition();
        Variable variable = definition.variable();
        Scope scope = variable.scope();
        boolean inFile = scope.kind() == Scope.Kind.FUNCTION || scope.kind() == Scope.Kind.MODULE && file.path().endsWith(".py");
        if (!inFile || definition.madeIn() != scope
                || scope.kind() == Scope.Kind.FUNCTION && variable.reads().stream().anyMatch(read -> isElsewhere(file, read, scope))) {
            return true;
        }
        boolean readBefore = !Stability.isOnlyDefinition(definition) || isInLoop(statement)
                || variable.reads().stream().anyMatch(read -> file.scopes().scopeOf(read) != scope || file.defUse().maybeUnbound(read));
        return isCaught(statement) && readBefore;
    }

    /** Whether the name is read by a function or lambda inside the scope, or by a generator, which may run later. */
    private static boolean isElsewhere(ParsedFile file, Expr.Name read, Scope scope) {
        Scope at = file.scopes().scopeOf(read);
        while (at != scope && at.kind() == Scope.Kind.COMPREHENSION && !(at.node() instanceof Expr.GeneratorExp)) {
            at = at.parent();
        }
        return at != scope;
    }

    /** Whether code around the statement may go on after an exception. */
    private static boolean isCaught(Stmt statement) {
        for (Node at = statement.parent(); at != null && !(at instanceof Stmt.FunctionDef); at = at.parent()) {
            if (at instanceof Stmt.Try || at instanceof Stmt.With) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInLoop(Stmt statement) {
        for (Node at = statement.parent(); at != null && !(at instanceof Stmt.FunctionDef); at = at.parent()) {
            if (at instanceof Stmt.For || at instanceof Stmt.While) {
                return true;
            }
        }
        return false;
    }

    private static Node functionOf(Node node) {
        Node at = node;
        while (at != null && !(at instanceof Stmt.FunctionDef)) {
            at = at.parent();
        }
        return at;
    }
}
