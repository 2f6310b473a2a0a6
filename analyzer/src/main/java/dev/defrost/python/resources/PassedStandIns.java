package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Keyword;
import dev.defrost.python.syntax.Node;
import dev.defrost.python.syntax.NodeMap;
import dev.defrost.python.syntax.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the mocks that tests pass as arguments where the program passes a resource, and that can as well be the client: the program only calls
 * methods on them that answer with the response of one call, and reads identifiers and attributes, which a mock has whatever their names are.
 */
final class PassedStandIns {
    private final ValueFlow flow;
    private final Collection<ResourceGroup> groups;
    private final PatchedCode patchedCode;

    PassedStandIns(ValueFlow flow, Collection<ResourceGroup> groups, PatchedCode patchedCode) {
        this.flow = flow;
        this.groups = groups;
        this.patchedCode = patchedCode;
    }

    /** Whether a stand-in moves, and no resource. */
    static boolean isMove(ValueFlow flow, Flow move) {
        Set<Value> values = flow.values(move.source());
        return values.stream().anyMatch(PassedStandIns::isStandIn) && values.stream().noneMatch(Value::isResourceLike);
    }

    private static boolean isStandIn(Value value) {
        return value instanceof Value.StandIn;
    }

    /** Lets the groups take the stand-ins that migrate with them; {@code byExpr} learns which expressions pass them. */
    void check(NodeMap<Expr, ResourceGroup> byExpr) {
        for (ResourceGroup group : groups) {
            if (!group.passed().isEmpty()) {
                List<StandIn> found = new ArrayList<>();
                String refusal = refusal(group, found);
                if (refusal == null) {
                    group.standIns().addAll(found);
                    group.takeStandIns();
                    callees(group).forEach(ResourceGroup::takeStandIns);
                    group.passed().forEach(each -> byExpr.put(each.source(), group));
                } else {
                    group.refuseStandIns(refusal);
                    callees(group).forEach(each -> each.refuseStandIns(refusal));
                }
            }
        }
    }

    /** The methods of the group's resources, where they are called. */
    private List<ResourceGroup> callees(ResourceGroup group) {
        return groups.stream().filter(each -> each.derivedFrom().equals(Set.of(group)) && StandIns.isCallee(each)).toList();
    }

    private String refusal(ResourceGroup group, List<StandIn> found) {
        ResourceDefinition type = StandIns.type(group);
        if (type == null) {
            return "it is no resource of one type that has a name";
        }
        List<Expr.Call> reached = new ArrayList<>();
        for (Occurrence use : group.occurrences()) {
            if (flow.values(use.expr()).stream().anyMatch(PassedStandIns::isStandIn) && !isKnown(group, type, use, reached)) {
                return at(use.file(), use.expr()) + " does something else with it than to call it";
            }
        }
        Map<Expr.Call, Set<Expr>> made = new LinkedHashMap<>();
        for (Flow move : group.passed()) {
            Expr.Call maker = isArgument(move) ? maker(move.source()) : null;
            if (maker == null) {
                return at(move.file(), move.source()) + " does not pass a new mock to a function of the program";
            }
            made.computeIfAbsent(maker, key -> new LinkedHashSet<>()).add(move.source());
        }
        for (Map.Entry<Expr.Call, Set<Expr>> each : made.entrySet()) {
            String refusal = follow(type, each.getKey(), each.getValue(), reached, found);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private String at(ParsedFile file, Node node) {
        return file.path() + ":" + file.module().source.line(node.start);
    }

    /** Whether a mock can be used like that as a client, and comes here from the group's locations. */
    private boolean isKnown(ResourceGroup group, ResourceDefinition type, Occurrence use, List<Expr.Call> reached) {
        List<Location> read = Reads.locations(flow, use.expr());
        if (read.isEmpty() || !group.locations().containsAll(read)) {
            return false;
        }
        if (use.context() instanceof Occurrence.Member member) {
            boolean raw = MockUses.isRaw(type, member.access().name) && member.access().parent() instanceof Expr.Call call
                    && call.function == member.access() && reached.add(call);
            return raw && isOfIdentifiers((Construct.Action) type.construct(member.access().name))
                    || type.construct(member.access().name) instanceof Construct.Identifier
                    || type.construct(member.access().name) instanceof Construct.Attribute;
        }
        return use.context() instanceof Occurrence.Moved || use.context() instanceof Occurrence.Presence;
    }

    /** Whether nothing but the call and the object's identifiers make the request. */
    private static boolean isOfIdentifiers(Construct.Action action) {
        return action.parameters().stream().allMatch(each -> each.source() == Parameter.Source.INPUT || each.source() == Parameter.Source.IDENTIFIER);
    }

    /** Whether the mock is the argument that fills a parameter of a function. */
    private boolean isArgument(Flow move) {
        boolean toParameter = move.target() instanceof Location.Var var && var.definition().kind() == Definition.Kind.PARAMETER
                && var.definition().variable().scope().node() instanceof Stmt.FunctionDef function && !flow.fixtures().isFilled(flow.fileOf(function), function);
        Node parent = move.source().parent();
        boolean inCall = parent instanceof Expr.Call call && call.arguments.contains(move.source())
                || parent instanceof Keyword keyword && keyword.parent() instanceof Expr.Call;
        return move.via() == Flow.Via.VALUE && toParameter && inCall;
    }

    /** The call that makes the mock; null when it may be another value, too. */
    private Expr.Call maker(Expr passed) {
        Set<Value> values = flow.values(passed);
        return values.size() == 1 && values.iterator().next() instanceof Value.StandIn standIn && standIn.made() instanceof Expr.Call call ? call : null;
    }

    private String follow(ResourceDefinition type, Expr.Call maker, Set<Expr> passed, List<Expr.Call> all, List<StandIn> found) {
        ParsedFile test = flow.fileOf(maker);
        MockUses uses = new MockUses(flow, test, type, null, passed);
        uses.made(maker);
        if (uses.refusal() != null) {
            return uses.refusal();
        }
        if (!uses.passes().containsAll(passed)) {
            return "line " + test.module().source.line(maker.start) + ": not every place is seen to which it is passed";
        }
        List<Node> functions = new ArrayList<>(uses.askers());
        functions.add(UnansweredCalls.function(maker));
        RunningCode running = patchedCode.during(test, functions);
        List<Expr.Call> reached = all.stream().filter(running::contains).toList();
        String untyped = new Untyped(flow).why(test, type, reached);
        if (untyped != null) {
            return untyped;
        }
        String message = MixedValues.message(flow, new Value.StandIn(maker));
        List<Expr.Call> unanswered = new UnansweredCalls(patchedCode).of(test, UnansweredCalls.function(maker), reached, uses);
        found.add(new StandIn(test, maker, message, null, StandIn.Place.PASSED, reached, unanswered, uses.answers(), uses.checks(),
                uses.methods(), uses.holders(), uses.dropped()));
        return null;
    }
}
