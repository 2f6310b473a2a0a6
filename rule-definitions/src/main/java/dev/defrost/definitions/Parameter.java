package dev.defrost.definitions;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How one request parameter is filled ({@code boto3/resources/params.py}). {@code target} follows the grammar
 * {@code A}, {@code A.B}, {@code A[]}, {@code A[0].B}, {@code A[*].B}. {@code value} is the identifier's model name, the
 * data path, or the literal's text, as {@code source} says.
 */
public record Parameter(
        @JsonProperty(required = true) String target, @JsonProperty(required = true) Source source, String value) {
    /** Where the value comes from. */
    public enum Source {
        @JsonProperty("identifier") IDENTIFIER,
        @JsonProperty("data") DATA,
        @JsonProperty("string") STRING,
        @JsonProperty("integer") INTEGER,
        @JsonProperty("boolean") BOOLEAN,
        @JsonProperty("input") INPUT
    }

    /** The top-level parameter name. */
    public String root() {
        int end = 0;
        while (end < target.length() && target.charAt(end) != '.' && target.charAt(end) != '[') {
            end++;
        }
        return target.substring(0, end);
    }
}
