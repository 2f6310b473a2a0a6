package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.IdentifierSource;
import dev.defrost.definitions.ResourceResult;
import java.util.List;

/** Whether a response makes one resource or a list of them ({@code boto3/resources/response.py}, {@code ResourceHandler}). */
public final class ResultShape {
    private ResultShape() {}

    /** True when an identifier's path projects over a list. */
    public static boolean isList(ResourceResult result) {
        return projects(result.identifiers());
    }

    /** True when an identifier's path projects over a list. */
    public static boolean isList(Construct.Reference reference) {
        return projects(reference.identifiers());
    }

    private static boolean projects(List<IdentifierSource> identifiers) {
        return identifiers.stream().anyMatch(source -> source.value() != null && source.value().contains("[]"));
    }
}
