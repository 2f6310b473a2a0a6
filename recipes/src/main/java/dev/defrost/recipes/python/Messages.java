package dev.defrost.recipes.python;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.Definitions;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.findings.Use;
import dev.defrost.python.resources.ResourceGroup;

/** What a finding says: a fact and what to do. */
final class Messages {
    private final Definitions definitions;

    Messages(Definitions definitions) {
        this.definitions = definitions;
    }

    String of(Use use, ResourceGroup group) {
        return fact(use) + "; " + action(group);
    }

    private static String action(ResourceGroup group) {
        if (group.isBlocked()) {
            return "kept: " + group.blockers().get(0).message() + " (" + group.blockers().get(0).code().code() + ")";
        }
        return "replace it with client calls (defrost migrate)";
    }

    private String fact(Use use) {
        String name = use.service() + "." + use.resource() + "." + use.construct();
        if (use.kind().equals("creation")) {
            return "boto3.resource(\"" + use.service() + "\") makes an object of the frozen resource interface";
        }
        if (use.kind().equals("meta")) {
            return name + " reaches through a resource for its client";
        }
        ResourceDefinition type = definitions.service(use.service()).resource(use.resource());
        Construct construct = type == null ? null : type.construct(use.construct());
        String operation = operation(type, construct);
        if (construct instanceof Construct.Attribute && operation != null) {
            return name + " calls " + operation + " when the object has no data yet";
        }
        if (construct instanceof Construct.Identifier || construct instanceof Construct.SubResource || construct instanceof Construct.IdentifierAlias) {
            return name + " makes no call";
        }
        return operation == null ? name + " is part of the frozen resource interface" : name + " calls " + operation;
    }

    private String operation(ResourceDefinition type, Construct construct) {
        String operation = null;
        if (construct instanceof Construct.Action action) {
            operation = action.operation();
        } else if (construct instanceof Construct.Collection collection) {
            operation = collection.operation();
        } else if (construct instanceof Construct.Load load) {
            operation = load.operation();
        } else if (construct instanceof Construct.Attribute && type.load() != null) {
            operation = type.load().operation();
        }
        if (operation == null) {
            return null;
        }
        OperationDefinition definition = definitions.service(type.service()).operation(operation);
        return operation + (definition == null || definition.iamActions().isEmpty() ? "" : " (" + String.join(", ", definition.iamActions()) + ")");
    }
}
