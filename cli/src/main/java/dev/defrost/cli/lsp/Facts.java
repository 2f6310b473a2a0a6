package dev.defrost.cli.lsp;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.Parameter;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.definitions.documentapi.DocumentApi;
import dev.defrost.findings.Use;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the definitions say of a use. */
final class Facts {
    private final ServiceDefinition service;
    private final ResourceDefinition type;
    private final Construct construct;

    private Facts(ServiceDefinition service, ResourceDefinition type, Construct construct) {
        this.service = service;
        this.type = type;
        this.construct = construct;
    }

    /** What is shown of a use: what it does, the operation it calls and how code for a client writes it; null where there is none. */
    record Shown(String does, String operation, String clientForm) {}

    /** What is shown of a use of boto3's resources; empty for what the definitions do not name. */
    static Optional<Shown> python(Use use, Definitions definitions) {
        return of(use, definitions).map(facts ->
                new Shown(facts.does(), facts.operation().map(OperationDefinition::name).orElse(null), facts.clientForm().orElse(null)));
    }

    /** What is shown of a use of the Document API of SDK v1 for Java. */
    static Optional<Shown> java(Use use, Definitions definitions) {
        String called = DocumentApi.bundled().operation(use.resource(), use.construct()).orElse(null);
        if (called == null) {
            return Optional.empty();
        }
        OperationDefinition operation = definitions.service(use.service()).operation(called);
        String method = Character.toLowerCase(called.charAt(0)) + called.substring(1);
        return Optional.of(new Shown("Calls `" + called + "`" + (operation == null ? "" : iam(operation)) + ".", called,
                "dynamoDbClient." + method + "(request -> request...)"));
    }

    /** Empty for what the definitions do not name, such as the creation of a service resource. */
    private static Optional<Facts> of(Use use, Definitions definitions) {
        ServiceDefinition service = definitions.service(use.service());
        ResourceDefinition type = service == null ? null : service.resource(use.resource());
        if (type == null) {
            return Optional.empty();
        }
        String name = use.construct();
        if (use.kind().equals("batch-action")) {
            String collection = name.substring(0, name.indexOf('.'));
            String action = name.substring(name.indexOf('.') + 1);
            return type.construct(collection) instanceof Construct.Collection listing
                    ? service.resource(listing.result().type()).batchActions().stream().filter(each -> each.name().equals(action)).findFirst()
                            .map(each -> new Facts(service, type, each)) : Optional.empty();
        }
        return Optional.ofNullable(type.construct(name)).map(found -> new Facts(service, type, found));
    }

    /** What the construct does, in a sentence. */
    private String does() {
        Optional<OperationDefinition> operation = operation();
        String calls = operation.map(each -> "calls `" + each.name() + "`" + iam(each)).orElse("makes no call");
        if (construct instanceof Construct.Attribute) {
            return operation.isPresent() ? "An attribute: " + calls + " when the object has no data yet, and answers from the cache afterwards."
                    : "An attribute: answers from the data that the object was made with.";
        } else if (construct instanceof Construct.Load) {
            return "Fills the object's attributes: " + calls + ".";
        } else if (construct instanceof Construct.Collection) {
            return "A collection: " + calls + " for every page, when it is iterated.";
        } else if (construct instanceof Construct.BatchAction) {
            return "A batch action: " + calls + " once for every page of the collection.";
        } else if (construct instanceof Construct.Waiter) {
            return "A waiter: polls until the state is reached.";
        } else if (construct instanceof Construct.SubResource || construct instanceof Construct.Reference) {
            return "Makes another resource object: makes no call by itself.";
        } else if (construct instanceof Construct.Injected) {
            return "A method that boto3 adds" + operation.map(each -> ": calls `" + each.name() + "`" + iam(each)).orElse("") + ".";
        }
        return construct instanceof Construct.Action ? "An action: " + calls + "." : "An identifier: makes no call.";
    }

    /** The operation that is called, where there is one. */
    private Optional<OperationDefinition> operation() {
        String name = null;
        if (construct instanceof Construct.Action action) {
            name = action.operation();
        } else if (construct instanceof Construct.BatchAction action) {
            name = action.operation();
        } else if (construct instanceof Construct.Collection collection) {
            name = collection.operation();
        } else if (construct instanceof Construct.Load load) {
            name = load.operation();
        } else if (construct instanceof Construct.Attribute && type.load() != null) {
            name = type.load().operation();
        } else if (construct instanceof Construct.Injected injected && injected.clientMethod() != null) {
            return Optional.ofNullable(service.operationOfMethod(injected.clientMethod()));
        }
        return name == null ? Optional.empty() : Optional.ofNullable(service.operation(name));
    }

    /** How code for a client writes it; empty where no call is made. */
    private Optional<String> clientForm() {
        if (construct instanceof Construct.Waiter waiter) {
            return Optional.of("client.get_waiter(\"" + waiter.waiter() + "\").wait(" + arguments(waiter.parameters(), "...") + ")");
        }
        Optional<OperationDefinition> operation = operation();
        if (construct instanceof Construct.Collection collection && operation.isPresent() && operation.get().paginator() != null) {
            return Optional.of("client.get_paginator(\"" + operation.get().clientMethod() + "\").paginate("
                    + arguments(collection.parameters(), "...") + ")");
        }
        return operation.map(each -> "client." + each.clientMethod() + "(" + arguments(parameters(), rest()) + ")" + member());
    }

    private List<Parameter> parameters() {
        if (construct instanceof Construct.Action action) {
            return action.parameters();
        } else if (construct instanceof Construct.BatchAction action) {
            return action.parameters();
        } else if (construct instanceof Construct.Collection collection) {
            return collection.parameters();
        } else if (construct instanceof Construct.Injected injected) {
            return injected.parameters();
        } else if (construct instanceof Construct.Load load) {
            return load.parameters();
        }
        return type.load() == null ? List.of() : type.load().parameters();
    }

    /** Reading needs identifiers only; everything else takes arguments of the user's. */
    private String rest() {
        return construct instanceof Construct.Attribute || construct instanceof Construct.Load ? "" : "...";
    }

    private String member() {
        if (!(construct instanceof Construct.Attribute attribute)) {
            return "";
        }
        String path = type.load().path();
        String outer = path == null || path.equals("@") ? "" : Stream.of(path.replace("[", ".[").split("\\.")).filter(part -> !part.isEmpty())
                .map(part -> part.startsWith("[") ? part : "[\"" + part + "\"]").collect(Collectors.joining());
        return outer + "[\"" + attribute.member() + "\"]";
    }

    private static String arguments(List<Parameter> parameters, String rest) {
        Stream<String> given = parameters.stream().map(Parameter::root).distinct().map(name -> name + "=...");
        return Stream.concat(given, Stream.of(rest).filter(text -> !text.isEmpty())).collect(Collectors.joining(", "));
    }

    private static String iam(OperationDefinition operation) {
        return operation.iamActions().isEmpty() ? "" : " (IAM: " + operation.iamActions().stream().map(action -> "`" + action + "`")
                .collect(Collectors.joining(", ")) + ")";
    }
}
