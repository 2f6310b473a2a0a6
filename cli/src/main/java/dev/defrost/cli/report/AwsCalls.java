package dev.defrost.cli.report;

import dev.defrost.cli.engine.JavaEngine;
import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.definitions.read.DefinitionsReader;
import dev.defrost.findings.Use;

/** Which call of AWS a use makes, in words. */
final class AwsCalls {
    private static final String NONE = "no call";

    private final Definitions definitions = DefinitionsReader.bundled();

    /** The operation with what IAM calls it, and when it is called if not at once. */
    String of(Use use) {
        if (!definitions.names().contains(use.service())) {
            return "";
        }
        ServiceDefinition service = definitions.service(use.service());
        if (JavaEngine.isJava(use.span().path())) {
            return DocumentApi.bundled().operation(use.resource(), use.construct()).map(operation -> named(service, operation)).orElse("");
        }
        ResourceDefinition type = service.resource(use.resource());
        Construct construct = type == null ? null : type.construct(use.construct());
        if (construct == null) {
            return use.kind().equals("creation") || use.kind().equals("meta") ? NONE : "";
        }
        if (construct instanceof Construct.Action action) {
            return named(service, action.operation());
        }
        if (construct instanceof Construct.BatchAction batch) {
            return named(service, batch.operation()) + " for every page";
        }
        if (construct instanceof Construct.Collection collection) {
            return named(service, collection.operation()) + " for every page";
        }
        if (construct instanceof Construct.Load load) {
            return named(service, load.operation());
        }
        if (construct instanceof Construct.Waiter waiter) {
            return "waiter " + waiter.waiter();
        }
        if (construct instanceof Construct.Injected injected) {
            OperationDefinition operation = injected.clientMethod() == null ? null : service.operationOfMethod(injected.clientMethod());
            return operation != null ? named(service, operation.name())
                    : injected.clientMethod() == null ? "" : "client method " + injected.clientMethod();
        }
        boolean reads = construct instanceof Construct.Attribute
                || (construct instanceof Construct.Reference reference && reference.path() != null);
        return reads && type.load() != null ? named(service, type.load().operation()) + " when there is no data yet" : NONE;
    }

    private static String named(ServiceDefinition service, String name) {
        OperationDefinition operation = service.operation(name);
        return name + (operation == null || operation.iamActions().isEmpty() ? "" : " (" + String.join(", ", operation.iamActions()) + ")");
    }
}
