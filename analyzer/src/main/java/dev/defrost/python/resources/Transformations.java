package dev.defrost.python.resources;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.ServiceDefinition;

/** Whether a service's resources convert values on their way in and out ({@code boto3/dynamodb/transform.py}). */
public final class Transformations {
    private Transformations() {}

    public static boolean apply(ServiceDefinition service) {
        return service.resources().values().stream()
                .flatMap(resource -> resource.constructs().stream())
                .map(construct -> construct instanceof Construct.Action action ? service.operation(action.operation()) : null)
                .anyMatch(operation -> operation != null && operation.attributeValues() != null);
    }
}
