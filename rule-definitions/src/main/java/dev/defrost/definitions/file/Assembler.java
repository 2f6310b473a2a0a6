package dev.defrost.definitions.file;

import dev.defrost.definitions.Construct;
import dev.defrost.definitions.DefinitionException;
import dev.defrost.definitions.OperationDefinition;
import dev.defrost.definitions.ResourceDefinition;
import dev.defrost.definitions.ServiceDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a service's definition of what the models say and what is kept by hand, and checks that all names are known. */
public final class Assembler {
    private final InjectedFile injected;
    private final AlwaysPresentFile alwaysPresent;

    public Assembler(InjectedFile injected, AlwaysPresentFile alwaysPresent) {
        this.injected = injected;
        this.alwaysPresent = alwaysPresent;
    }

    /** The definition; {@code name} stands for the file in messages. */
    public ServiceDefinition assemble(ServiceFile file, String name) {
        check(file, name);
        List<ResourceDefinition> resources = new ArrayList<>();
        for (ServiceFile.ResourceEntry entry : file.resources()) {
            Map<String, Construct> constructs = new LinkedHashMap<>();
            entry.constructs().forEach(construct -> constructs.put(construct.name(), construct));
            for (Construct.Injected each : injected.constructsOf(file.service(), entry.name())) {
                constructs.put(each.name(), each);
            }
            resources.add(new ResourceDefinition(
                    file.service(), entry.name(), List.copyOf(constructs.values()), entry.batchActions()));
        }
        return new ServiceDefinition(
                file.service(), file.serviceId(), file.apiVersion(), resources, file.operations(), alwaysPresent.of(file.service()),
                file.provenance());
    }

    private static void check(ServiceFile file, String name) {
        Set<String> types = file.resources().stream().map(ServiceFile.ResourceEntry::name).collect(Collectors.toSet());
        Set<String> operations = file.operations().stream().map(OperationDefinition::name).collect(Collectors.toSet());
        if (!types.contains(ResourceDefinition.SERVICE_RESOURCE)) {
            throw new DefinitionException(name, "/resources", "there is no " + ResourceDefinition.SERVICE_RESOURCE);
        }
        for (int r = 0; r < file.resources().size(); r++) {
            ServiceFile.ResourceEntry resource = file.resources().get(r);
            String at = "/resources/" + r;
            for (int c = 0; c < resource.constructs().size(); c++) {
                check(resource.constructs().get(c), types, operations, name, at + "/constructs/" + c);
            }
            for (int b = 0; b < resource.batchActions().size(); b++) {
                check(resource.batchActions().get(b), types, operations, name, at + "/batchActions/" + b);
            }
        }
    }

    private static void check(Construct construct, Set<String> types, Set<String> operations, String file, String at) {
        String operation = operationOf(construct);
        if (operation != null && !operations.contains(operation)) {
            throw new DefinitionException(file, at + "/operation", "there is no operation " + operation);
        }
        String type = typeOf(construct);
        if (type != null && !types.contains(type)) {
            throw new DefinitionException(file, at, "there is no resource type " + type);
        }
    }

    private static String operationOf(Construct construct) {
        if (construct instanceof Construct.Load load) {
            return load.operation();
        } else if (construct instanceof Construct.Action action) {
            return action.operation();
        } else if (construct instanceof Construct.BatchAction action) {
            return action.operation();
        } else if (construct instanceof Construct.Collection collection) {
            return collection.operation();
        }
        return null;
    }

    private static String typeOf(Construct construct) {
        if (construct instanceof Construct.Action action && action.result() != null) {
            return action.result().type();
        } else if (construct instanceof Construct.Collection collection) {
            return collection.result().type();
        } else if (construct instanceof Construct.SubResource sub) {
            return sub.type();
        } else if (construct instanceof Construct.Reference reference) {
            return reference.type();
        }
        return null;
    }
}
