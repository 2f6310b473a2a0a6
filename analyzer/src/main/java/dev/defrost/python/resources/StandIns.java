package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.python.semantics.Definition;
import dev.defrost.python.semantics.ParsedFile;
import dev.defrost.python.syntax.Expr;
import dev.defrost.python.syntax.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the mocks of tests that can take the place of a client as well as they take that of a resource: only methods that answer with the
 * response of one call are reached, everything the test does with the mock is known, and nothing else would come to the same client.
 */
final class StandIns {
    private static final Set<String> PATCHERS = Set.of("patch", "object", "setattr");

    private final ValueFlow flow;
    private final Collection<ResourceGroup> groups;
    private final PatchedCode patchedCode;
    private List<Expr.Call> makers;

    /** A stand-in for the resource of a group, or why there is none. */
    record Result(ResourceGroup group, StandIn standIn, String refusal) {
        static Result refused(String why) {
            return new Result(null, null, why);
        }
    }

    StandIns(ValueFlow flow, Collection<ResourceGroup> groups, PatchedCode patchedCode) {
        this.flow = flow;
        this.groups = groups;
        this.patchedCode = patchedCode;
    }

    /** For a patch of a variable of a module that holds a resource. */
    Result ofVariable(ParsedFile test, Expr.Call patch, String message, Definition replaced, ResourceGroup group) {
        ResourceDefinition type = type(group);
        boolean alone = replaced.variable().definitions().size() == 1 && group.holders().isEmpty()
                && group.locations().stream().allMatch(each -> each instanceof Location.Var var && var.definition() == replaced);
        if (type == null || !alone) {
            return Result.refused("the resource is not in this variable alone");
        }
        RunningCode running = patchedCode.under(test, patch);
        Set<ResourceGroup> ancestors = group.ancestors();
        for (ResourceGroup other : groups) {
            boolean near = other != group && !isCallee(other) && (ancestors.contains(other) || !Collections.disjoint(other.ancestors(), ancestors));
            if (near && other.occurrences().stream().anyMatch(each -> running.contains(each.expr()))) {
                return Result.refused("other resources of the service are used meanwhile");
            }
        }
        if (group.origins().stream().anyMatch(running::contains)) {
            return Result.refused("the resource is made meanwhile");
        }
        return found(test, patch, message, StandIn.Place.VARIABLE, group, type, null, running);
    }

    /** For a patch of {@code boto3.resource}, or of all of boto3 in a module, that reaches these service resources. */
    Result ofCreation(ParsedFile test, Expr.Call patch, String message, boolean whole, List<ResourceGroup> created) {
        RunningCode running = patchedCode.under(test, patch);
        if (created.size() != 1 || created.get(0).origins().size() != 1 || !(created.get(0).origins().get(0) instanceof Expr.Call creation)) {
            return Result.refused("it makes more than one resource");
        }
        ResourceGroup service = created.get(0);
        List<ResourceGroup> used = groups.stream().filter(each -> each.ancestors().contains(service) && !isCallee(each))
                .filter(each -> each.occurrences().stream().anyMatch(use -> running.contains(use.expr()) && isUse(use))).toList();
        ResourceDefinition type = used.size() == 1 ? type(used.get(0)) : null;
        String factory = type == null ? null : factory(used.get(0));
        if (factory == null || !used.get(0).derivedFrom().stream().allMatch(each -> each.values().stream().allMatch(StandIns::makes))) {
            return Result.refused("more than one resource is used that comes from it");
        }
        for (Occurrence use : service.occurrences()) {
            boolean makes = use.context() instanceof Occurrence.Member member && member.access().name.equals(factory);
            if (running.contains(use.expr()) && !makes && !(use.context() instanceof Occurrence.Moved)) {
                return Result.refused("the service resource is used itself");
            }
        }
        ParsedFile file = flow.fileOf(creation);
        if (makers().stream().anyMatch(call -> call != creation && (running.contains(call) || flow.fileOf(call) == file && !isResource(call)))) {
            return Result.refused("more is made of boto3, clients or resources");
        }
        if (whole && readsMore(file.module(), creation, running)) {
            return Result.refused("more of boto3 is used meanwhile");
        }
        return found(test, patch, message, whole ? StandIn.Place.MODULE : StandIn.Place.CREATION, used.get(0), type, factory, running);
    }

    private Result found(ParsedFile test, Expr.Call patch, String message, StandIn.Place place, ResourceGroup group, ResourceDefinition type,
            String factory, RunningCode running) {
        List<Expr.Call> reached = new ArrayList<>();
        for (Occurrence use : group.occurrences()) {
            if (!running.contains(use.expr()) || use.context() instanceof Occurrence.Called) {
                continue;
            }
            boolean raw = use.context() instanceof Occurrence.Member member && MockUses.isRaw(type, member.access().name)
                    && member.access().parent() instanceof Expr.Call call && call.function == member.access() && reached.add(call);
            if (!raw && !(place != StandIn.Place.VARIABLE && use.context() instanceof Occurrence.Moved)) {
                return Result.refused(use.file().path() + ":" + use.file().module().source.line(use.expr().start) + " does something else with it than to call it");
            }
        }
        boolean byPath = !patch.arguments.isEmpty() && isText(patch.arguments.get(0));
        Expr named = byPath ? patch.arguments.get(0) : patch.arguments.size() > 1 ? patch.arguments.get(1) : null;
        if (!(named instanceof Expr.Constant target) || !PATCHERS.contains(String.valueOf(Decorators.lastName(patch)))
                || !test.module().source.slice(target).matches("(\"[^\"]*\"|'[^']*')")) {
            return Result.refused("its name is not spelled in one string");
        }
        String untyped = new Untyped(flow).why(test, type, reached);
        if (untyped != null) {
            return Result.refused(untyped);
        }
        MockUses uses = new MockUses(flow, test, type, factory);
        uses.follow(patch, byPath ? 1 : 2, switch (place) {
            case VARIABLE, PASSED -> MockUses.Role.OBJECT;
            case CREATION -> MockUses.Role.CREATOR;
            case MODULE -> MockUses.Role.BOTO3;
        });
        if (uses.refusal() != null) {
            return Result.refused(uses.refusal());
        }
        List<Expr.Call> unanswered = new UnansweredCalls(patchedCode).of(test, UnansweredCalls.function(patch), reached, uses);
        return new Result(group, new StandIn(test, patch, message, target, place, List.copyOf(reached), unanswered, uses.answers(), uses.checks(),
                uses.methods(), uses.holders(), uses.dropped()), null);
    }

    private static boolean isText(Expr expr) {
        return expr instanceof Expr.Constant constant && constant.kind == Expr.Kind.STRING;
    }

    private static boolean isUse(Occurrence use) {
        return !(use.context() instanceof Occurrence.Moved);
    }

    /** The type whose objects the group holds; null when it is a service resource, or there are several. */
    static ResourceDefinition type(ResourceGroup group) {
        Set<ResourceDefinition> types = new HashSet<>();
        for (Value value : group.values()) {
            types.add(value instanceof Value.Resource resource ? resource.type() : value instanceof Value.Method method ? method.owner() : null);
        }
        ResourceDefinition only = types.size() == 1 ? types.iterator().next() : null;
        return only == null || only.identifiers().isEmpty() ? null : only;
    }

    /** The one method of the service resource that makes the group's objects; null when there is another way. */
    private String factory(ResourceGroup group) {
        Set<String> names = new HashSet<>();
        for (Expr origin : group.origins()) {
            boolean made = origin instanceof Expr.Call call && call.function instanceof Expr.Attribute method
                    && flow.values(method).stream().allMatch(StandIns::makes);
            names.add(made ? ((Expr.Attribute) ((Expr.Call) origin).function).name : null);
        }
        return names.size() == 1 ? names.iterator().next() : null;
    }

    /** Whether it is a method that makes a resource from its name. */
    private static boolean makes(Value value) {
        return value instanceof Value.Method method && method.construct() instanceof Construct.SubResource;
    }

    /** Whether it is a method where it is called, and nothing else. */
    static boolean isCallee(ResourceGroup group) {
        return group.values().stream().allMatch(Value.Method.class::isInstance)
                && group.occurrences().stream().allMatch(each -> each.context() instanceof Occurrence.Called);
    }

    /** The calls that make resources, clients and sessions. */
    private List<Expr.Call> makers() {
        if (makers == null) {
            makers = flow.index().files().stream().flatMap(file -> file.module().descendants().stream())
                    .filter(node -> node instanceof Expr.Call call && flow.values(call.function).stream().anyMatch(StandIns::isMaker))
                    .map(Expr.Call.class::cast).toList();
        }
        return makers;
    }

    private static boolean isMaker(Value callee) {
        return callee instanceof Value.SessionMethod
                || callee instanceof Value.External external && external.name().matches("boto3\\.(\\w+\\.)*(client|resource|Session)");
    }

    private boolean isResource(Expr.Call call) {
        return flow.values(call.function).contains(new Value.External("boto3.resource"));
    }

    /** Whether code that may run reads other members of the name {@code boto3} than the one of the creation. */
    private boolean readsMore(Node node, Expr.Call creation, RunningCode running) {
        boolean[] found = {node instanceof Expr.Attribute attribute && attribute != creation.function && attribute.value instanceof Expr.Name owner
                && flow.values(owner).contains(new Value.External("boto3")) && running.contains(attribute)};
        node.forEachChild(child -> found[0] = found[0] || readsMore(child, creation, running));
        return found[0];
    }
}
