package dev.defrost.definitions.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The content of {@code names.json}: Python names that botocore does not derive by rule, and IAM actions that are not called
 * like their operation.
 */
public record NamesFile(
        @JsonProperty(required = true) Map<String, String> pythonNames,
        @JsonProperty(required = true) Map<String, String> iamPrefixes,
        @JsonProperty(required = true) Map<String, Map<String, List<String>>> iamActions) {

    /** The IAM actions that a call of this operation needs. */
    public List<String> iamActions(String service, String endpointPrefix, String operation) {
        List<String> kept = iamActions.getOrDefault(service, Map.of()).get(operation);
        return kept != null ? kept : List.of(iamPrefixes.getOrDefault(service, endpointPrefix) + ":" + operation);
    }
}
