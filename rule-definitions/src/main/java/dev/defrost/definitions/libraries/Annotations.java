package dev.defrost.definitions.libraries;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Annotations of Java that have one meaning.
 *
 * @param packages where they are declared; empty where the simple name is enough
 * @param library who declares them
 */
public record Annotations(
        @JsonProperty(required = true) Meaning meaning,
        @JsonProperty(required = true) String library,
        List<String> packages,
        @JsonProperty(required = true) List<String> names) {
    /** What frameworks do because of an annotation. */
    public enum Meaning {
        /** A framework makes objects of the class, or says when and where, and fills no field that does not ask for it. */
        @JsonProperty("component") COMPONENT,
        /** The field, parameter or method asks for an object. */
        @JsonProperty("asking") ASKING,
        /** The method makes an object that others get. */
        @JsonProperty("making") MAKING,
        /** The field gets a mock. */
        @JsonProperty("mocking") MOCKING,
        /** Only the compiler, a runner of tests or a person reads it: nobody gives or takes values because of it. */
        @JsonProperty("harmless") HARMLESS
    }

    public Annotations {
        packages = packages == null ? List.of() : packages;
    }
}
