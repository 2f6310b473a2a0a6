package dev.defrost.definitions.libraries;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A method of a library's objects that takes a function and does nothing with it but to call it.
 *
 * @param of what the objects are
 * @param arguments where it takes the sequence of the function's arguments; null where what stands behind the function is handed on
 * @param telling whether its name is enough: methods of other objects that have it take functions in the same way
 * @param source where the library says so
 */
public record CallingMethod(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) Of of,
        @JsonProperty(required = true) Place function,
        Place arguments,
        Boolean telling,
        @JsonProperty(required = true) String source) {
    /** Objects that call functions. */
    public enum Of {
        @JsonProperty("pool") POOL,
        @JsonProperty("eventLoop") EVENT_LOOP,
        @JsonProperty("testCase") TEST_CASE,
        @JsonProperty("exitStack") EXIT_STACK,
        @JsonProperty("fixtureRequest") FIXTURE_REQUEST
    }

    public CallingMethod {
        telling = Boolean.TRUE.equals(telling);
    }
}
