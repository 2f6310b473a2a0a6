package dev.defrost.definitions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service's definition was generated from: versions, and the SHA-256 of every source file by its path below the
 * folder that holds the packages.
 */
public record Provenance(
        @JsonProperty(required = true) String boto3,
        @JsonProperty(required = true) String botocore,
        @JsonProperty(required = true) Map<String, String> sources) {
    public Provenance {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }
}
