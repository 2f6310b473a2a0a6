package dev.defrost.definitions;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How an identifier of a produced resource is filled ({@code boto3/resources/response.py}). {@code target} is the model name
 * of the new resource's identifier; {@code value} is a JMESPath on the response, on the request parameters or on the data, or
 * the model name of the producing object's identifier; null for {@code INPUT}.
 */
public record IdentifierSource(
        @JsonProperty(required = true) String target, @JsonProperty(required = true) Source source, String value) {
    /** Where the value comes from. */
    public enum Source {
        @JsonProperty("identifier") IDENTIFIER,
        @JsonProperty("response") RESPONSE,
        @JsonProperty("requestParameter") REQUEST_PARAMETER,
        @JsonProperty("data") DATA,
        @JsonProperty("input") INPUT
    }
}
