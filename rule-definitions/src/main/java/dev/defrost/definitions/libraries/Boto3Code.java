package dev.defrost.definitions.libraries;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the code of boto3 and botocore defines for all services, beside what their models say. */
public final class Boto3Code {
    private final Map<String, Condition> conditions;
    private final Set<String> members;
    private final Set<String> metaMembers;
    private final Set<String> events;

    /** The content of {@code boto3-code.json}. */
    public record Facts(
            @JsonProperty(required = true) Conditions conditions,
            @JsonProperty(required = true) Names clientMembersWithoutCall,
            @JsonProperty(required = true) Names clientMetaMembers,
            @JsonProperty(required = true) Names eventsOnTheWire) {}

    /** Methods of the classes in the file {@code source} that make conditions. */
    public record Conditions(@JsonProperty(required = true) String source, @JsonProperty(required = true) List<Condition> methods) {}

    /** Names of which one thing holds, for the {@code reason} and by the {@code source}. */
    public record Names(
            @JsonProperty(required = true) String reason,
            @JsonProperty(required = true) String source,
            @JsonProperty(required = true) List<String> names) {}

    public Boto3Code(Facts facts) {
        this.conditions = facts.conditions().methods().stream().collect(Collectors.toUnmodifiableMap(Condition::method, Function.identity()));
        this.members = Set.copyOf(facts.clientMembersWithoutCall().names());
        this.metaMembers = Set.copyOf(facts.clientMetaMembers().names());
        this.events = Set.copyOf(facts.eventsOnTheWire().names());
    }

    /** The method of this name that makes a condition; null when there is none. */
    public Condition condition(String method) {
        return conditions.get(method);
    }

    /** Whether every client has this member, and it makes no call. */
    public boolean isMemberWithoutCall(String name) {
        return members.contains(name);
    }

    /** Whether {@code client.meta} has this member, which is the same however values are converted. */
    public boolean isMetaMember(String name) {
        return metaMembers.contains(name);
    }

    /** Whether handlers of this event see what is sent or received, which is the same however values are converted. */
    public boolean isOnTheWire(String event) {
        return events.contains(event);
    }
}
