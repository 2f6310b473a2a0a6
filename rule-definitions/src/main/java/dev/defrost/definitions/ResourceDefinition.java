package dev.defrost.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One resource type. The service resource itself is named {@code ServiceResource}. {@code batchActions} are what a collection
 * of this type offers; they are not members of the object.
 */
public final class ResourceDefinition {
    /** The name under which a service's own resource is kept. */
    public static final String SERVICE_RESOURCE = "ServiceResource";

    private final String service;
    private final String name;
    private final List<Construct> constructs;
    private final List<Construct.BatchAction> batchActions;
    private final List<Construct.Identifier> identifiers;
    private final Map<String, Construct> byName = new LinkedHashMap<>();

    public ResourceDefinition(
            String service, String name, List<Construct> constructs, List<Construct.BatchAction> batchActions) {
        this.service = service;
        this.name = name;
        this.constructs = List.copyOf(constructs);
        this.batchActions = List.copyOf(batchActions);
        this.identifiers = this.constructs.stream().filter(Construct.Identifier.class::isInstance).map(Construct.Identifier.class::cast).toList();
        for (Construct construct : this.constructs) {
            byName.put(construct.name(), construct);
        }
    }

    public String service() {
        return service;
    }

    public String name() {
        return name;
    }

    /** {@code dynamodb.Table}. */
    public String qualifiedName() {
        return service + "." + name;
    }

    public boolean isServiceResource() {
        return name.equals(SERVICE_RESOURCE);
    }

    /** All constructs, identifiers first in constructor order, then in boto3's order. */
    public List<Construct> constructs() {
        return constructs;
    }

    public List<Construct.BatchAction> batchActions() {
        return batchActions;
    }

    /** The construct with this Python name; null when the resource has none. */
    public Construct construct(String pythonName) {
        return byName.get(pythonName);
    }

    /** Identifiers in constructor order. */
    public List<Construct.Identifier> identifiers() {
        return identifiers;
    }

    /** The load operation; null when attributes can only come from data that the object was made with. */
    public Construct.Load load() {
        return byName.get("load") instanceof Construct.Load load ? load : null;
    }

    /** Whether a successful JSON action drops the cached data: true when the class has a {@code load}, injected ones included. */
    public boolean actionsDropData() {
        return byName.containsKey("load");
    }
}
