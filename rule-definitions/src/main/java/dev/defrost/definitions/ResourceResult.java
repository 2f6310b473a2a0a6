package dev.defrost.definitions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A resource made from a response: its type, its identifiers and the path of its data (null when it carries none). */
public record ResourceResult(
        @JsonProperty(required = true) String type, List<IdentifierSource> identifiers, String path) {
    public ResourceResult {
        identifiers = Lists.copy(identifiers);
    }
}
