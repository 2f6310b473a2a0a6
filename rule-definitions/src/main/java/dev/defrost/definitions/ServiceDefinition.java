package dev.defrost.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is known of one service. */
public final class ServiceDefinition {
    private final String name;
    private final String apiVersion;
    private final Map<String, ResourceDefinition> resources = new LinkedHashMap<>();
    private final Map<String, OperationDefinition> operations = new LinkedHashMap<>();
    private final Map<String, List<String>> alwaysPresent;

    /** {@code alwaysPresent} maps {@code Operation:path} to members that every element at this path has. */
    public ServiceDefinition(
            String name,
            String apiVersion,
            List<ResourceDefinition> resources,
            List<OperationDefinition> operations,
            Map<String, List<String>> alwaysPresent) {
        this.name = name;
        this.apiVersion = apiVersion;
        resources.forEach(resource -> this.resources.put(resource.name(), resource));
        operations.forEach(operation -> this.operations.put(operation.name(), operation));
        this.alwaysPresent = Map.copyOf(alwaysPresent);
    }

    public String name() {
        return name;
    }

    public String apiVersion() {
        return apiVersion;
    }

    public ResourceDefinition serviceResource() {
        return resources.get(ResourceDefinition.SERVICE_RESOURCE);
    }

    /** The type of this name; null when the service has none. */
    public ResourceDefinition resource(String type) {
        return resources.get(type);
    }

    public Map<String, ResourceDefinition> resources() {
        return Map.copyOf(resources);
    }

    /** The operation of this model name ({@code PutItem}); null when no resource uses it. */
    public OperationDefinition operation(String operation) {
        return operations.get(operation);
    }

    /** The operation behind a client method ({@code put_item}); null when the client offers none of that name. */
    public OperationDefinition operationOfMethod(String clientMethod) {
        for (OperationDefinition operation : operations.values()) {
            if (operation.clientMethod().equals(clientMethod)) {
                return operation;
            }
        }
        return null;
    }

    /**
     * Whether every element at {@code path} of the operation's response has {@code member}; the empty path is the response
     * itself. Facts kept by hand, with their sources, in {@code always-present.json}.
     */
    public boolean isAlwaysPresent(String operation, String path, String member) {
        return alwaysPresent.getOrDefault(operation + ":" + path, List.of()).contains(member);
    }
}
