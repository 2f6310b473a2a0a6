package dev.defrost.recipes.python.rewrite;

import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.IteratingCalls;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Occurrence;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Comprehension;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists that one variable of one scope holds, in which every object lies once, and from which every object has one name at a time: that of the
 * loop that goes through the list, or the one that it is taken out for when nobody looks at the list any more.
 */
final class OwnLists {
    private final Migration migration;
    private final Components components;
    private final SoleNames names;

    OwnLists(Migration migration, Components components, SoleNames names) {
        this.migration = migration;
        this.components = components;
        this.names = names;
    }

    /** Whether the list is one of these: the group is that of its elements. */
    boolean isOwn(Expr display, ResourceGroup group) {
        Variable variable = holder(display, group);
        if (variable == null || !(display instanceof Expr.ListExpr || display instanceof Expr.ListComp) || !Home.isLocal(migration, variable, group)
                || !(display.parent() instanceof Stmt.Assign assign && assign.targets.size() == 1 && assign.targets.get(0) instanceof Expr.Name)
                || variable.definitions().stream().anyMatch(each -> each.kind() == Definition.Kind.AUGMENTED)) {
            return false;
        }
        Location content = new Location.Content(display);
        ParsedFile file = migration.flow().fileOf(display);
        return components.into(content).stream().allMatch(each -> names.isFresh(each, group) || isMoved(each))
                && variable.reads().stream().filter(each -> lists(each).contains(display)).allMatch(each -> isPlainUse(file, each))
                && group.flows().stream().filter(each -> comesFrom(each, display)).allMatch(each -> isOneName(each, group));
    }

    /** Whether a name gives its object away that nobody reads again. */
    boolean isMoved(Flow flow) {
        boolean kept = flow.target() instanceof Location.Content
                || flow.target() instanceof Location.Var var && var.definition().kind() != Definition.Kind.PARAMETER;
        boolean ofCaller = Reads.locations(migration.flow(), flow.source()).stream().anyMatch(OwnLists::isParameter);
        return kept && !ofCaller && flow.via() == Flow.Via.VALUE && flow.source() instanceof Expr.Name name && HeldOn.isLastRead(migration.flow(), flow.file(), name);
    }

    private static boolean isParameter(Location location) {
        return location instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER;
    }

    /** The variable that holds the list and nobody else does; null when there is none. */
    private Variable holder(Expr display, ResourceGroup group) {
        Variable found = null;
        for (Location holder : group.holders()) {
            if (migration.flow().values(holder).contains(new Value.ListObject(display))) {
                Variable variable = holder instanceof Location.Var var && var.definition().kind() == Definition.Kind.ASSIGN ? var.definition().variable() : null;
                if (variable == null || found != null && found != variable) {
                    return null;
                }
                found = variable;
            }
        }
        return found;
    }

    private Set<Expr> lists(Expr expr) {
        Set<Expr> lists = new LinkedHashSet<>();
        migration.flow().values(expr).forEach(each -> {
            if (each instanceof Value.ListObject list) {
                lists.add(list.display());
            }
        });
        return lists;
    }

    /** Whether the list is gone through, filled, tested, counted, or given up for one of its elements. */
    private boolean isPlainUse(ParsedFile file, Expr.Name read) {
        Node parent = read.parent();
        if (HeldOn.isReadLater(migration.flow(), read, file.scopes().resolve(read).scope().node())) {
            return false;
        }
        if (parent instanceof Expr.Call call) {
            IteratingCalls.Iterating iterating = IteratingCalls.of(migration.flow(), call);
            return iterating != null && iterating.iterables().contains(read) && iterating.answer() == IteratingCalls.Answer.NONE
                    && (iterating.function() == null || !isWithin(file, read));
        }
        if (parent instanceof Expr.Subscript subscript) {
            return subscript.value == read && subscript.parent() instanceof Stmt.Assign assign && assign.value == subscript
                    && HeldOn.isLastRead(migration.flow(), file, read);
        }
        boolean tested = parent instanceof Expr.UnaryOp || parent instanceof Stmt.If branch && branch.test == read
                || parent instanceof Expr.Conditional choice && choice.test == read;
        boolean filled = parent instanceof Expr.Attribute member && member.name.equals("append") && member.parent() instanceof Expr.Call call
                && call.function == member && call.parent() instanceof Stmt.ExprStmt;
        boolean goneThrough = parent instanceof Stmt.For loop && loop.iter == read && !loop.isAsync || parent instanceof Comprehension clause && clause.iter == read;
        return tested || filled || goneThrough && !isWithin(file, read);
    }

    /** Whether a loop over the same variable goes on around this one. */
    private static boolean isWithin(ParsedFile file, Expr.Name read) {
        Variable variable = file.scopes().resolve(read);
        Node inner = read.parent();
        for (Node at = inner.parent(); at != null && !(at instanceof Stmt.FunctionDef); at = at.parent()) {
            Node iterable = at instanceof Stmt.For loop && inner != loop ? loop.iter : null;
            boolean clause = at instanceof Expr && variable.reads().stream().anyMatch(each -> each != read && each.parent() instanceof Comprehension);
            if (iterable instanceof Expr.Name name && file.scopes().resolve(name) == variable || clause) {
                return true;
            }
        }
        return false;
    }

    private boolean comesFrom(Flow flow, Expr display) {
        return lists(flow.source()).contains(display) && flow.via() == Flow.Via.ELEMENT
                || Reads.locations(migration.flow(), flow.source()).contains(new Location.Content(display));
    }

    /** Whether what an element moves into is a variable that gives it to nobody but functions, until the next element comes. */
    private boolean isOneName(Flow flow, ResourceGroup group) {
        if (!(flow.target() instanceof Location.Var var)) {
            return false;
        }
        if (flow.via() == Flow.Via.VALUE) {
            return flow.source() instanceof Expr.Subscript && !isParameter(flow.target());
        }
        Definition definition = var.definition();
        Node loop = isParameter(flow.target()) ? definition.variable().scope().node() : loopOf(definition);
        boolean within = loop != null && readsOf(flow, definition).stream().allMatch(each -> isIn(each, loop));
        boolean later = isParameter(flow.target()) || HeldOn.isGoneThroughLater(migration.flow(), loop);
        boolean changes = group.occurrences().stream().anyMatch(each -> CacheEvents.changesData(each) && reads(each.expr(), definition));
        return within && !(later && changes) && group.flows().stream().filter(each -> reads(each.source(), definition))
                .allMatch(each -> !later && isParameter(each.target()) && each.via() == Flow.Via.VALUE);
    }

    private static Node loopOf(Definition definition) {
        Node parent = definition.site().parent();
        return parent instanceof Stmt.For loop && loop.target == definition.site() ? loop
                : parent instanceof Comprehension clause && clause.target == definition.site() ? clause.parent() : null;
    }

    private List<Expr.Name> readsOf(Flow flow, Definition definition) {
        return definition.variable().reads().stream().filter(each -> flow.file().defUse().reaching(each).contains(definition)).toList();
    }

    private boolean reads(Expr expr, Definition definition) {
        return Reads.locations(migration.flow(), expr).contains(new Location.Var(definition));
    }

    private static boolean isIn(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    // ---- what is known of an element

    /** The states of what moves out of lists; of lists that are not own ones nothing is known. */
    Set<Object> taken(Flow flow, ResourceGroup group, CacheFlow states) {
        Set<Object> all = new LinkedHashSet<>();
        Expr whole = flow.via() == Flow.Via.ELEMENT ? flow.source() : ((Expr.Subscript) flow.source()).value;
        if (!migration.flow().values(whole).stream().allMatch(Value.ListObject.class::isInstance)) {
            all.add(CacheFlow.Cache.UNKNOWN);
        }
        for (Expr display : lists(whole)) {
            Set<Object> put = new LinkedHashSet<>();
            components.into(new Location.Content(display)).forEach(each -> put.addAll(states.of(each, group)));
            boolean carries = put.equals(Set.of(CacheFlow.Cache.MADE_WITH));
            boolean same = isOwn(display, group) && !put.isEmpty() && !isChangedBefore(whole, display, carries, group);
            all.addAll(same ? put : Set.of(CacheFlow.Cache.UNKNOWN));
        }
        return all;
    }

    /** Whether something may have happened to an element since it came into the list and before the list is read here. */
    private boolean isChangedBefore(Expr whole, Expr display, boolean carries, ResourceGroup group) {
        ParsedFile file = migration.flow().fileOf(display);
        Variable variable = holder(display, group);
        ControlFlow control = file.defUse().controlFlow(variable.scope());
        Element here = control.elementOf(whole);
        boolean later = here == null || !(whole instanceof Expr.Name) || whole.parent() instanceof Expr.Call
                || HeldOn.isGoneThroughLater(migration.flow(), loopAt(whole));
        for (Node change : changes(display, carries, group)) {
            Element element = control.elementOf(change);
            boolean own = loopAt(whole) != null && isIn(change, loopAt(whole));
            if (later || element == null || element == here && !own || HeldOn.behind(control, element, variable).contains(here)) {
                return true;
            }
        }
        return false;
    }

    private static Node loopAt(Expr iterated) {
        return iterated.parent() instanceof Comprehension clause ? clause.parent() : iterated.parent() instanceof Stmt.For loop ? loop : null;
    }

    /** What happens to elements of the list, as far as it changes their states; where they are given to functions, anything may happen. */
    private List<Node> changes(Expr display, boolean carries, ResourceGroup group) {
        List<Definition> elements = group.flows().stream().filter(each -> comesFrom(each, display) && each.target() instanceof Location.Var)
                .map(each -> ((Location.Var) each.target()).definition()).toList();
        List<Node> changes = new ArrayList<>();
        for (Occurrence occurrence : group.occurrences()) {
            boolean changing = carries ? CacheEvents.changesData(occurrence) : CacheEvents.isEvent(occurrence);
            if (changing && elements.stream().anyMatch(each -> reads(occurrence.expr(), each))) {
                changes.add(occurrence.expr());
            }
        }
        group.flows().stream().map(Flow::source).filter(source -> elements.stream().anyMatch(each -> reads(source, each))).forEach(changes::add);
        return changes;
    }
}
