package dev.defrost.definitions.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.defrost.definitions.AlwaysPresent;
import java.util.List;

/** The content of {@code always-present.json}. */
public record AlwaysPresentFile(@JsonProperty(required = true) List<Entry> entries) {
    /**
     * Members that every element at {@code path} of an operation's response has. {@code source} is where AWS says so, and
     * {@code reason} why the statement holds. With {@code unlessParameter} it holds only for requests that do not give that
     * parameter; with {@code resource} only where the elements are resources of that type. With {@code mayBeEmpty}
     * an answer about one element may be empty.
     */
    public record Entry(
            @JsonProperty(required = true) String service,
            @JsonProperty(required = true) String operation,
            @JsonProperty(required = true) String path,
            @JsonProperty(required = true) List<String> members,
            String unlessParameter,
            String resource,
            Boolean mayBeEmpty,
            @JsonProperty(required = true) String reason,
            @JsonProperty(required = true) String source) {
        public Entry {
            mayBeEmpty = Boolean.TRUE.equals(mayBeEmpty);
        }
    }

    /** The facts about one service. */
    public List<AlwaysPresent> of(String service) {
        return entries.stream().filter(entry -> entry.service().equals(service))
                .map(entry -> new AlwaysPresent(
                        entry.operation(), entry.path(), entry.members(), entry.unlessParameter(), entry.resource(), entry.mayBeEmpty()))
                .toList();
    }
}
