package dev.defrost.recipes.python;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import dev.defrost.findings.Use;
import dev.defrost.python.hazards.DataAtHand;
import dev.defrost.python.resources.ResourceGroup;
import dev.defrost.python.resources.ValueFlow;
import java.util.List;
import java.util.stream.Collectors;

/** What a finding says: which operations a use calls and when, with the IAM actions that they need, and what to do about it. */
final class Messages {
    private final ValueFlow flow;

    Messages(ValueFlow flow) {
        this.flow = flow;
    }

    String of(Use use, ResourceGroup group) {
        return fact(use, group) + "; " + action(group);
    }

    private static String action(ResourceGroup group) {
        if (group.isBlocked()) {
            return "kept: " + group.blockers().get(0).message() + " (" + group.blockers().get(0).code().code() + ")";
        }
        return "replace it with client calls (defrost migrate)";
    }

    private String fact(Use use, ResourceGroup group) {
        String name = use.service() + "." + use.resource() + "." + use.construct();
        ServiceDefinition service = flow.definitions().service(use.service());
        ResourceDefinition type = service == null ? null : service.resource(use.resource());
        if (use.kind().equals("creation")) {
            return "boto3.resource(\"" + use.service() + "\") makes an object of the frozen resource interface";
        } else if (use.kind().equals("meta")) {
            return meta(name, use.construct(), service);
        } else if (type == null) {
            return name + " is part of the frozen resource interface";
        } else if (use.kind().equals("batch-action")) {
            return name + " " + batch(service, type, use.construct());
        } else if (use.kind().equals("attached")) {
            return use.construct() + " is a function that the program sets on a resource";
        } else if (use.kind().equals("unknown")) {
            return service.name() + "." + type.name() + " has no member of the name " + use.construct();
        }
        int dot = use.construct().indexOf('.');
        Construct construct = type.construct(dot < 0 ? use.construct() : use.construct().substring(0, dot));
        return name + " " + construct(service, type, construct, group);
    }

    private static String meta(String name, String construct, ServiceDefinition service) {
        OperationDefinition operation = service == null ? null : service.operationOfMethod(construct.substring(construct.lastIndexOf('.') + 1));
        return operation == null ? name + " reaches through a resource for its client" : name + " calls " + operation.withActions();
    }

    private static String batch(ServiceDefinition service, ResourceDefinition owner, String construct) {
        Construct.Collection listing = (Construct.Collection) owner.construct(construct.substring(0, construct.indexOf('.')));
        String action = construct.substring(construct.indexOf('.') + 1);
        String operation = service.resource(listing.result().type()).batchActions().stream().filter(each -> each.name().equals(action))
                .findFirst().orElseThrow().operation();
        return "calls " + operation(service, listing.operation()) + " and " + operation(service, operation) + " once for every page";
    }

    private String construct(ServiceDefinition service, ResourceDefinition type, Construct construct, ResourceGroup group) {
        if (construct instanceof Construct.Action action) {
            return "calls " + operation(service, action.operation());
        } else if (construct instanceof Construct.Load load) {
            return "calls " + operation(service, load.operation());
        } else if (construct instanceof Construct.Collection collection) {
            boolean paged = service.operation(collection.operation()).paginator() != null;
            return "calls " + operation(service, collection.operation()) + (paged ? " for every page," : "") + " each time that it is iterated";
        } else if (construct instanceof Construct.Waiter waiter) {
            return "calls " + operation(service, waiter.operation()) + " every " + waiter.delay() + " s, at most " + waiter.maxAttempts() + " times";
        } else if (construct instanceof Construct.Injected injected) {
            return injected(service, injected);
        } else if (construct instanceof Construct.Attribute || construct instanceof Construct.Reference reference && reference.needsData()) {
            return attribute(service, type, group);
        }
        return "makes no call";
    }

    private String attribute(ServiceDefinition service, ResourceDefinition type, ResourceGroup group) {
        DataAtHand data = DataAtHand.of(flow, group);
        OperationDefinition load = service.loadOperation(type);
        if (data.always() || load == null) {
            return "makes no call: " + (data.operations().isEmpty() ? "the object was made with it" : String.join(" or ", data.operations()) + " has answered it");
        }
        return "calls " + load.withActions() + " when the object has no data yet";
    }

    private static String injected(ServiceDefinition service, Construct.Injected injected) {
        if (!injected.operations().isEmpty()) {
            return "calls " + operations(service, injected.operations())
                    + (injected.multipartOperations().isEmpty() ? "" : ", or " + operations(service, injected.multipartOperations()) + " for what is large");
        }
        OperationDefinition operation = injected.clientMethod() == null ? null : service.operationOfMethod(injected.clientMethod());
        if (operation == null) {
            return "makes no call";
        }
        return injected.kind().equals("batch-writer") ? "calls " + operation.withActions() + " once for every 25 items" : "calls " + operation.withActions();
    }

    private static String operations(ServiceDefinition service, List<String> names) {
        String actions = names.stream().flatMap(name -> service.operation(name).iamActions().stream()).distinct().collect(Collectors.joining(", "));
        int last = names.size() - 1;
        String listed = last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
        return listed + " (" + actions + ")";
    }

    private static String operation(ServiceDefinition service, String name) {
        OperationDefinition operation = service.operation(name);
        return operation == null ? name : operation.withActions();
    }
}
