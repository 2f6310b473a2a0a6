package dev.defrost.definitions.libraries;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A class of pools that run functions.
 *
 * @param name by its module, as it can be imported
 * @param kind which of the two families of methods its objects have
 * @param source where the library says so
 */
public record Pool(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) Runs runs,
        @JsonProperty(required = true) String source) {
    /** {@code concurrent.futures.Executor}, or {@code multiprocessing.pool.Pool}. */
    public enum Kind {
        @JsonProperty("executor") EXECUTOR,
        @JsonProperty("pool") POOL
    }
}
