package dev.defrost.definitions.libraries;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A decorator of a library under which a function is still called with the arguments that its source shows, and answers its callers itself.
 *
 * @param name by its module, as it can be imported
 * @param comparesArguments whether it keeps answers and compares later arguments with earlier ones
 * @param source where the library says so
 */
public record Decorator(
        @JsonProperty(required = true) String name,
        Boolean comparesArguments,
        @JsonProperty(required = true) String source) {
    public Decorator {
        comparesArguments = Boolean.TRUE.equals(comparesArguments);
    }
}
