package dev.defrost.definitions.libraries;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A function or class of a library that takes a function and does nothing with it but to call it.
 *
 * @param name by its module, as it can be imported
 * @param arguments where it takes the sequence of the function's arguments; null where all that stands behind the function is handed on
 * @param answers whether who hands the function over may learn what it answers
 * @param ownMethod the method that a subclass may run instead of the function; null where there is none
 * @param source where the library says so
 */
public record Caller(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) Place function,
        Place arguments,
        @JsonProperty(required = true) Runs runs,
        Boolean answers,
        String ownMethod,
        @JsonProperty(required = true) String source) {
    public Caller {
        answers = Boolean.TRUE.equals(answers);
    }
}
