package dev.defrost.definitions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Everything that is known of one service. */
public final class ServiceDefinition {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final String name;
    private final String serviceId;
    private final String apiVersion;
    private final Map<String, ResourceDefinition> resources = new LinkedHashMap<>();
    private final Map<String, OperationDefinition> operations = new LinkedHashMap<>();
    private final Map<String, OperationDefinition> operationsByMethod = new LinkedHashMap<>();
    private final Map<String, List<AlwaysPresent>> alwaysPresent = new HashMap<>();
    private final Provenance provenance;

    /** {@code alwaysPresent} maps {@code Operation:path} to members that every element at this path has. */
    public ServiceDefinition(
            String name,
            String apiVersion,
            List<ResourceDefinition> resources,
            List<OperationDefinition> operations,
            Map<String, List<String>> alwaysPresent) {
        this(name, name, apiVersion, resources, operations, facts(alwaysPresent), null);
    }

    /** The same with AWS's own name of the service and what the definition was generated from. */
    public ServiceDefinition(
            String name,
            String serviceId,
            String apiVersion,
            List<ResourceDefinition> resources,
            List<OperationDefinition> operations,
            List<AlwaysPresent> alwaysPresent,
            Provenance provenance) {
        this.name = name;
        this.serviceId = serviceId;
        this.apiVersion = apiVersion;
        resources.forEach(resource -> this.resources.put(resource.name(), resource));
        operations.forEach(operation -> {
            this.operations.put(operation.name(), operation);
            operationsByMethod.put(operation.clientMethod(), operation);
        });
        for (AlwaysPresent fact : alwaysPresent) {
            this.alwaysPresent.computeIfAbsent(fact.operation() + ":" + normal(fact.path()), key -> new ArrayList<>()).add(fact);
        }
        this.provenance = provenance;
    }

    private static List<AlwaysPresent> facts(Map<String, List<String>> membersByPlace) {
        List<AlwaysPresent> facts = new ArrayList<>();
        membersByPlace.forEach((place, members) -> {
            int colon = place.indexOf(':');
            facts.add(new AlwaysPresent(place.substring(0, colon), place.substring(colon + 1), members, null, null, false));
        });
        return facts;
    }

    public String name() {
        return name;
    }

    /** How AWS writes the service's name, such as {@code DynamoDB}. */
    public String serviceId() {
        return serviceId;
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

    /** All resource types by name, the service resource first. */
    public Map<String, ResourceDefinition> resources() {
        return Collections.unmodifiableMap(resources);
    }

    /** What the definition was generated from; null when that is not known. */
    public Provenance provenance() {
        return provenance;
    }

    /** All operations, sorted by name. */
    public Collection<OperationDefinition> operations() {
        return Collections.unmodifiableCollection(operations.values());
    }

    /** The operation of this model name ({@code PutItem}); null when the service has none. */
    public OperationDefinition operation(String operation) {
        return operations.get(operation);
    }

    /** The operation behind a client method ({@code put_item}); null when the client offers none of that name. */
    public OperationDefinition operationOfMethod(String clientMethod) {
        return operationsByMethod.get(clientMethod);
    }

    /** The operation that fills the data of a type, one in boto3's code included; null when nothing does. */
    public OperationDefinition loadOperation(ResourceDefinition type) {
        return type.construct("load") instanceof Construct.Load load ? operation(load.operation())
                : type.construct("load") instanceof Construct.Injected injected ? operationOfMethod(injected.clientMethod()) : null;
    }

    /**
     * Whether every element at {@code path} of the operation's response has {@code member}, whatever the request was; the
     * empty path, null and {@code @} are the response itself, and an index counts like {@code []}. Facts kept by hand, with
     * their sources, in {@code always-present.json}.
     */
    public boolean isAlwaysPresent(String operation, String path, String member) {
        return isAlwaysPresent(operation, path, member, parameter -> true);
    }

    /** The same for a request of which it is known which parameters it may give. */
    public boolean isAlwaysPresent(String operation, String path, String member, Predicate<String> mayBeGiven) {
        return isAlwaysPresent(operation, path, member, mayBeGiven, null);
    }

    /** The same where the elements are resources of this type. */
    public boolean isAlwaysPresentFor(String resource, String operation, String path, String member) {
        return isAlwaysPresent(operation, path, member, parameter -> true, resource);
    }

    private boolean isAlwaysPresent(String operation, String path, String member, Predicate<String> mayBeGiven, String resource) {
        for (AlwaysPresent fact : alwaysPresent.getOrDefault(operation + ":" + normal(path), List.of())) {
            boolean holds = (fact.unlessParameter() == null || !mayBeGiven.test(fact.unlessParameter()))
                    && (fact.resource() == null || fact.resource().equals(resource));
            if (holds && fact.members().contains(member)) {
                return true;
            }
        }
        return false;
    }

    /** Whether asking for one element may normally be answered with an empty list at {@code path}, which is no error. */
    public boolean mayBeEmpty(String operation, String path) {
        return alwaysPresent.getOrDefault(operation + ":" + normal(path), List.of()).stream().anyMatch(AlwaysPresent::mayBeEmpty);
    }

    private static String normal(String path) {
        return path == null || path.equals("@") ? "" : INDEX.matcher(path).replaceAll("[]");
    }
}
