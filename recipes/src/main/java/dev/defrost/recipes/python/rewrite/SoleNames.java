package dev.defrost.recipes.python.rewrite;

import dev.defrost.definitions.Construct;
import dev.defrost.python.resources.Decorators;
import dev.defrost.python.resources.Flow;
import dev.defrost.python.resources.Generators;
import dev.defrost.python.resources.IteratingCalls;
import dev.defrost.python.resources.Location;
import dev.defrost.python.resources.Reads;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.Value;
import dev.defrost.python.semantics.ControlFlow;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.Element;
import dev.defrost.python.semantics.Repetition;
import dev.defrost.python.semantics.Variable;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an object has one name at a time, so that what happens through that name is all that happens to the object. */
final class SoleNames {
    private final Migration migration;
    private final Components components;
    private final Set<Flow> asking = new HashSet<>();

    SoleNames(Migration migration, Components components) {
        this.migration = migration;
        this.components = components;
    }

    /** Whether each of the group's objects has one name at a time, so that the states of its names are those of the objects. */
    boolean isFollowed(ResourceGroup group) {
        for (Location location : group.locations()) {
            Node function = location instanceof Location.Result result ? result.function()
                    : location instanceof Location.Part part ? part.function() : null;
            if (function != null) {
                if (isRemembered(function)) {
                    return false;
                }
            } else if (location instanceof Location.Content content) {
                if (!new OwnLists(migration, components, this).isOwn(content.display(), group)) {
                    return false;
                }
            } else if (!(location instanceof Location.Var var) || !Home.isLocal(migration, var.definition().variable(), group)) {
                return false;
            }
        }
        return group.flows().stream().noneMatch(each -> isAlias(each) || isTwiceInTuple(each, group) || isTwiceGiven(each, group));
    }

    /**
     * Whether only loops over what boto3 answers with fill the name that is read here, each time with a new object: until that goes elsewhere,
     * nothing but its name touches it, whatever becomes of the group's other objects.
     */
    boolean isNewInLoop(Home home, Expr read, ResourceGroup group) {
        Variable variable = home.variable();
        return variable != null && read instanceof Expr.Name name && Home.isLocal(migration, variable, group)
                && variable.reads().stream().noneMatch(each -> HeldOn.isReadLater(migration.flow(), each, variable.scope().node()))
                && home.file().defUse().reaching(name).stream().map(definition -> components.into(new Location.Var(definition)))
                        .allMatch(into -> !into.isEmpty() && into.stream().allMatch(this::takesNew));
    }

    /**
     * Whether what fills the home here is each time an object that nobody else holds: until it goes elsewhere, its states are those of the home,
     * whatever becomes of the group's other objects.
     */
    boolean isNewHere(Home home, ResourceGroup group) {
        boolean own = home.variable() != null ? Home.isLocal(migration, home.variable(), group)
                && home.variable().reads().stream().noneMatch(each -> HeldOn.isReadLater(migration.flow(), each, home.variable().scope().node()))
                : group.occurrences().stream().noneMatch(each -> CacheEvents.isEvent(each) && isOtherwiseWritten(home, each.expr()));
        return own && group.flows().stream().filter(home::isFilledBy).filter(each -> home.target(migration, each) != null || isParameter(each.target()))
                .allMatch(each -> Absence.isNone(each.source()) || (isParameter(each.target()) ? isLent(each, group)
                        : !(each.source() instanceof Expr.Name) && isFresh(each, group)));
    }

    private static boolean isParameter(Location location) {
        return location instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER;
    }

    /** Whether the argument of a call that runs the function at once is a name whose object nobody else holds. */
    private boolean isLent(Flow flow, ResourceGroup group) {
        Node parent = givenTo(flow);
        Node function = ((Location.Var) flow.target()).definition().variable().scope().node();
        boolean atOnce = flow.via() == Flow.Via.VALUE && function instanceof Stmt.FunctionDef def && !def.isAsync && !Generators.isGenerator(def)
                && parent instanceof Expr.Call call && migration.flow().values(call.function).stream()
                        .anyMatch(each -> each instanceof Value.Function called && called.node() == function);
        Home home = atOnce && flow.source() instanceof Expr.Name ? Home.of(migration, flow.file(), flow.source()) : null;
        if (home == null || timesGiven(home, (Expr.Call) parent) != 1 || !asking.add(flow)) {
            return false;
        }
        try {
            return isNewHere(home, group);
        } finally {
            asking.remove(flow);
        }
    }

    private static Node givenTo(Flow flow) {
        return flow.source().parent() instanceof Keyword keyword ? keyword.parent() : flow.source().parent();
    }

    /** Whether a call has the same object for another parameter, too. */
    private boolean isTwiceGiven(Flow flow, ResourceGroup group) {
        if (!isParameter(flow.target()) || !(givenTo(flow) instanceof Expr.Call call)) {
            return false;
        }
        List<Location> read = Reads.locations(migration.flow(), flow.source());
        return group.flows().stream().anyMatch(each -> each.source() != flow.source() && isParameter(each.target()) && givenTo(each) == call
                && Reads.locations(migration.flow(), each.source()).stream().anyMatch(read::contains));
    }

    /** How often a call's arguments read the home: two parameters with one object are two names for it. */
    private static int timesGiven(Home home, Expr.Call call) {
        int times = 0;
        List<Node> open = new ArrayList<>(List.<Node>of(call));
        while (!open.isEmpty()) {
            Node node = open.remove(open.size() - 1);
            times += node instanceof Expr expr && home.holds(expr) ? 1 : 0;
            node.forEachChild(open::add);
        }
        return times;
    }

    /** Whether the expression reads the home's attribute in the home's scope, of an object that it has another name for. */
    private boolean isOtherwiseWritten(Home home, Expr expr) {
        return expr.module() == home.file().module() && Components.codeScope(home.file(), expr) == home.scope() && !home.holds(expr)
                && Reads.locations(migration.flow(), expr).contains(home.field());
    }

    private boolean takesNew(Flow flow) {
        for (Expr at = flow.source(); at instanceof Expr.Call call && components.origins().of(at) == null; ) {
            IteratingCalls.Iterating iterating = IteratingCalls.of(migration.flow(), call);
            if (iterating == null || iterating.function() != null) {
                return false;
            }
            at = iterating.iterables().get(0);
        }
        return flow.via() == Flow.Via.ELEMENT && CacheFlow.made(migration, components, flow.source(), true) == CacheFlow.Cache.MADE_WITH;
    }

    private static boolean isTwiceInTuple(Flow flow, ResourceGroup group) {
        return flow.target() instanceof Location.Part && group.flows().stream().anyMatch(each -> each != flow
                && each.target() instanceof Location.Part && each.source().parent() == flow.source().parent());
    }

    /** Whether something stands between a function and its callers that may remember what it answers with. */
    static boolean isRemembered(Node result) {
        return result instanceof Stmt.FunctionDef function && !function.decorators.stream()
                .allMatch(decorator -> List.of("staticmethod", "classmethod").contains(String.valueOf(Decorators.lastName(decorator))));
    }

    /** Whether two names may hold the same object from here on, so that what is done through one changes what the other reads. */
    private boolean isAlias(Flow each) {
        boolean list = migration.flow().values(each.target()).stream().anyMatch(Value.Sequence.class::isInstance);
        boolean named = each.via() == Flow.Via.VALUE && each.source() instanceof Expr.Name;
        boolean passed = each.target() instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER;
        boolean out = each.target() instanceof Location.Result || each.target() instanceof Location.Part;
        boolean ofCaller = out && named && Reads.locations(migration.flow(), each.source()).stream()
                .anyMatch(read -> read instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER);
        boolean returned = out && !ofCaller;
        boolean chosen = each.source() instanceof Expr.Conditional || each.source() instanceof Expr.BoolOp || each.source() instanceof Expr.NamedExpr;
        boolean ofList = migration.flow().values(each.source()).stream().allMatch(Value.ListObject.class::isInstance);
        boolean lent = passed && each.via() == Flow.Via.ELEMENT && !ofList; // to a function that a builtin calls with each element
        boolean moved = named && new OwnLists(migration, components, this).isMoved(each);
        return chosen || list || lent || named && !passed && !returned && !moved || each.via() == Flow.Via.VALUE && each.source() instanceof Expr.Attribute read
                && !Reads.locations(migration.flow(), read).isEmpty();
    }

    /** Whether nobody else holds the object that moves here. */
    boolean isFresh(Flow flow, ResourceGroup group) {
        if (flow.via() != Flow.Via.VALUE || !asking.add(flow)) {
            return false;
        }
        try {
            Expr source = flow.source();
            List<Location> read = Reads.locations(migration.flow(), source);
            if (read.isEmpty()) {
                return source instanceof Expr.Call call && !new Inert(migration, flow.file()).takes(call) || isReference(source);
            }
            if (!Results.read(migration, source).isEmpty()) {
                return read.stream().allMatch(each -> each instanceof Location.Result result && !isRemembered(result.function())
                        && components.into(result).stream().allMatch(into -> isFresh(into, group)));
            }
            return source instanceof Expr.Name name && isGivenAway(flow, name, read, group);
        } finally {
            asking.remove(flow);
        }
    }

    private boolean isGivenAway(Flow flow, Expr.Name name, List<Location> read, ResourceGroup group) {
        ControlFlow control = flow.file().defUse().controlFlow(Components.codeScope(flow.file(), name));
        Element here = control.elementOf(name);
        boolean local = read.stream().allMatch(each -> each instanceof Location.Var var
                && Home.isLocal(migration, var.definition().variable(), group) && !migration.flow().flowsInto(var).isEmpty()
                && components.into(var).stream().allMatch(into -> isFresh(into, group)));
        long moves = group.flows().stream().filter(each -> Reads.locations(migration.flow(), each.source()).stream().anyMatch(read::contains)).count();
        boolean once = here != null && !control.inLoop(here) && !Repetition.isRepeated(name, flow.file().scopes().resolve(name));
        return local && moves == 1 && once;
    }

    private boolean isReference(Expr expr) {
        return expr instanceof Expr.Attribute access && migration.flow().values(access.value).stream().anyMatch(owner ->
                owner instanceof Value.Resource resource && resource.type().construct(access.name) instanceof Construct.Reference);
    }
}
