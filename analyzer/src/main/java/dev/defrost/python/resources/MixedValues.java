package dev.defrost.python.resources;

import dev.defrost.findings.BlockerCode;
import dev.defrost.findings.Span;
import dev.defrost.python.semantics.ParsedFile;
import java.util.Set;

/**
 * Keeps groups whose places may hold other values, too. Where nothing but a stand-in of a mock library comes to a place instead of the one kind
 * of resource, the test that makes it is named.
 */
final class MixedValues {
    private final ValueFlow flow;

    MixedValues(ValueFlow flow) {
        this.flow = flow;
    }

    /** Checks a place that holds a resource; that something unknown or a stand-in comes there beside one kind of it is only a doubt. */
    void check(ResourceGroup group, Set<Value> values, Value resource, Span span, String place) {
        String other = other(values, resource);
        if (other == null || group.takesStandIns() && standIn(values) != null || areClients(group, values)) {
            return;
        }
        boolean oneKind = values.stream().filter(value -> !value.equals(Value.NONE) && !value.equals(Value.UNKNOWN) && !(value instanceof Value.StandIn)).count() == 1;
        Value.StandIn standIn = standIn(values);
        String message = standIn == null ? place + " may also hold " + other : message(group, standIn);
        BlockerCode code = standIn == null ? BlockerCode.MIXED_VALUES : BlockerCode.MOCKED_IN_TESTS;
        if (oneKind) {
            group.doubt(code, span, message);
        } else {
            group.block(code, span, message);
        }
    }

    /** Whether nothing is done with the clients of the group, and what may be there instead, that would be written in another way. */
    private boolean areClients(ResourceGroup group, Set<Value> values) {
        return values.stream().allMatch(value -> value instanceof Value.ResourceClient || value instanceof Value.Other)
                && group.values().stream().allMatch(value -> value instanceof Value.ResourceClient || value.isUntold())
                && group.occurrences().stream().allMatch(each -> each.context() instanceof Occurrence.Moved
                        || each.context() instanceof Occurrence.Member member && each.value() instanceof Value.ResourceClient client
                                && PlainMembers.isSame(each.file(), member.access(), flow.definitions().service(client.owner().service())));
    }

    /** Keeps a group because of what its place holds; {@code message} says what may be there if that is not a stand-in. */
    void keep(ResourceGroup group, Set<Value> values, Span span, String message) {
        Value.StandIn standIn = standIn(values);
        group.block(standIn == null ? BlockerCode.MIXED_VALUES : BlockerCode.MOCKED_IN_TESTS, span, standIn == null ? message : message(group, standIn));
    }

    /** What beside the resource, things like it, or None in its place, the values may be; null when nothing. Lists are like lists: what they hold counts. */
    static String other(Set<Value> values, Value resource) {
        boolean containers = values.stream().allMatch(Value.ListObject.class::isInstance) || values.stream().allMatch(Value.DictObject.class::isInstance);
        if (values.size() <= 1 || containers || values.stream().allMatch(Makers::isService)) {
            return null;
        }
        if (!values.stream().allMatch(value -> value.equals(Value.NONE) || value.isLike(resource))) {
            return values.contains(Value.UNKNOWN) ? "something of which nothing is known, at most an annotation"
                    : values.stream().anyMatch(Value::isUntold) ? "something else" : "another kind of resource";
        }
        return resource instanceof Value.Resource || !values.contains(Value.NONE) ? null : "None";
    }

    /** The stand-in that is there beside one kind of resource, or None; null when there is none, or something else. */
    private static Value.StandIn standIn(Set<Value> values) {
        Value.StandIn found = null;
        int resources = 0;
        for (Value value : values) {
            if (value instanceof Value.StandIn standIn) {
                found = found == null ? standIn : found;
            } else if (value.isResourceLike()) {
                resources++;
            } else if (!value.equals(Value.NONE)) {
                return null;
            }
        }
        return resources == 1 ? found : null;
    }

    private String message(ResourceGroup group, Value.StandIn standIn) {
        return message(flow, standIn) + (group.refusal() == null ? "" : "; " + group.refusal());
    }

    static String message(ValueFlow flow, Value.StandIn standIn) {
        ParsedFile file = flow.fileOf(standIn.made());
        return file.path() + ":" + file.module().source.line(standIn.made().start) + " makes a stand-in of a mock library that may take its place";
    }
}
